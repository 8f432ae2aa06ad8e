package prose

import (
	"regexp"
	"slices"
	"sort"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// hoursAlone reads hours that stand without a contact, and gives them to the group that they
// belong to. Those that follow a contact in its sentence are its own.
func (w *walker) hoursAlone(p Range, follows bool) {
	text := w.at(p)
	if closedPattern().MatchString(text) && (dateWords().MatchString(text) || onHolidays().MatchString(text)) && !saysTime(text) {
		w.special(p)
		return
	}
	if !saysHours(text) || saysShare(text) || w.withAndWithoutStaff(p) {
		return
	}
	if latest().MatchString(text) && !spanOfTime().MatchString(text) {
		return // until then something is done
	}
	if m := walkIn().FindStringIndex(text); m != nil && saysHours(text[m[1]:]) && !follows {
		g := w.begin(meaning{section: aboutSupport, channel: declarations.Visit, audience: w.block().audience, topic: joinTopics(w.block().topic, "Uden tidsbestilling")}, "", p)
		g.walkIn, g.hours = true, append(g.hours, w.understood(trimmed(w.text, Range{p.From + m[1], p.To}), supportWords))
		w.fact(Range{p.From, p.From + m[1]}, "support.topic")
		w.field = nil
		return
	}
	if m := onTop().FindStringIndex(text); m != nil && !follows && !saysHours(text[:m[0]]) {
		return // the hours to which they are added stand elsewhere
	}
	if !follows && (oneDate().MatchString(text) || weekNumber().MatchString(text) || w.datesAlone(p)) {
		w.special(p)
		return
	}
	if w.weeks(p) {
		return
	}
	h := w.understood(p, supportWords)
	if before, last, ok := w.closingLine(p); ok && h.err != nil {
		w.hoursAlone(before, follows)
		w.special(last)
		return
	}
	if h.err != nil {
		h, p = w.afterLead(h, p)
		text = w.at(p)
	}
	if g := w.block().last(); h.err != nil && w.field != nil {
		h = w.ofChannel(h, w.field.channel)
	} else if h.err != nil && g != nil && len(g.contacts) > 0 && len(g.hours) == 0 {
		h = w.ofChannel(h, g.channel)
	}
	closed := closedPattern().MatchString(text) && dateWords().MatchString(text) && (!saysTime(text) || partOfDate().MatchString(text))
	if h.err != nil && (closed || saysTime(text) && !closedPattern().MatchString(text) && dateWords().MatchString(w.before(p)) && !follows && !isOccasion(text)) {
		w.special(p)
		return
	}
	b := w.block()
	if g := b.last(); follows && g != nil && len(g.hours) == 0 {
		g.hours = append(g.hours, h)
		return
	}
	m := meant(w.before(p))
	if answersBy().MatchString(text) && m.channel == "" {
		m.channel = declarations.Email
	}
	free := b.free()
	subject := w.subjectOf(w.at(p))
	if subject != "" && w.ofSubject(h, subject, m.channel) {
		return
	}
	if phones := of(free, declarations.Phone); h.err == nil && len(phones) > 1 && telephones().MatchString(w.before(p)) {
		for _, g := range phones {
			g.hours = append(g.hours, h)
		}
		w.field = nil
		return
	}
	switch {
	case subject == "" && m.channel == "" && w.besideOther(w.field, p): // Telefon, E-mail, and hours below both
		b.labelled = true
		b.hours = append(b.hours, h)
	case subject == "" && w.field != nil && w.field.labelled && (m.channel == "" || m.channel == w.field.channel || w.field.channel == ""):
		if w.field.channel == "" {
			w.field.channel = m.channel
		}
		h.label = strings.TrimRight(w.field.text, ": ")
		w.field.hours = append(w.field.hours, h)
	case h.err == nil && len(channelsOf(w.before(p))) > 0 && w.field == nil:
		for _, c := range channelsOf(w.before(p)) {
			g := w.begin(meaning{channel: c, audience: m.audience}, "", h.at)
			g.hours = append(g.hours, h)
		}
		w.field = nil
	case m.channel != "":
		if free = of(free, m.channel); len(free) == 1 && free[0] == b.last() && !narrower().MatchString(w.before(p)) {
			free[0].hours = append(free[0].hours, h)
			return
		}
		g := w.begin(meaning{channel: m.channel, audience: m.audience, topic: subject}, "", h.at)
		g.hours = append(g.hours, h)
		w.field = nil
	case subject == "" && len(free) == 1 && !ofOther(w.before(p)) && free[0] == b.last() && free[0].channel != declarations.Web && len(b.hours) == 0:
		free[0].hours = append(free[0].hours, h)
	default:
		h.audience = audiences(w.before(p))
		if h.subject = subject; subject != "" {
			b.labelled = true
		}
		b.hours = append(b.hours, h)
	}
}

// walkIn begins hours in which nobody needs an appointment: Uden tid kan du komme tirsdag kl. 9-11.
var walkIn = lazyregexp.New(`(?i)^(?:uden\h+(?:tid|tidsbestilling|aftale)|drop-?in)(?:\h+kan\h+(?:du|man|I)\h+(?:komme(?:\h+forbi)?|møde\h+op))?[:,]?\h+`)

// latest is a time by which something is done: vises senest kl. 10 dagen efter.
var latest = lazyregexp.New(`(?i)(?:senest|inden)\h+(?:kl\.?|klokken)\h*\d`)

// opensLate is a line about a day on which the hours are others: Torsdag den 11. december åbner skranken først kl. 13.30.
var opensLate = lazyregexp.New(`(?i)^(?:\p{L}+dag\h+)?den\h+\d{1,2}\.\h+(?:` + months + `)(?:\h+20\d\d)?\h+(?:åbner|lukker)\h`)

// closingLine divides hours from the last line below them, where that says on which days nobody is there.
func (w *walker) closingLine(p Range) (before, last Range, ok bool) {
	cut := strings.LastIndexAny(w.at(p), "\r\n")
	if cut < 0 {
		return p, p, false
	}
	before, last = trimmed(w.text, Range{p.From, p.From + cut}), trimmed(w.text, Range{p.From + cut, p.To})
	text := w.at(last)
	closes := closedPattern().MatchString(text) && (dateWords().MatchString(text) || onHolidays().MatchString(text)) && !saysTime(text)
	return before, last, closes || opensLate().MatchString(text)
}

var (
	onHolidays = lazyregexp.New(`(?i)helligdag`)
	// oneDate begins a sentence about a date, which is no range: Den 31. december er telefonen åben kl. 9-12.
	oneDate = lazyregexp.New(`(?i)^(?:den\h+|d\.\h+)\d{1,2}/\d{1,2}(?:\h+og\h+(?:den\h+)?\d{1,2}/\d{1,2})?\h+(?:er|har|holder|åbner|lukker)\h|^(?:\p{L}+dag\h+)?(?:den\h+)?\d{1,2}\.(?:\h+og\h+\d{1,2}\.|\h?[-–]\h?\d{1,2}\.)?\h+(?:` + months + `)(?:\h+20\d\d)?\h+(?:er|har|holder|åbner|lukker)\h`)
)

// ofMachine tells that hours are of what is on the net, not of people.
var ofMachine = lazyregexp.New(`(?i)selvbetjening|portal|system|løsning|hjemmeside|platform|tjeneste|tast-?selv|log-?in|webshop|(?:^|[^\p{L}])app(?:en)?(?:$|[^\p{L}])`)

// bookedWhen tells that hours are those in which one can get an appointment.
var bookedWhen = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:tid(?:er)?\h+(?:kan\h+)?bestilles|tidsbestilling)(?:$|[^\p{L}])`)

// ofOther reports whether words before hours say that they are not when people are at the only contact above them.
func ofOther(lead string) bool {
	return ofMachine().MatchString(lead) || bookedWhen().MatchString(lead)
}

// onTop tells that hours are added to others.
var onTop = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:tillige|desuden|ekstra|derudover)(?:$|[^\p{L}])`)

