package declarations_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// model is a declaration with a life, as a list of simple facts.
type model struct {
	versions []version // in order
	special  []special // of the first version
	notices  []news
	upkeep   string // OSM hours in which the first version suspends
	last     calendar.Date
}

type version struct {
	from, until calendar.Date // 0: no bound
	hours       string        // daytime only, so that nothing runs into another day
	guarantee   declarations.Percent
}

type special struct {
	from, until calendar.Date
	open        [2]calendar.Minute // closed where both are the same
}

type news struct {
	from, until calendar.Instant
	state       string
}

var first = calendar.DateOf(2026, 6, 25)

func draw(t *rapid.T) (m model) {
	date := func(name string) calendar.Date { return first + calendar.Date(rapid.IntRange(0, 12).Draw(t, name)) }
	week := []string{"Mo-Fr 09:00-15:00; PH off", "Mo-Su 10:00-12:00,13:00-16:00", "Tu,Sa 00:00-24:00", "Mo-Th 08:00-10:00 unknown"}
	split := date("split")
	m.versions = []version{{0, split, rapid.SampledFrom(week).Draw(t, "hours"), 99_000}}
	if rapid.Bool().Draw(t, "from") {
		m.versions[0].from = first + 1
	}
	if rapid.Bool().Draw(t, "second") {
		m.versions = append(m.versions, version{split + 1 + calendar.Date(rapid.IntRange(0, 2).Draw(t, "gap")), 0, rapid.SampledFrom(week).Draw(t, "hours after"), 98_000})
	}
	for range rapid.IntRange(0, 2).Draw(t, "specials") {
		s := special{from: date("special")}
		s.until = s.from + calendar.Date(rapid.IntRange(0, 2).Draw(t, "days"))
		if rapid.Bool().Draw(t, "open") {
			s.open = [2]calendar.Minute{11 * 60, 14 * 60}
		}
		m.special = append(m.special, s)
	}
	for range rapid.IntRange(0, 2).Draw(t, "notices") {
		from := date("notice").Start(calendar.Minute(rapid.IntRange(0, 23).Draw(t, "hour") * 60))
		m.notices = append(m.notices, news{from, from + calendar.Instant(rapid.IntRange(1, 60).Draw(t, "hours"))*3600, rapid.SampledFrom([]string{"", "closed", "unknown"}).Draw(t, "state")})
	}
	m.upkeep = rapid.SampledFrom([]string{"", "Tu 20:00-22:00"}).Draw(t, "maintenance")
	if rapid.Bool().Draw(t, "ends") {
		m.last = date("last")
	}
	return m
}

// declaration is the model, published and read.
func (m *model) declaration(t *rapid.T) *declarations.Declaration {
	schedule := func(text string) declarations.Hours {
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatal(text, err)
		}
		return declarations.Hours{Schedule: s, Wording: text}
	}
	var all []*declarations.Declaration
	for i, v := range m.versions {
		d := &declarations.Declaration{ID: "x", Name: "X", Valid: declarations.Period{From: v.from, Until: v.until}}
		d.Support = []declarations.Support{{ID: "a", Channel: declarations.Phone, Hours: schedule(v.hours)}}
		d.Uptime = []declarations.Track{{ID: "u", Windows: []declarations.Window{
			{Label: "Dag", Guarantee: v.guarantee, Hours: schedule("06:00-22:00")}, {Label: "Nat", Guarantee: v.guarantee, Hours: schedule("00:00-06:00,22:00-24:00")}}}}
		if i == 0 {
			for _, s := range m.special {
				text := s.from.String() + "/" + s.until.String()
				y, mo, da := s.from.Civil()
				y2, mo2, da2 := s.until.Civil()
				rule := hours.Rule{State: hours.Closed}
				rule.Days.Dates = []hours.Dates{{From: hours.MonthDay{Year: y, Month: mo, Day: da}, To: hours.MonthDay{Year: y2, Month: mo2, Day: da2}}}
				if s.open[0] != s.open[1] {
					rule.State, rule.Spans = hours.Open, []hours.Span{{From: s.open[0], To: s.open[1]}}
				}
				d.SpecialDays = append(d.SpecialDays, declarations.SpecialDay{On: text, Why: "x", Hours: declarations.Hours{Wording: text, Schedule: hours.New(rule)}})
			}
			for _, n := range m.notices {
				d.Notices = append(d.Notices, declarations.Notice{From: n.from, Until: hours.Bound{At: n.until, OK: true}, Text: "t", Level: declarations.Info, State: n.state})
			}
			if m.upkeep != "" {
				d.Maintenance = []declarations.Maintenance{{Label: "M", Hours: schedule(m.upkeep), Guarantee: declarations.Suspended}}
			}
		}
		all = append(all, d)
	}
	all[0].Versions = all[1:]
	if m.last != 0 {
		all[len(all)-1].Ended = declarations.Ended{On: m.last, Text: "slut"}
	}
	d, err := declarations.Decode(declarations.Encode(all[0]))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// state is what the line is at an instant, by the sentence on precedence.
