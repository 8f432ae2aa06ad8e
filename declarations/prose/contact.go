package prose

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// contact is a number or an address in the text.
type contact struct {
	at      Range
	channel declarations.Channel
	text    string // as the declaration has it
}

var (
	mailPattern  = lazyregexp.New(`[\p{L}0-9][\p{L}0-9._%+-]*@[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)+`)
	webPattern   = lazyregexp.New(`https?://[^\s\x{a0}<>"()]+|(?:www\.)?[a-zæøå0-9-]+(?:\.[a-zæøå0-9-]+)*\.(?:dk|com|org|net|eu|nu|gl|fo|io)(?:/[^\s\x{a0}<>"(),;]*)?`)
	phonePattern = lazyregexp.New(`\+\h?\d[\d\s\x{a0}]{6,15}\d|\(\+45\)\h*\d[\d\s\x{a0}.-]{6,10}\d|\d\d(?:[\s\x{a0}.-]\d\d){3}|\d{4}\h?\d{4}|\d\d\h\d{3}\h\d{3}`)
	shortPattern = lazyregexp.New(`\d{3,5}`)
	phoneWords   = lazyregexp.New(`(?i)telefon|tlf|(?:^|[^\p{L}])tel[.: ]|ring|hotline|(?:^|[^\p{L}])nummer|mobil|opkald|vagt|omstilling|kald`)
	shortLead    = lazyregexp.New(`(?i)(?:sms(?:\h+til)?|telefon(?:en|nummer)?|tlf\.?(?:\h*nr\.?)?|(?:^|[^\p{L}])nummer|hotline|ring (?:til|på))[\s\x{a0}:]*(?:på\h*)?$`)
	shortJoin    = lazyregexp.New(`(?i)^\h*(?:,|/|eller|og)\h*$`)
	smsWords     = lazyregexp.New(`(?i)(?:^|[^\p{L}])sms`)
	otherNumber  = lazyregexp.New(`(?i)(?:cvr|ean|p-nr|p-nummer|se-nr|konto|reg\.|fax|telefax|sagsn|journal|bankkonto|mobilepay|cpr)[\p{L}.-]*[\s\x{a0}:]*(?:nr\.?|nummer)?[\s\x{a0}:]*$`)
)

// contacts returns the numbers and addresses of a place, in order. The label before it may
// say that they are telephone numbers.
// addressLead leads to an address in its sentence.
var addressLead = lazyregexp.New(`^.*\h(?:til|på|hos|ved|adressen)\h+`)

