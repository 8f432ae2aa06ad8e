package lang_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/lang"
)

func TestSupport(t *testing.T) {
	const (
		plain    = `Mo-Fr 08:30-16:00`
		unstated = `Mo-Fr 08:30-16:00; PH Mo-Fr 08:30-16:00 unknown "ikke oplyst"`
	)
	for _, c := range []struct{ channel, hours, at, da, en string }{
		{"phone", plain, "2026-11-24T12:00:00+01:00", "Åben til kl. 16", "Open until 16:00"},
		{"phone", plain, "2026-11-24T15:29:59+01:00", "Åben til kl. 16", "Open until 16:00"},
		{"phone", plain, "2026-11-24T15:30:00+01:00", "Lukker snart, kl. 16", "Closing soon, at 16:00"},
		{"email", plain, "2026-11-24T15:30:00+01:00", "E-mails besvares nu, til kl. 16", "E-mails are answered now, until 16:00"},
		{"sms", plain, "2026-11-24T12:00:00+01:00", "Henvendelser besvares nu, til kl. 16", "Messages are answered now, until 16:00"},
		{"phone", plain, "2026-11-24T17:00:00+01:00", "Lukket · åbner i morgen kl. 8.30", "Closed · opens tomorrow at 8:30"},
		{"phone", plain, "2026-11-28T12:00:00+01:00", "Lukket · åbner mandag kl. 8.30", "Closed · opens on Monday at 8:30"},
		{"phone", "24/7", "2026-11-24T12:00:00+01:00", "Åben hele døgnet", "Open around the clock"},
		{"phone", "off", "2026-11-24T12:00:00+01:00", "Lukket", "Closed"},
		{"phone", "unknown", "2026-11-24T12:00:00+01:00", "Åbningstid ikke oplyst", "Hours not stated"},
		{"visit", `Mo 09:00-15:00; Tu 10:00-12:00 unknown "efter aftale"`, "2026-11-24T11:00:00+01:00", "Kun efter aftale · åbner mandag den 30. november kl. 9", "By appointment only · opens on Monday 30 November at 9:00"},
		{"phone", unstated, "2027-03-29T12:00:00+02:00", "Åbningstid ikke oplyst · helligdag (2. påskedag) · åben igen senest i morgen kl. 8.30", "Hours not stated · public holiday (Easter Monday) · open again by tomorrow at 8:30"},
		{"email", plain, "2026-11-24T12:00:00+01:00", "E-mails besvares nu, til kl. 16", "E-mails are answered now, until 16:00"},
		{"email", plain, "2026-11-24T17:00:00+01:00", "E-mails besvares igen i morgen kl. 8.30", "E-mails are answered again tomorrow at 8:30"},
		{"email", "off", "2026-11-24T12:00:00+01:00", "E-mails besvares ikke nu", "E-mails are not answered now"},
		{"email", "unknown", "2026-11-24T12:00:00+01:00", "Behandlingstid ikke oplyst", "Hours not stated"},
		{"web", "", "2026-11-24T12:00:00+01:00", "", ""},
	} {
		now := at(t, c.at)
		s := statusOf(t, declared(c.channel, c.hours), now)
		if got := lang.Support(danish, now, &s.Support[0]).String(); got != c.da {
			t.Errorf("%s %s %s: %q, want %q", c.channel, c.hours, c.at, got, c.da)
		}
		if got := lang.Support(english, now, &s.Support[0]).String(); got != c.en {
			t.Errorf("%s %s %s: %q, want %q", c.channel, c.hours, c.at, got, c.en)
		}
	}
}

