package week_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
)

// night has support and uptime in the hour in which the clock is changed.
const night = `{"id":"nat","name":"Nat","support":[
	{"id":"a","channel":"phone","contacts":["1881"],"hours":"Mo-Su 00:00-02:30,06:00-12:00 open \"kun pas\"; Sa 10:00-12:00 unknown"}],
	"uptime":[{"id":"u","windows":[
	{"label":"Nat","guarantee":99,"hours":"Mo-Su 22:00-02:30"},
	{"label":"Dag","guarantee":98.5,"hours":"Mo-Su 06:00-22:00"},
	{"label":"Morgen","guarantee":98,"hours":"Mo-Fr 02:30-06:00 unknown; Sa 03:00-05:00"}]}]}`

// What the week of an instant shows, row by row.
func TestRows(t *testing.T) {
	for _, c := range []struct{ id, at, options, want string }{
		{"nemid", "2026-11-25 14.37", "", `
			# Åbningstider
			Man. 23.: 8.30–20
			Tirs. 24.: 8.30–20
			Ons. 25. (i dag): 8.30–20
			Tors. 26.: 8.30–20
			Fre. 27.: 8.30–20
			Lør. 28.: 10–16
			Søn. 29.: 10–16`},
		{"nemid", "2026-12-24 12.00", "", `
			# Åbningstider
			Man. 21.: 8.30–20
			Tirs. 22.: 8.30–20
			Ons. 23.: 8.30–20
			Tors. 24. (i dag): 10–14 [Juleaftensdag]
			Fre. 25.: 10–16 [Juledag]
			Lør. 26.: 10–16 [2. juledag]
			Søn. 27.: 10–16`},
		// The hours overlook 24 December, and say nothing of holidays.
		{"nemkonto", "2026-12-24 12.00", "audience=borgere", `
			# Åbningstider
			Man. 21.: 7–20
			Tirs. 22.: 7–20
			Ons. 23.: 7–20
			Tors. 24. (i dag): 7–20 [Juleaftensdag, Tiderne kan være andre]
			Fre. 25.: 7–20 ikke oplyst [Juledag]
			Lør. 26.: lukket [2. juledag]
			Søn. 27.: lukket`},
		// E-mail is never open or closed. Uptime that is not the same all the week is shown, equal days once.
		{"nemlogin", "2027-03-29 12.00", "lang=en", `
			# Opening hours
			Mon 29 (today): 8:30–16:00 not stated [Easter Monday]
			Tue 30: 8:30–16:00
			Wed 31: 8:30–16:00
			Thu 1: 8:30–16:00
			Fri 2: 8:30–16:00
			Sat 3: not answered
			Sun 4: not answered
			# Uptime
			Mon: 99.5%: 0:00–8:00 and 18:00–24:00; 99.9%: 8:00–18:00
			Tue–Fri: 99.5%: 0:00–7:00; 99.9%: 7:00–24:00
			Sat–Sun: 99.5%: 0:00–8:00 and 18:00–24:00; 99.9%: 8:00–18:00`},
		{"digitalpost", "2026-12-23 12.00", "", `
			# Borgere · digital post og selvbetjening, telefon
			Man. 21.: 9–18
			Tirs. 22.: 9–18
			Ons. 23. (i dag): 9–18
			Tors. 24.: 9–18 [Juleaftensdag, Tiderne kan være andre]
			Fre. 25.: lukket [Juledag]
			Lør. 26.: lukket [2. juledag]
			Søn. 27.: lukket
			# Borgere · teknisk brugersupport på digital post, telefon
			Man. 21.: 9–20
			Tirs. 22.: 9–20
			Ons. 23. (i dag): 9–20
			Tors. 24.: 9–20 [Juleaftensdag, Tiderne kan være andre]
			Fre. 25.: 10–15 [Juledag]
			Lør. 26.: 10–15 [2. juledag]
			Søn. 27.: 11–17`},
		// The clock goes forward: at 2 it is 3.
		{"", "2027-03-28 12.00", "", `
			# Åbningstider
			Man. 22.: 0–2.30 og 6–12 (kun pas)
			Tirs. 23.: 0–2.30 og 6–12 (kun pas)
			Ons. 24.: 0–2.30 og 6–12 (kun pas)
			Tors. 25.: 0–2.30 og 6–12 (kun pas) [Skærtorsdag]
			Fre. 26.: 0–2.30 og 6–12 (kun pas) [Langfredag]
			Lør. 27.: 10–12 ikke oplyst
			Søn. 28. (i dag): 0–2 og 6–12 (kun pas) [Påskedag, Uret stilles frem: timen 2–3 findes ikke]
			# Oppetid
			Man.–fre.: 99 %: 0–2.30 og 22–24; Ikke oplyst: 2.30–6; 98,5 %: 6–22
			Lør.: 99 %: 0–2.30 og 22–24; Ingen oppetid oplyst: 2.30–3 og 5–6; 98 %: 3–5; 98,5 %: 6–22
			Søn.: 99 %: 0–2 og 22–24; Ingen oppetid oplyst: 3–6; 98,5 %: 6–22 [Uret stilles frem: timen 2–3 findes ikke]`},
		// The clock goes back: at 3 it is 2.
		{"", "2026-10-25 12.00", "", `
			# Åbningstider
			Man. 19.: 0–2.30 og 6–12 (kun pas)
			Tirs. 20.: 0–2.30 og 6–12 (kun pas)
			Ons. 21.: 0–2.30 og 6–12 (kun pas)
			Tors. 22.: 0–2.30 og 6–12 (kun pas)
			Fre. 23.: 0–2.30 og 6–12 (kun pas)
			Lør. 24.: 10–12 ikke oplyst
			Søn. 25. (i dag): 0–2.30 (vintertid) og 6–12 (kun pas) [Uret stilles tilbage: timen 2–3 kommer to gange]
			# Oppetid
			Man.–fre.: 99 %: 0–2.30 og 22–24; Ikke oplyst: 2.30–6; 98,5 %: 6–22
			Lør.: 99 %: 0–2.30 og 22–24; Ingen oppetid oplyst: 2.30–3 og 5–6; 98 %: 3–5; 98,5 %: 6–22
			Søn.: 99 %: 0–2.30 (vintertid) og 22–24; Ingen oppetid oplyst: 2.30 (vintertid)–6; 98,5 %: 6–22 [Uret stilles tilbage: timen 2–3 kommer to gange]`},
	} {
		var d *declarations.Declaration
		if c.id == "" {
			d = decoded(t, night)
		} else {
			d = builtin(t, c.id)
		}
		got := strings.Join(rows(picture(d, instant(t, c.at), "variant=week\n"+c.options), said), "\n")
		if want := trimmed(c.want); got != want {
			t.Errorf("%s %s:\n got\n%s\nwant\n%s", c.id, c.at, got, want)
		}
	}
}