// byLetter tells that one writes to an address.
var byLetter = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:brev|breve|sende?)(?:$|[^\p{L}])`)

func (r *reader) contacts(p Range, label declarations.Channel) (all []contact) {
	text := r.at(p)
	if !strings.ContainsAny(text, digits+"@.") {
		return nil
	}
	taken := func(from, to int) bool {
		return slices.ContainsFunc(all, func(c contact) bool { return c.at.From < p.From+to && p.From+from < c.at.To })
	}
	add := func(from, to int, channel declarations.Channel, as string) {
		if !taken(from, to) {
			all = append(all, contact{Range{p.From + from, p.From + to}, channel, as})
		}
	}
	for _, m := range streetPattern().FindAllStringIndex(text, -1) {
		if lead, _, ok := strings.Cut(text[m[0]:m[1]], ","); ok {
			if ends := addressLead().FindStringIndex(lead); ends != nil {
				m[0] += ends[1] // Du kan sende et brev til
			}
		}
		channel := declarations.Visit
		if label == declarations.Post || byLetter().MatchString(text[:m[0]]) || strings.HasPrefix(text[m[0]:], "Postboks") {
			channel = declarations.Post
		}
		m[0] += len(visitLead().FindString(text[m[0]:m[1]]))
		m[0] += len(saysWhere().FindString(text[m[0]:m[1]]))
		if lead, _, ok := strings.Cut(text[m[0]:m[1]], ","); ok && meant(lead).channel == declarations.Visit {
			m[0] += len(lead) + 1 // Personlig henvendelse, before the street
			m[0] += len(text[m[0]:]) - len(strings.TrimLeftFunc(text[m[0]:], space))
		}
		add(m[0], m[1], channel, strings.Join(strings.FieldsFunc(strings.NewReplacer("\r\n", ", ", "\n", ", ", "\r", ", ").Replace(text[m[0]:m[1]]), space), " "))
	}
	for _, m := range mailPattern().FindAllStringIndex(text, -1) {
		if as := strings.TrimRight(text[m[0]:m[1]], ".-"); declarations.Email.Address(as) != "" {
			add(m[0], m[0]+len(as), declarations.Email, as)
		}
	}
	for _, m := range webPattern().FindAllStringIndex(text, -1) {
		as := strings.TrimRight(text[m[0]:m[1]], ".,;:!?)")
		if before := strings.TrimRight(text[:m[0]], "."); before != "" && (unicode.IsLetter(lastRune(before)) && before == text[:m[0]] || lastRune(before) == '@') {
			continue
		}
		if declarations.Web.Address(as) != "" {
			channel := declarations.Web
			if label == declarations.Chat || label == declarations.Video {
				channel = label
			}
			add(m[0], m[0]+len(as), channel, as)
		}
	}
	r.numbers(p, label, taken, add)
	sort.SliceStable(all, func(i, j int) bool { return all[i].at.From < all[j].at.From })
	return all
}

// numbers adds the telephone numbers of a place. A number without spaces, or a short one,
// needs a word that says what it is.
func (r *reader) numbers(p Range, label declarations.Channel, taken func(int, int) bool, add func(int, int, declarations.Channel, string)) {
	text := r.at(p)
	channel := declarations.Phone
	if label == declarations.SMS || label == "" && smsWords().MatchString(text) {
		channel = declarations.SMS
	}
	said := label == declarations.Phone || label == declarations.SMS || phoneWords().MatchString(text) || smsWords().MatchString(text)
	end := -1 // of the number before
	for _, m := range numberPattern().FindAllStringIndex(text, -1) {
		as := text[m[0]:m[1]]
		digits := strings.Map(func(c rune) rune {
			if unicode.IsDigit(c) {
				return c
			}
			return -1
		}, as)
		bounded := (m[0] == 0 || !isWordEnd(lastRune(text[:m[0]]))) && (m[1] == len(text) || !isWordEnd([]rune(text[m[1]:])[0]) && !decimal().MatchString(text[m[1]:]))
		if !uniform(as) || !bounded || taken(m[0], m[1]) || otherNumber().MatchString(text[:m[0]]) {
			continue
		}
		long := phonePattern().MatchString(as) && (len(digits) == 8 || strings.HasPrefix(as, "+") || strings.HasPrefix(as, "("))
		short := len(digits) <= 5 && (shortLead().MatchString(text[:m[0]]) || label == declarations.Phone && strings.TrimFunc(text[:m[0]], func(c rune) bool { return space(c) || c == ':' }) == "" || end >= 0 && shortJoin().MatchString(text[end:m[0]]))
		if long && (said || strings.ContainsAny(as, " \u00a0")) || short && said {
			as, by := dialled(as), channel
			if by == declarations.SMS && label == "" && ringsLast().MatchString(text[:m[0]]) {
				by = declarations.Phone // send en sms eller ring til 12 34 56 78
			}
			add(m[0], m[1], by, as)
			end = m[1]
		}
	}
}

var (
	numberPattern = lazyregexp.New(phonePattern().String() + `|` + shortPattern().String())
	decimal       = lazyregexp.New(`^[.,:]\d`)
)

// uniform reports whether the digits of a number are divided in one way. Those of clock times
// are not: 18.30-21.30.
func uniform(as string) bool {
	seen := rune(0)
	for _, c := range as {
		switch c {
		case '\u00a0':
			c = ' '
		case ' ', '.', '-':
		default:
			continue
		}
		if seen != 0 && seen != c {
			return false
		}
		seen = c
	}
	return true
}

func isWordEnd(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

func lastRune(s string) rune {
	all := []rune(s[max(0, len(s)-4):])
	return all[len(all)-1]
}

// dialled writes a telephone number as declarations have it: digits and single spaces.
func dialled(as string) string {
	as = strings.NewReplacer("(", "", ")", "", ".", " ", "-", " ").Replace(as)
	as = strings.Join(strings.FieldsFunc(as, space), " ")
	return strings.Replace(as, "+ ", "+", 1)
}

// saysWhere is a sentence before its address: Vi har kundebetjening i Havnegade 4.
var saysWhere = lazyregexp.New(`^(?:Vi|Vores|Du|Man|Her)\h(?:\p{L}+\h+){1,5}(?:i|på|ved)\h+`)

// ringsLast tells that the last thing said before a number is that one rings there.
var ringsLast = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:ring|telefon\p{L}*|tlf)(?:$|[^\p{L}])[^.]{0,40}$`)
