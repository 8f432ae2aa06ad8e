//go:build browser

package element_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/testkit/cases"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// An editor in New York looks at instants with the attribute at. The card shows what
// it will show in Denmark at that instant.
func TestInstantIsShownAsItWillBe(t *testing.T) {
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/demo/tid.html", browser.Visitor{}).Live(5)
	for _, c := range []card{
		{"2026-12-24T12:00:00+01:00", "nemid", `
			Forhåndsvisning: torsdag den 24. december 2026 kl. 12 (dansk tid)
			Åben til kl. 14 (kl. 8 din tid)
			Oppetid: 99,9 % garanteret hele døgnet`},
		{"2026-12-24T12:00:00+01:00", "nemkonto", `
			Forhåndsvisning: torsdag den 24. december 2026 kl. 12 (dansk tid)
			Det er juleaftensdag – tiderne kan være andre
			Telefonen er åben til kl. 20 (kl. 14 din tid)
			Telefonen er åben til kl. 16 (kl. 10 din tid)
			98,5 % garanteret hele døgnet`},
		{"2026-04-06T10:00:00+02:00", "nemlogin", `
			Forhåndsvisning: mandag den 6. april 2026 kl. 10 (dansk tid)
			Behandlingstid ikke oplyst Helligdag (2. påskedag) · besvares igen senest i morgen kl. 8.30 (kl. 2.30 din tid)
			Primær drift nu: 99,9 % til kl. 18 (kl. 12 din tid)`},
		{"2026-04-06T10:00:00+02:00", "nemid", `
			Forhåndsvisning: mandag den 6. april 2026 kl. 10 (dansk tid)
			Åben til kl. 16 (kl. 10 din tid)
			Helligdag: 2. påskedag
			Oppetid: 99,9 % garanteret hele døgnet`},
		{"2026-11-28T09:00:00+01:00", "digitalpost", `
			Forhåndsvisning: lørdag den 28. november 2026 kl. 9 (dansk tid)
			Telefonen er lukket Åbner mandag kl. 9 (kl. 3 din tid)
			Telefonen er lukket Åbner kl. 11 (kl. 5 din tid)
			Oppetider for systemaktører: 99 % garanteret hele døgnet
			Oppetider for slutbrugere: 98 % garanteret hele døgnet`},
		{"2026-11-28T09:00:00+01:00", "nemkonto", `
			Forhåndsvisning: lørdag den 28. november 2026 kl. 9 (dansk tid)
			Telefonen er lukket Åbner mandag kl. 7 (kl. 1 din tid)
			Telefonen er lukket Åbner mandag kl. 8 (kl. 2 din tid)
			98,5 % garanteret hele døgnet
			Tidsrummet er ikke udtrykkeligt nævnt`},
		// The minute before the clock goes forward, and the next one.
		{"2026-03-29T01:59:00+01:00", "borgerdk", `
			Forhåndsvisning: søndag den 29. marts 2026 kl. 1.59 (dansk tid)
			Telefonen er lukket Åbner i morgen kl. 8 (mandag kl. 2 din tid)
			E-mails besvares igen i morgen kl. 9 (mandag kl. 3 din tid)
			99,5 % hele døgnet`},
		{"2026-03-29T03:00:00+02:00", "borgerdk", `
			Forhåndsvisning: søndag den 29. marts 2026 kl. 3 (dansk tid)
			Telefonen er lukket Åbner i morgen kl. 8 (mandag kl. 2 din tid)
			E-mails besvares igen i morgen kl. 9 (mandag kl. 3 din tid)
			99,5 % hele døgnet`},
		// Both times when it is half past two, as the clock goes back.
		{"2026-10-25T02:30:00+02:00", "nemlogin", `
			Forhåndsvisning: søndag den 25. oktober 2026 kl. 2.30 (dansk tid)
			E-mails besvares igen i morgen kl. 8.30 (mandag kl. 3.30 din tid)
			Sekundær drift nu: 99,5 % til kl. 8 (søndag kl. 3 din tid)`},
		{"2026-10-25T02:30:00+01:00", "nemlogin", `
			Forhåndsvisning: søndag den 25. oktober 2026 kl. 2.30 (dansk tid)
			E-mails besvares igen i morgen kl. 8.30 (mandag kl. 3.30 din tid)
			Sekundær drift nu: 99,5 % til kl. 8 (søndag kl. 3 din tid)`},
	} {
		p.Run("card('" + c.system + "').setAttribute('at', '" + c.at + "')")
		p.Wait("changes.some((d) => d.id === '" + c.system + "' && Date.parse(d.at) === Date.parse('" + c.at + "')) || linesOf(card('" + c.system + "'))[0].includes('dansk tid')")
		c.check(t, p, "card('"+c.system+"')")
	}
}

// The cards answer every case that the evaluator, the command line and the status
// module answer.
func TestCardsAnswerTheCases(t *testing.T) {
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	type view struct{ System, At string }
	views := make([]view, len(all))
	for i, c := range all {
		views[i] = view{c.System, c.At.Format("2006-01-02T15:04:05Z07:00")}
	}
	list, err := json.Marshal(views)
	if err != nil {
		t.Fatal(err)
	}
	s := serve.Site(t, map[string][]byte{"cases.html": serve.HostPage(`<script src="/service-status.js"></script>`)})
	p := browser.Visit(t, s.URL+"/cases.html", browser.Visitor{})
	p.Run(`document.body.append(...` + string(list) + `.map(({ System, At }) => {
		const element = document.createElement('service-status');
		element.setAttribute('system', System);
		element.setAttribute('at', At);
		element.addEventListener('service-status-change', (event) => { element.status = event.detail; });
		return element;
	}))`)
	p.Live(len(all)).Wait("elements().every(({ status }) => status)")
	// The event has the status as data, and the card the sentence.
	type shown struct {
		Status json.RawMessage
		Lines  []string
	}
	got := browser.Ask[[]shown](p, `elements().map((element) => ({ Status: element.status,
		Lines: [...element.shadowRoot.querySelectorAll('.state, .window, .note')].map((line) => {
			const copy = line.cloneNode(true);
			for (const local of copy.querySelectorAll('.local')) local.previousSibling.remove(), local.remove();
			return tidy(copy.textContent);
		}) }))`)
	for i, c := range all {
		if err := c.Check(got[i].Status); err != nil {
			t.Error(err)
		}
		if !contains(got[i].Lines, c.Text) {
			t.Errorf("cases.txt:%d: the card says %q, not %s", c.Line, got[i].Lines, c.Text)
		}
	}
}

// contains reports whether a sentence is one of the lines of a card. A card has a line of its own for what
// stands after the first dot, and begins with the telephone where it lists other ways too. The lines have plain spaces.
func contains(lines []string, text string) bool {
	state, then, ok := strings.Cut(browser.PlainSpaces(text), " · ")
	text = state
	if ok {
		text += " " + lang.Capital(then)
	}
	return slices.Contains(lines, text) || slices.Contains(lines, "Telefonen er "+lang.Small(text))
}
