package yaml_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

// Of special days that have a day in common, the narrower decides, wherever it stands. The one
// written last decided, and could say open on a day that an exact date closes. Where neither is
// narrower, the file is refused.
func TestSpecialDaysThatMeet(t *testing.T) {
	const refused = "refused"
	for _, c := range []struct{ days, at, want string }{
		{"{on: 2026-12-31, hours: lukket} {on: 31. december, hours: kl. 8-12}", "2026-12-31T10:00:00+01:00", "closed"},
		{"{on: 31. december, hours: kl. 8-12} {on: 2026-12-31, hours: lukket}", "2026-12-31T10:00:00+01:00", "closed"},
		{"{on: 2026-12-31, hours: lukket} {on: 31. december, hours: kl. 8-12}", "2027-12-31T10:00:00+01:00", "open"},
		{"{on: 15. maj og 5. juni 2026, hours: lukket} {on: 5. juni, hours: kl. 8-12}", "2026-06-05T10:00:00+02:00", "closed"},
		{"{on: 2026-07-02, hours: lukket} {on: 2026-07-01 – 2026-07-03, hours: kl. 8-12}", "2026-07-02T10:00:00+02:00", "closed"},
		{"{on: 2026-07-01 – 2026-07-03, hours: kl. 8-12} {on: 2026-07-02, hours: lukket}", "2026-07-03T10:00:00+02:00", "open"},
		{"{on: 24. december, hours: lukket} {on: 24.-26. december, hours: kl. 8-12}", "2026-12-24T10:00:00+01:00", "closed"},
		{"{on: 2026-12-24, hours: lukket} {on: 24.12.2026, hours: kl. 8-12}", "", refused},
		{"{on: 24. december, hours: lukket} {on: juleaftensdag, hours: kl. 8-12}", "", refused},
		{"{on: 2026-12-24, hours: kl. 8-12, why: A} {on: 24.12.2026, hours: '08:00-12:00'}", "2026-12-24T10:00:00+01:00", "open"},
		{"{on: 2026-12-24, hours: lukket, lines: [b]} {on: 24.12.2026, hours: kl. 8-12, lines: [a]}", "2026-12-24T10:00:00+01:00", "open"},
		{"{on: 2026-12-24, hours: lukket, lines: [b, a]} {on: 24.12.2026, hours: kl. 8-12, lines: [a]}", "", refused},
		{"{on: 2026-12-24, hours: lukket} {on: 24.12.2026, hours: kl. 8-12, lines: [a]}", "", refused},
		{"{on: 2026-07-01 – 2026-07-03, hours: kl. 8-12} {on: 2026-07-03 – 2026-07-05, hours: lukket}", "", refused},
		{"{on: 2026-07-01 – 2026-07-03, hours: kl. 22-02} {on: 2026-07-03 – 2026-07-05, hours: kl. 22-02}", "2026-07-05T23:00:00+02:00", "open"},
		{"{on: 2026-07-03, hours: lukket} {on: 2026-07-01 – 2026-07-03, hours: kl. 8-12} {on: 2026-07-03 – 2026-07-05, hours: kl. 9-12}", "2026-07-03T10:00:00+02:00", "closed"},
		{"{on: 2026-12-20 – 2026-12-30, hours: kl. 8-12} {on: 24. december, hours: lukket}", "", refused},
		{"{on: 2026-12-20 – 2026-12-30, hours: kl. 8-12} {on: 24. december, hours: lukket} {on: 2026-12-24, hours: lukket}", "2026-12-24T10:00:00+01:00", "closed"},
		{"{on: 1.-10. juli, hours: kl. 8-12} {on: 8.-12. juli, hours: lukket}", "", refused},
		{"{on: 2. pinsedag, hours: kl. 8-12} {on: 5. juni, hours: lukket}", "2026-06-05T10:00:00+02:00", "closed"}, // they meet in 2028
	} {
		src := "{id: x, name: X, source: {label: Y}, support: [{id: a, channel: chat, hours: hele døgnet}, {id: b, channel: chat, hours: hele døgnet}], special_days: [" + strings.ReplaceAll(c.days, "} {", "}, {") + "]}"
		d, err := yaml.Parse("x.yaml", []byte(src))
		got := refused
		if err == nil {
			at, _ := calendar.ParseRFC3339(c.at)
			got = d.At(at).Support[0].State.String()
		} else if !strings.Contains(err.Error(), "forskellige tider") {
			t.Error(err)
		}
		if got != c.want {
			t.Errorf("%s at %s: %s, want %s", c.days, c.at, got, c.want)
		}
	}
}