// besideOther reports whether hours stand right below a contact that stands right below another one: of which are they?
func (w *walker) besideOther(g *group, p Range) bool {
	all := w.block().groups
	n := slices.Index(all, g)
	if n < 1 || len(g.contacts) == 0 || len(g.hours) > 0 || w.topicless(g.text) && g.text != "" && g.channel == "" {
		return false
	}
	before := all[n-1]
	if len(before.contacts) == 0 || len(before.hours) > 0 || before.channel == g.channel || before.topic != g.topic || before.channel == declarations.Web || g.channel == declarations.Web {
		return false
	}
	below := func(a, b int) bool {
		return b == a+1 && !w.lines[b].blank
	}
	last := w.lineAt(g.contacts[len(g.contacts)-1].at.From)
	return below(w.lineAt(before.contacts[len(before.contacts)-1].at.From), last) && below(last, w.lineAt(p.From))
}

// lineAt returns the line in which a place is.
func (w *walker) lineAt(at int) int {
	return sort.Search(len(w.lines), func(i int) bool { return w.lines[i].To > at })
}

// datesAlone reports whether a place is several sentences, each about dates. What they say is of these days, not of a line.
func (w *walker) datesAlone(p Range) bool {
	all := w.verdicts(p)
	return len(all) > 1 && !slices.ContainsFunc(all, func(s Range) bool {
		text := dayOfDate().ReplaceAllString(w.at(s), " $1")
		return !dateWords().MatchString(text) || dayPattern().MatchString(text)
	})
}

