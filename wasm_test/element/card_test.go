//go:build browser

package element_test

import (
	"strings"
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// card is what the card of a system shows at an instant, a line each.
type card struct {
	at, system string
	lines      string
}

// check compares the lines with those of an element.
func (c card) check(t *testing.T, p *browser.Tab, element string) {
	t.Helper()
	var want []string
	for line := range strings.Lines(c.lines) {
		if line = strings.TrimSpace(line); line != "" {
			want = append(want, line)
		}
	}
	got := browser.Ask[[]string](p, "linesOf("+element+")")
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s %s\n got\n%s\nwant\n%s", c.system, c.at, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A visitor in New York sees Danish time on the five cards, and the same time on
// their own clock.
func TestFiveCardsInNewYork(t *testing.T) {
	const at = "2026-11-24T10:00:00+01:00" // a Tuesday; 4.00 in New York
	p := browser.Visit(t, serve.Shipped(t)+"/demo/", browser.Visitor{At: at}).Live(10)
	for _, c := range []card{
		{at, "nemkonto", `
			Telefonen er åben til kl. 20 (kl. 14 din tid)
			Telefonen er åben til kl. 16 (kl. 10 din tid)
			98,5 % garanteret hele døgnet`},
		{at, "digitalpost", `
			Telefonen er åben til kl. 18 (kl. 12 din tid)
			Telefonen er åben til kl. 20 (kl. 14 din tid)
			Oppetider for systemaktører: 99 % garanteret hele døgnet
			Oppetider for slutbrugere: 98 % garanteret hele døgnet`},
		{at, "nemlogin", `
			E-mails besvares nu, til kl. 16 (kl. 10 din tid)
			Primær drift nu: 99,9 % til kl. 24 (kl. 18 din tid)`},
		{at, "nemid", `
			Åben til kl. 20 (kl. 14 din tid)
			Oppetid: 99,9 % garanteret hele døgnet`},
		{at, "borgerdk", `
			Telefonen er åben til kl. 22 (kl. 16 din tid)
			E-mails besvares nu, til kl. 15 (kl. 9 din tid)
			99,5 % hele døgnet`},
	} {
		c.check(t, p, "card('"+c.system+"')")
	}
}

// In Dubai the next day has begun: "i morgen" is the visitor's today. The visitor's time then names its weekday.
func TestVisitorsWeekdayIsNamedWhenItDiffers(t *testing.T) {
	const at = "2026-11-24T21:30:00+01:00" // Wednesday 0.30 in Dubai
	p := browser.Visit(t, serve.Shipped(t)+"/demo/", browser.Visitor{At: at, Zone: "Asia/Dubai"}).Live(10)
	for _, c := range []card{
		{at, "nemid", `
			Lukket Åbner i morgen kl. 8.30 (onsdag kl. 11.30 din tid)
			Oppetid: 99,9 % garanteret hele døgnet`},
		{at, "borgerdk", `
			Lukker snart, kl. 22 (onsdag kl. 1 din tid)
			E-mails besvares igen i morgen kl. 9 (onsdag kl. 12 din tid)
			99,5 % hele døgnet`},
	} {
		c.check(t, p, "card('"+c.system+"')")
	}
}

// The clock of a visitor in Denmark shows the same time, so the card does not
// repeat it.
func TestVisitorInDenmarkSeesOneTime(t *testing.T) {
	const at = "2026-11-24T10:00:00+01:00"
	p := browser.Visit(t, serve.Shipped(t)+"/demo/", browser.Visitor{At: at, Zone: "Europe/Copenhagen"}).Live(10)
	card{at, "nemid", `
		Åben til kl. 20
		Oppetid: 99,9 % garanteret hele døgnet`}.check(t, p, "card('nemid')")
}