// A screen reader says "mandag den 23. november, 8.30 til 20", and no bar.
func TestRowsReadAloud(t *testing.T) {
	text := picture(builtin(t, "nemid"), instant(t, "2026-11-25 14.37"), "variant=week")
	if got := rows(text, shown)[1]; got != "mandag den 23. november: 8.30 til 20" {
		t.Errorf("read aloud: %s", got)
	}
	if a, b := strings.Count(text, "<svg"), strings.Count(text, `aria-hidden="true" focusable="false"`); a != b || a == 0 {
		t.Errorf("%d pictures, %d are hidden", a, b)
	}
	if n := strings.Count(text, `<tr class="day`); n != 7 {
		t.Errorf("%d rows", n)
	}
	if strings.Contains(text, "style=") {
		t.Error("a policy may forbid style attributes")
	}
}

// Uptime that is the same all the week is a sentence.
func TestUptimeInASentence(t *testing.T) {
	for id, want := range map[string]string{
		"nemid":       "Oppetid: 99,9 % garanteret hele døgnet",
		"nemkonto":    "Oppetid: 98,5 % garanteret hele døgnet",
		"digitalpost": "Oppetid, systemaktører: 99 % garanteret hele døgnet",
	} {
		for _, variant := range []string{"week", "month"} {
			text := picture(builtin(t, id), instant(t, "2026-11-25 14.37"), "variant="+variant)
			if !strings.Contains(plain(text), want) || strings.Contains(text, `class="lane wide uptime"`) {
				t.Errorf("%s %s: %s", id, variant, plain(text))
			}
		}
	}
}