// A holiday was named as the reason also where a notice or a special day is: its hours are
// published.
func TestAHolidayIsNotTheReason(t *testing.T) {
	const special = `,"special_days":[{"on":"2026-04-06","hours":"2026 Apr 06 `
	for _, c := range []struct{ name, life, at, want string }{
		{"a notice", special + `09:00-12:00"}],"notices":[{"from":"2026-04-06T10:00:00+02:00","until":"2026-04-06T11:00:00+02:00","text":"Strejke","state":"unknown"}]`,
			"2026-04-06T10:30:00+02:00", "Åbningstid ikke oplyst · åben igen senest kl. 11"},
		{"a special day", special + `unknown","why":"Strejke"}]`, "2026-04-06T10:30:00+02:00", "Åbningstid ikke oplyst · åben igen senest i morgen kl. 8.30"},
		{"a special day without a reason", special + `unknown"}]`, "2026-04-06T10:30:00+02:00", "Åbningstid ikke oplyst · åben igen senest i morgen kl. 8.30"},
	} {
		now := at(t, c.at)
		text := declared("phone", `Mo-Fr 08:30-16:00; PH Mo-Fr 08:30-16:00 unknown "ikke oplyst"`)
		s := statusOf(t, strings.TrimSuffix(text, "}")+c.life+"}", now)
		if got := lang.Support(danish, now, &s.Support[0]).String(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSupportNotes(t *testing.T) {
	const unstated = `Mo-Fr 08:30-16:00; PH Mo-Fr 08:30-16:00 unknown "ikke oplyst"`
	for _, c := range []struct{ channel, hours, at, da, en string }{
		{"phone", `Mo-Fr 08:30-16:00 open "kun pas"`, "2026-11-24T12:00:00+01:00", "Kun pas", "kun pas"},
		{"visit", `Tu 10:00-12:00 unknown "efter aftale"`, "2026-11-24T11:00:00+01:00", "", ""}, // the sentence says it
		{"phone", "Mo-Fr 08:30-16:00; PH off", "2027-03-29T12:00:00+02:00", "Helligdag: 2. påskedag", "Public holiday: Easter Monday"},
		{"phone", "Mo-Fr 08:30-16:00; PH off", "2026-12-24T12:00:00+01:00", "Det er juleaftensdag – tiderne kan være andre", "It is Christmas Eve – hours may differ"},
		{"phone", unstated, "2027-03-29T07:00:00+02:00", "I dag er helligdag (2. påskedag) – åbningstid ikke oplyst", "Today is a public holiday (Easter Monday) – hours not stated"},
		{"email", unstated, "2027-03-28T12:00:00+02:00", "Helligdag: påskedag; I morgen er helligdag (2. påskedag) – behandlingstid ikke oplyst", "Public holiday: Easter Sunday; Tomorrow is a public holiday (Easter Monday) – hours not stated"},
		{"phone", "Mo 08:30-16:00; Th 10:00-12:00 unknown", "2026-11-24T12:00:00+01:00", "Torsdag – åbningstid ikke oplyst", "Thursday – hours not stated"},
		{"web", "", "2026-12-24T12:00:00+01:00", "", ""},
	} {
		now := at(t, c.at)
		s := statusOf(t, declared(c.channel, c.hours), now)
		notes, caution := lang.SupportNotes(danish, now, &s.Support[0])
		if got := strings.Join(notes, "; "); got != c.da {
			t.Errorf("%s %s %s: %q, want %q", c.channel, c.hours, c.at, got, c.da)
		}
		if is := strings.HasPrefix(caution, "Det er "); is != strings.Contains(c.da, "kan være andre") || is != (caution != "") {
			t.Errorf("%s %s %s: the caution is %q", c.channel, c.hours, c.at, caution)
		}
		notes, _ = lang.SupportNotes(english, now, &s.Support[0])
		if got := strings.Join(notes, "; "); got != c.en {
			t.Errorf("%s %s %s: %q, want %q", c.channel, c.hours, c.at, got, c.en)
		}
	}
}

// declared is a declaration of one channel.
func declared(channel, hours string) string {
	if hours != "" {
		hours = `,"hours":"` + strings.ReplaceAll(hours, `"`, `\"`) + `"`
	}
	return `{"id":"x","name":"X","support":[{"id":"a","channel":"` + channel + `"` + hours + `}]}`
}