func (m *model) state(t calendar.Instant) string {
	day, second := t.Local()
	if m.last != 0 && day > m.last {
		return "closed"
	}
	for i := len(m.notices) - 1; i >= 0; i-- {
		if n := m.notices[i]; n.state != "" && n.from <= t && t < n.until {
			return n.state
		}
	}
	for i, v := range m.versions {
		if day < v.from || v.until != 0 && day > v.until {
			continue
		}
		for n := len(m.special) - 1; i == 0 && n >= 0; n-- {
			if s := m.special[n]; s.from <= day && day <= s.until {
				if minute := calendar.Minute(second / 60); s.open[0] <= minute && minute < s.open[1] {
					return "open"
				}
				return "closed"
			}
		}
		s, _ := osm.Parse(v.hours)
		return s.State(t).String()
	}
	return "unknown"
}

// guarantee is what is promised at an instant: empty where nothing is.
func (m *model) guarantee(t calendar.Instant) string {
	day, second := t.Local()
	if m.last != 0 && day > m.last {
		return ""
	}
	for i, v := range m.versions {
		if day < v.from || v.until != 0 && day > v.until {
			continue
		}
		if i == 0 && m.upkeep != "" && day.Weekday() == calendar.Tuesday && second >= 20*3600 && second < 22*3600 {
			return ""
		}
		return fmt.Sprint(v.guarantee)
	}
	return ""
}

// What a status says is what a walk over every quarter of an hour finds: the state, since
// when, until when, and when it opens next.
func TestALifeIsWhatItsFactsSay(t *testing.T) {
	const step = 900
	rapid.Check(t, func(t *rapid.T) {
		m := draw(t)
		d := m.declaration(t)
		at := (first - 1).Start(0) + calendar.Instant(rapid.IntRange(0, 16*96).Draw(t, "quarter"))*step
		if tuesday := calendar.DateOf(2026, 6, 30); m.upkeep != "" && rapid.Bool().Draw(t, "in maintenance") {
			at = tuesday.Start(calendar.Minute(rapid.SampledFrom([]int{19*60 + 45, 20 * 60, 21*60 + 45, 22 * 60}).Draw(t, "minute")))
		}
		s := d.At(at)
		line := s.Support[0]
		if got, want := line.State.String(), m.state(at); got != want || !line.Stated {
			t.Fatalf("%s: %s, want %s", at, got, want)
		}
		walk := func(way calendar.Instant, is func(state string) bool) (bound hours.Bound) {
			for x := at; x > at-60*calendar.Day && x < at+60*calendar.Day; x += way * step {
				if is(m.state(x)) {
					if bound = (hours.Bound{At: x, OK: true}); way < 0 {
						bound.At += step
					}
					return bound
				}
			}
			return bound
		}
		same := func(name string, got, want hours.Bound) {
			near := got.OK && got.At-at < 59*calendar.Day && at-got.At < 59*calendar.Day
			if want.OK && got != want || !want.OK && near {
				t.Fatalf("%s: %s %s (%v), want %s (%v)", at, name, got.At, got.OK, want.At, want.OK)
			}
		}
		other := func(state string) bool { return state != line.State.String() }
		same("since", line.Since, walk(-1, other))
		same("until", line.Until, walk(1, other))
		if line.State != hours.Open {
			same("next open", line.NextOpen, walk(1, func(state string) bool { return state == "open" }))
		}
		guarantee := ""
		if w := s.Uptime[0].Window; w != nil {
			guarantee = fmt.Sprint(w.Guarantee)
		}
		if want := m.guarantee(at); guarantee != want {
			t.Fatalf("%s: guarantee %q, want %q", at, guarantee, want)
		}
		promised := hours.Bound{}
		for x := at; x < at+60*calendar.Day && !promised.OK; x += step {
			promised = hours.Bound{At: x, OK: m.guarantee(x) != guarantee}
		}
		if guarantee != "" {
			same("promised", s.Uptime[0].Promised, promised)
		}
		for _, n := range s.Notices {
			if at < n.From || at >= n.Until.At {
				t.Fatalf("%s: the notice of %s stands", at, n.From)
			}
		}
	})
}
