package prose

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// forPurpose asks what a contact is for whose sentence says more than the reader understands: it may be for some cases only. It is
// false where the contact is left out.
func (w *walker) forPurpose(b *block, g *group) bool {
	if g.channel != declarations.Phone && g.channel != declarations.Email && g.channel != declarations.SMS || g.topic != b.topic || len(g.audience) > 0 && !slices.Equal(g.audience, b.audience) {
		return true
	}
	for _, c := range g.contacts {
		s := w.sentenceOf(c.at)
		if !slices.ContainsFunc(w.unread(s), w.narrows) {
			continue
		}
		choices := []Choice{{AllWays, "Alle henvendelser"}}
		if purpose := purposeOf(w.at(s)); purpose != "" {
			choices = append(choices, Choice{purpose, purpose})
		} else if b.topic != "" || len(b.audience) > 0 {
			continue // its heading says what it is for
		}
		value, ok := w.ask(Question{
			ID:      name("purpose", w.draft.key, c.text),
			Text:    "Hvad er " + c.text + " til? Teksten siger " + quoted(w.at(s)) + ". Du kan også skrive et emne, fx Faktura.",
			Choices: append(choices, omit),
			At:      s,
			refuse: func(v string) string {
				if strings.ContainsAny(v, "\r\n") || len(v) > maxTitle || strings.TrimSpace(v) == "" {
					return "Et emne er nogle få ord."
				}
				return ""
			},
		}, &w.draft.open[inSupport])
		if !ok {
			for _, h := range g.hours {
				w.fact(h.at, "support.hours") // they wait for the answer
			}
		}
		if !ok || value == Omit {
			return false
		}
		if value != AllWays {
			g.topic = strings.TrimSpace(value)
		}
		return true
	}
	return true
}

// purposeOf returns what a sentence says first that its contact is for; empty where it says that in another way.
func purposeOf(text string) string {
	for _, pattern := range []*regexp.Regexp{ifYouAre(), purposeFirst()} {
		if m := pattern.FindStringSubmatch(text); m != nil && !saying().MatchString(m[1]) && !questionWord().MatchString(m[1]) && meant(m[1]).channel == "" {
			return lang.Capital(strings.TrimRight(tidy(m[1]), ","))
		}
	}
	return ""
}

var (
	// purposeFirst is what a contact is for, before the verb of its sentence: Klager over supporten sendes til.
	purposeFirst = lazyregexp.New(`^(?:[Ss]pørgsmål\h+(?:om|til|vedr\.|vedrørende)\h+)?(\p{L}(?:[^:,.@\d]|\h\d{1,2}(?:-|\h)){2,60}?(?:,\h(?:der|som)\h[^:,.@\d]{3,60},)?)(?:[:,]|\h+(?:har|kan|skal|bør|bedes|ringer?|skriver?|sende[rs]?|kontakter?|henvender|henvises|meldes|rettes|går))(?:$|[^\p{L}])`)
	// ifYouAre is the same in a clause: Har du spørgsmål om refusion, så ring til.
	ifYouAre = lazyregexp.New(`^(?:Har|Hvis|Er)\h+(?:du|I|man)\h+(?:(?:har|er|en)\h+)?(?:spørgsmål\h+(?:om|til|vedr\.|vedrørende)\h+)?(?:(?:din|dit|dine|jeres)\h+)?(\p{L}[^:.@\d]{2,60}?),\h+(?:så|kan|skal|ring|skriv|kontakt|er)\h`)
)

// sentenceOf returns the sentence of its line in which a place is.
func (w *walker) sentenceOf(p Range) Range {
	l := w.lines[w.lineAt(p.From)]
	for _, s := range w.sentences(l.Range) {
		if s.From <= p.From && p.To <= s.To {
			return s
		}
	}
	return l.Range
}

// unread returns the parts of a place that no fact, no question and no hours have.
func (w *walker) unread(p Range) (all []Range) {
	var read []Range
	for _, f := range w.facts {
		read = append(read, f.At)
	}
	for _, q := range w.questions {
		read = append(read, q.At)
	}
	for _, b := range w.blocks {
		for _, h := range b.hours {
			read = append(read, h.at)
		}
		for _, g := range b.groups {
			for _, h := range g.hours {
				read = append(read, h.at)
			}
		}
	}
	slices.SortFunc(read, func(a, b Range) int { return a.From - b.From })
	from := p.From
	for _, r := range append(read, Range{p.To, p.To}) {
		if to := min(r.From, p.To); to > from {
			all = append(all, Range{from, to})
		}
		from = max(from, r.To)
	}
	return all
}

// narrows reports whether a place has words that may say for whom, for what or when a contact is. Names inside a sentence are those of people
// and departments.
func (w *walker) narrows(p Range) bool {
	text := w.at(p)
	if houseNumber().MatchString(text) || denied().MatchString(text) || warning().MatchString(text) {
		return false
	}
	name := strings.ToLower(w.draft.Name)
	return slices.ContainsFunc(w.words(p), func(one word) bool {
		first, _ := utf8.DecodeRuneInString(w.text[one.From:])
		named := unicode.IsUpper(first) && w.sentenceOf(one.Range).From != one.From
		return !named && unicode.IsLetter(first) && !supportWords(one.text) && !plainInContacts(one.text) && !strings.Contains(name, one.text)
	})
}

// warning is what stands beside an address, and says nothing of it: skriv ikke dit cpr-nummer.
var warning = lazyregexp.New(`(?i)(?:skriv|send|oplys)\h+(?:ikke|aldrig)\h+(?:dit|personlige|fortrolige|følsomme|personfølsomme|cpr)[^.]*`)

// plainInContacts are words of sentences with a contact that say no more than that one can use it.
var plainInContacts = vocabulary(`sms sms’e sms-nummer man kan skal en et at af de ind ad mere skrive skriver sende send sendes bruge brug brugt kontakter ringer henvender henvendes henvises henvise sig hos benyt benytte
	kontaktformularen kontaktformular formularen formular velkommen altid supportportalen kundeportalen serviceportalen selvbetjeningsportalen digital post appen app oprette opret oprettes sag sager bestil bestille booke book
	tast tryk mobil tidsbestilling egen egne stedet direkte spørgsmål almindelige generelle åbningstiden arbejdstiden telefontiden bemandede borgerhotlinen kundecenter kundecentret kommunens regionens registerets leverandørens
	senest dagen før omstillingsbordet telefonvagten medarbejder medarbejdere medarbejderne konsulenter konsulenterne ansvarlige alle hverdage mellem write to call phone us by or you can så gerne hovedtelefon fastnet receptionen sekretariatet kontoret hjælpe hjælper hjælp`)