// dayOfDate is the day of the week on which a date is: mandag den 4. januar.
var dayOfDate = lazyregexp.New(`(?i)(?:^|\h)(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?,?\h+(?:den\h+)?(\d{1,2}\.|\d{1,2}/)`)

// weekNumber begins a sentence about a week of the year. Its hours are those of some days, not of a line.
var weekNumber = lazyregexp.New(`(?i)^(?:i\h+)?uge(?:rne)?\h+\d`)

// ofChannel reads hours of which rows name their channel again: Telefonerne er lukket kl. 12-12.30.
func (w *walker) ofChannel(h *hoursText, channel declarations.Channel) *hoursText {
	rows := strings.Split(h.text, "\n")
	for i, row := range rows {
		for _, closes := range []struct {
			of      declarations.Channel
			pattern func() *regexp.Regexp
		}{{declarations.Phone, telephoneCloses}, {declarations.Visit, counterCloses}} {
			if channel == closes.of {
				row = closes.pattern().ReplaceAllString(row, " lukket")
				rows[i] = row
			}
		}
		lead := untilTime(row)
		if m := closedPattern().FindStringIndex(lead); m != nil {
			lead = lead[:m[0]]
		}
		if lead != "" && channel != "" && meant(lead).channel == channel && !inDoubt().MatchString(lead) {
			rows[i] = strings.TrimSpace(row[len(lead):])
		}
	}
	again := parsed(h.at, strings.Join(rows, "\n"))
	if again.err != nil {
		return h
	}
	again.reading, again.text = again.text, h.text
	return &again
}

// inDoubt tells that the words before hours say more than whose they are: Tidligere var telefonen åben, hver anden mandag.
var inDoubt = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:ikke|aldrig|var|tidligere|indtil|måske|overvej\p{L}*|planlæg\p{L}*|håber|anden|tredje|første|sidste)(?:$|[^\p{L}])`)

// telephones is the subject of hours of all telephones above them.
var telephones = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:telefonerne|telefonlinjerne|numrene)(?:$|[^\p{L}])`)

// telephoneCloses says that a telephone is closed on days before it: Mandag og fredag er telefonen lukket.
var telephoneCloses = lazyregexp.New(`(?i)\h+er\h+(?:telefonen|telefonerne|telefonlinjen)\h+lukket`)

// counterCloses says the same of the place that people come to.
var counterCloses = lazyregexp.New(`(?i)\h+er\h+(?:skranken|ekspeditionen|receptionen|kontoret|borgerservice|den)\h+lukket`)

// before returns what stands in a place before its first day or time.
func (w *walker) before(p Range) string { return untilTime(w.at(p)) }

// untilTime returns a text up to its first day or time.
func untilTime(text string) string {
	end := len(text)
	for _, pattern := range []*regexp.Regexp{clockPattern(), roundPattern(), dayPattern()} {
		if m := pattern.FindStringIndex(text); m != nil {
			end = min(end, m[0])
		}
	}
	return text[:end]
}
