package page

import (
	"net/url"
	"strings"
	"time"

	"servicestatus/declarations/calendar"
)

// Asked is the instant an address asks for.
type Asked struct {
	At      calendar.Instant
	OK      bool
	Unknown bool // it asks for one that cannot be read
}

// AskedIn reads ?at= in the query of an address. Without an offset it is Danish
// time, as everything here is.
func AskedIn(query string) Asked {
	text := ""
	for part := range strings.SplitSeq(query, "&") {
		if value, ok := strings.CutPrefix(part, "at="); ok {
			text = value
			break // the first, as the elements were given it
		}
	}
	if text == "" {
		return Asked{}
	}
	// The + of +01:00 is meant as it stands, not as the space it is in forms.
	text, err := url.PathUnescape(text)
	if err != nil {
		return Asked{Unknown: true}
	}
	text = strings.Replace(text, " ", "+", 1)
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		if at := calendar.Instant(t.Unix()); calendar.Known(at) {
			return Asked{At: at, OK: true}
		}
		return Asked{Unknown: true}
	}
	day, clock, _ := strings.Cut(text, "T")
	if at, ok := Wall(day, clock); ok {
		return Asked{At: at, OK: true}
	}
	return Asked{Unknown: true}
}

// Wall returns the instant at which a clock in Denmark shows a date and a time
// as date and time fields write them: "2026-12-24" and "12:00". It is the first
// of two, and the one after the gap for a time that never was.
func Wall(day, clock string) (calendar.Instant, bool) {
	if clock == "" {
		clock = "00:00"
	}
	t, err := time.Parse("2006-01-02T15:04", day+"T"+clock[:min(len(clock), 5)])
	if err != nil {
		return 0, false
	}
	at := calendar.DateOf(t.Year(), int(t.Month()), t.Day()).Start(calendar.Minute(t.Hour()*60 + t.Minute()))
	return at, calendar.Known(at)
}

// fields returns an instant as date and time fields write it, in Danish time.
func fields(t calendar.Instant) (day, clock string) {
	text := t.String()
	return text[:len("2026-12-24")], text[len("2026-12-24T"):len("2026-12-24T12:00")]
}

// moments are instants at which something is worth seeing.
var moments = []struct {
	at   string
	name word
}{
	{"2026-11-28T09:00:00+01:00", word{"Lørdag kl. 9.00", "Saturday at 9:00"}},
	{"2026-11-24T20:00:00+01:00", word{"Tirsdag kl. 20.00, præcis ved lukketid", "Tuesday at 20:00, at closing time exactly"}},
	{"2026-12-24T12:00:00+01:00", word{"Juleaftensdag kl. 12.00", "Christmas Eve at 12:00"}},
	{"2026-12-31T14:00:00+01:00", word{"Nytårsaftensdag kl. 14.00", "New Year’s Eve at 14:00"}},
	{"2027-03-29T10:00:00+02:00", word{"2. påskedag kl. 10.00", "Easter Monday at 10:00"}},
	{"2023-05-05T10:00:00+02:00", word{"Store bededag 2023, sidste gang en helligdag", "Store bededag 2023, the last time it was a holiday"}},
	{"2024-04-26T10:00:00+02:00", word{"Samme fredag i 2024, en almindelig dag", "The same Friday in 2024, an ordinary day"}},
	{"2027-03-28T01:30:00+01:00", word{"Natten, hvor uret stilles frem", "The night the clock goes forward"}},
	{"2027-10-31T02:30:00+02:00", word{"Natten, hvor uret stilles tilbage", "The night the clock goes back"}},
}

// when names an instant in full: "torsdag den 24. december 2026 kl. 12.00".
func (s *State) when(t calendar.Instant) string {
	day, clock := fields(t)
	format := word{" kl. ", " at "}
	clock = strings.TrimPrefix(clock, "0")
	return s.language().Day(t.Date()) + " " + day[:len("2026")] + s.say(format) + strings.Replace(clock, ":", s.say(word{".", ":"}), 1)
}

// moment draws what is shown when, and the ways to another instant. The ways
// are links, so that any moment can be kept and shared.
func (d drawing) moment() {
	class := "moment needs-js"
	if d.Asked.OK {
		class += " away"
	}
	d.Open("section", "class", class, "aria-label", d.say(wordMomentLabel))
	// The line is always there, so that what follows it stays as it is.
	d.Open("p", "class", "shown")
	switch {
	case d.Asked.OK:
		d.leaf("strong", d.fill(wordShows, d.when(d.Asked.At)))
		d.Text(" ")
		d.leaf("span", d.say(wordDanishTime))
		d.Text(" ")
		d.leaf("a", d.say(wordBackToNow), "href", d.Top+d.Route.Path()+d.query(""))
	case d.Asked.Unknown:
		d.Text(d.say(wordUnreadableMoment))
	case d.Live():
		d.Text(d.say(wordShowsNow))
	}
	d.Close()
	d.Open("details", "id", "tidspunkt")
	d.leaf("summary", d.say(wordOtherMoment))
	d.Open("form", "class", "fields", "data-needs-app", "true")
	d.On("submit", Action{"travel", ""})
	day, clock := "", ""
	if d.Asked.OK {
		day, clock = fields(d.Asked.At)
	} else if d.Live() {
		day, clock = fields(d.Entered)
	}
	d.Open("div", "class", "field")
	d.leaf("label", d.say(wordDate), "for", "dato")
	d.leaf("input", "", "type", "date", "id", "dato", "name", "dato", "min", "1981-01-03", "max", "2199-12-30", "value", day)
	d.Close()
	d.Open("div", "class", "field")
	d.leaf("label", d.say(wordClock), "for", "kl")
	d.leaf("input", "", "type", "time", "id", "kl", "name", "kl", "value", clock)
	d.Close()
	d.leaf("button", d.say(wordShowMoment), "type", "submit")
	d.Close()
	d.Open("ul", "class", "ways", "aria-label", d.say(wordMoveTime))
	if d.Live() {
		for _, step := range []struct {
			seconds calendar.Instant
			name    word
		}{{-calendar.Day, wordDayBack}, {-3600, wordHourBack}, {3600, wordHourOn}, {calendar.Day, wordDayOn}} {
			d.way(d.Instant()/60*60+step.seconds, d.say(step.name))
		}
	}
	d.Close()
	d.Open("ul", "class", "ways", "aria-label", d.say(wordMomentsLabel))
	for _, m := range moments {
		t, _ := time.Parse(time.RFC3339, m.at)
		d.way(calendar.Instant(t.Unix()), d.say(m.name))
	}
	d.Close()
	d.Close()
	d.Close()
}

// way draws a link to this page at another instant.
func (d drawing) way(t calendar.Instant, text string) {
	current := ""
	if d.Asked.OK && d.Asked.At == t {
		current = "true"
	}
	d.Open("li")
	d.leaf("a", text, "href", d.Top+d.Route.Path()+d.query(t.String()), "aria-current", current)
	d.Close()
}
