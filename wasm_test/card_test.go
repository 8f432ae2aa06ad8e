package wasm_test

import (
	"strings"
	"testing"
)

// told is what stands on a card at an instant, a line each.
type told struct {
	at, system string
	lines      string
}

func (c told) check(t *testing.T, p *tab, element string) {
	t.Helper()
	var want []string
	for line := range strings.Lines(c.lines) {
		if line = strings.TrimSpace(line); line != "" {
			want = append(want, line)
		}
	}
	got := ask[[]string](p, "told("+element+")")
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s %s\n got\n%s\nwant\n%s", c.system, c.at, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// Someone in New York opens the front page: the five cards tell Danish time,
// and what that is on the visitor's own clock.
func TestTheFiveCardsAreLive(t *testing.T) {
	const at = "2026-11-24T10:00:00+01:00" // a Tuesday; 4.00 in New York
	p := visit(t, shipped(t)+"/demo/", visitor{at: at}).live(10)
	for _, c := range []told{
		{at, "nemkonto", `
			Åben · lukker kl. 20.00 (kl. 14.00 din tid)
			Åben · lukker kl. 16.00 (kl. 10.00 din tid)
			Oppetider hverdag nu: 98,5 % garanteret til kl. 16.30 (kl. 10.30 din tid)`},
		{at, "digitalpost", `
			Åben · lukker kl. 18.00 (kl. 12.00 din tid)
			Åben · lukker kl. 20.00 (kl. 14.00 din tid)
			Oppetider for systemaktører: 99 % garanteret hele døgnet
			Oppetider for slutbrugere: 98 % garanteret hele døgnet`},
		{at, "nemlogin", `
			Behandles nu · til kl. 16.00 (kl. 10.00 din tid)
			Primær drift nu: 99,9 % til kl. 24 (kl. 18.00 din tid)`},
		{at, "nemid", `
			Åben · lukker kl. 20.00 (kl. 14.00 din tid)
			Oppetid: 99,9 % garanteret hele døgnet`},
		{at, "borgerdk", `
			Åben · lukker kl. 22.00 (kl. 16.00 din tid)
			Behandles nu · til kl. 15.00 (kl. 9.00 din tid)
			Primær driftstid nu: 99,5 % til kl. 22.00 (kl. 16.00 din tid)`},
	} {
		c.check(t, p, "card('"+c.system+"')")
	}
}

// The same page in Dubai, where it is another day already.
func TestTheVisitorsOwnDayIsNamedWhenItIsAnother(t *testing.T) {
	const at = "2026-11-24T21:30:00+01:00" // Wednesday 0.30 in Dubai
	p := visit(t, shipped(t)+"/demo/", visitor{at: at, zone: "Asia/Dubai"}).live(10)
	for _, c := range []told{
		{at, "nemid", `
			Lukket · åbner i morgen kl. 8.30 (kl. 11.30 din tid)
			Oppetid: 99,9 % garanteret hele døgnet`},
		{at, "borgerdk", `
			Åben · lukker kl. 22.00 (onsdag kl. 1.00 din tid)
			Behandles igen i morgen kl. 9.00 (kl. 12.00 din tid)
			Primær driftstid nu: 99,5 % til kl. 22.00 (onsdag kl. 1.00 din tid)`},
	} {
		c.check(t, p, "card('"+c.system+"')")
	}
}

// In Denmark nothing is added: the visitor's clock shows the same.
func TestADanishVisitorSeesOneTime(t *testing.T) {
	const at = "2026-11-24T10:00:00+01:00"
	p := visit(t, shipped(t)+"/demo/", visitor{at: at, zone: "Europe/Copenhagen"}).live(10)
	told{at, "nemid", `
		Åben · lukker kl. 20.00
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
}

// spaced is text as tests compare it: every space a plain one.
func spaced(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00a0", " ")), " ")
}
