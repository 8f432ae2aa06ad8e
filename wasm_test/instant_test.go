package wasm_test

import (
	"encoding/json"
	"testing"

	"servicestatus/declarations/testkit/cases"
)

// An editor looks at a moment with the at attribute, from New York: what the
// card says is what it will say in Denmark then.
func TestAnInstantIsShownAsItWillBe(t *testing.T) {
	s := serve(t, nil)
	p := visit(t, s.URL+"/demo/tid.html", visitor{}).live(5)
	for _, c := range []told{
		{"2026-12-24T12:00:00+01:00", "nemid", `
			Forhåndsvisning: torsdag den 24. december 2026 kl. 12.00 (dansk tid)
			Åben · lukker kl. 14.00 (kl. 8.00 din tid)
			Oppetid: 99,9 % garanteret hele døgnet`},
		{"2026-12-24T12:00:00+01:00", "nemkonto", `
			Forhåndsvisning: torsdag den 24. december 2026 kl. 12.00 (dansk tid)
			Åben · lukker kl. 20.00 (kl. 14.00 din tid)
			Det er juleaftensdag – tiderne kan afvige
			Åben · lukker kl. 16.00 (kl. 10.00 din tid)
			Oppetider hverdag nu: 98,5 % garanteret til kl. 16.30 (kl. 10.30 din tid)`},
		{"2026-04-06T10:00:00+02:00", "nemlogin", `
			Forhåndsvisning: mandag den 6. april 2026 kl. 10.00 (dansk tid)
			Helligdag (2. påskedag) – behandlingstid ikke oplyst
			Primær drift nu: 99,9 % til kl. 18.00 (kl. 12.00 din tid)`},
		{"2026-04-06T10:00:00+02:00", "nemid", `
			Forhåndsvisning: mandag den 6. april 2026 kl. 10.00 (dansk tid)
			Åben · lukker kl. 16.00 (kl. 10.00 din tid)
			Helligdag: 2. påskedag
			Oppetid: 99,9 % garanteret hele døgnet`},
		{"2026-11-28T09:00:00+01:00", "digitalpost", `
			Forhåndsvisning: lørdag den 28. november 2026 kl. 9.00 (dansk tid)
			Lukket · åbner mandag kl. 9.00 (kl. 3.00 din tid)
			Lukket · åbner kl. 11.00 (kl. 5.00 din tid)
			Oppetider for systemaktører: 99 % garanteret hele døgnet
			Oppetider for slutbrugere: 98 % garanteret hele døgnet`},
		{"2026-11-28T09:00:00+01:00", "nemkonto", `
			Forhåndsvisning: lørdag den 28. november 2026 kl. 9.00 (dansk tid)
			Lukket · åbner mandag kl. 7.00 (kl. 1.00 din tid)
			Lukket · åbner mandag kl. 8.00 (kl. 2.00 din tid)
			Oppetider aften og weekender nu: 98,5 % garanteret til kl. 16.00 (kl. 10.00 din tid)
			Tidsrummet er ikke udtrykkeligt nævnt`},
		// The clock goes forward: a minute before, and the next one.
		{"2026-03-29T01:59:00+01:00", "borgerdk", `
			Forhåndsvisning: søndag den 29. marts 2026 kl. 1.59 (dansk tid)
			Lukket · åbner i morgen kl. 8.00 (kl. 2.00 din tid)
			Behandles igen i morgen kl. 9.00 (kl. 3.00 din tid)
			Sekundær driftstid nu: 99,5 % til kl. 6.00 (kl. 0.00 din tid)`},
		{"2026-03-29T03:00:00+02:00", "borgerdk", `
			Forhåndsvisning: søndag den 29. marts 2026 kl. 3.00 (dansk tid)
			Lukket · åbner i morgen kl. 8.00 (kl. 2.00 din tid)
			Behandles igen i morgen kl. 9.00 (kl. 3.00 din tid)
			Sekundær driftstid nu: 99,5 % til kl. 6.00 (kl. 0.00 din tid)`},
		// The clock goes back: half past two, twice.
		{"2026-10-25T02:30:00+02:00", "nemlogin", `
			Forhåndsvisning: søndag den 25. oktober 2026 kl. 2.30 (dansk tid)
			Behandles igen i morgen kl. 8.30 (kl. 3.30 din tid)
			Sekundær drift nu: 99,5 % til kl. 8.00 (kl. 3.00 din tid)`},
		{"2026-10-25T02:30:00+01:00", "nemlogin", `
			Forhåndsvisning: søndag den 25. oktober 2026 kl. 2.30 (dansk tid)
			Behandles igen i morgen kl. 8.30 (kl. 3.30 din tid)
			Sekundær drift nu: 99,5 % til kl. 8.00 (kl. 3.00 din tid)`},
	} {
		p.run("card('" + c.system + "').setAttribute('at', '" + c.at + "')")
		p.wait("changes.some((d) => d.id === '" + c.system + "' && Date.parse(d.at) === Date.parse('" + c.at + "')) || told(card('" + c.system + "'))[0].includes('dansk tid')")
		c.check(t, p, "card('"+c.system+"')")
	}
}

// Every case of the evaluator, the command line and the core is a card too.
func TestEveryCaseIsACard(t *testing.T) {
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
	s := serve(t, map[string][]byte{"cases.html": hostPage(`<script src="/service-status.js"></script>`)})
	p := visit(t, s.URL+"/cases.html", visitor{})
	p.run(`document.body.append(...` + string(list) + `.map(({ System, At }) => {
		const element = document.createElement('service-status');
		element.setAttribute('system', System);
		element.setAttribute('at', At);
		element.addEventListener('service-status-change', (event) => { element.status = event.detail; });
		return element;
	}))`)
	p.live(len(all)).wait("elements().every(({ status }) => status)")
	// As data, and the same sentence on the card.
	type shown struct {
		Status json.RawMessage
		Lines  []string
	}
	got := ask[[]shown](p, `elements().map((element) => ({ Status: element.status,
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

// contains looks for a line; a no-break space is a space, as on the card.
func contains(lines []string, text string) bool {
	for _, line := range lines {
		if line == spaced(text) {
			return true
		}
	}
	return false
}
