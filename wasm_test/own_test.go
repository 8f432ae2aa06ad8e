package wasm_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"servicestatus/app/site"
)

const ownScript = `<script src="/service-status.js"></script>`

// ownPage is a page with hours of its own, in elements and out of them.
func ownPage(t *testing.T, body string) *server {
	t.Helper()
	return serve(t, site.Files{"own.html": hostPage(ownScript + body)})
}

// However a page has its hours, they are read as they are seen, and stay to be
// seen under what they come to.
func TestAPagesOwnHours(t *testing.T) {
	for _, c := range []struct{ story, body, says, keeps string }{
		{"paragraphs", `<service-status><p>Mandag–torsdag kl. 9–15, fredag kl. 9–14</p> <p>Helligdage lukket</p></service-status>`, "Åben · lukker kl. 15.00", "fredag kl. 9–14 Helligdage"},
		{"a list", `<service-status><ul><li>Mandag–fredag: kl. 9–15</li><li>Lørdag: lukket</li></ul></service-status>`, "Åben · lukker kl. 15.00", "Lørdag: lukket"},
		{"a table", `<service-status><table><tbody><tr><th>Mandag</th><td>9–15</td></tr><tr><th>Tirsdag</th><td>9–9.30<br>11–16</td></tr></tbody></table></service-status>`, "Lukket · åbner kl. 11.00", "Tirsdag"},
		{"terms", `<service-status><dl><dt>Mandag</dt><dd>9–15</dd><dt>Tirsdag</dt><dd>9–16</dd></dl></service-status>`, "Åben · lukker kl. 16.00", "Tirsdag"},
		{"broken lines", `<service-status>Mandag kl. 9–15<br>Tirsdag kl. 9–16<br></service-status>`, "Åben · lukker kl. 16.00", "Tirsdag kl. 9–16"},
		{"words within words", `<service-status><p><strong>Mandag</strong>&nbsp;– <em>tors<b>dag</b></em>: <span>kl.&nbsp;</span><time>9</time>&thinsp;–<time>16</time></p></service-status>`, "Åben · lukker kl. 16.00", "torsdag"},
		{"words alone", "<service-status>\n  Mandag–torsdag\n  kl. 9–16\n</service-status>", "Åben · lukker kl. 16.00", "torsdag kl. 9–16"},
		{"what is not seen", `<service-status><script type="x">x</script><template>x</template><noscript>x</noscript><!-- x --><p hidden>x</p><svg width="9" height="9"><title>x</title></svg>` +
			`<span aria-hidden="true">Ti</span><service-status system="nemid"></service-status><p>Tirsdag kl. 9–16</p></service-status>`, "Åben · lukker kl. 16.00", "Tirsdag kl. 9–16"},
		{"opening_hours", `<service-status hours="Tu 09:00-16:00; PH off"></service-status>`, "Åben · lukker kl. 16.00", ""},
		{"Danish in the attribute", `<service-status hours="Tirsdag kl. 9-16"><p>Kom forbi</p></service-status>`, "Åben · lukker kl. 16.00", "Kom forbi"},
		{"Danish that may be either", `<service-status hours="ti 9-16"></service-status>`, "Åben · lukker kl. 16.00", ""},
		{"a name", `<service-status label="Borgerservice">Tirsdag 9-16</service-status>`, "Borgerservice: Åben · lukker kl. 16.00", "Tirsdag"},
		{"a name and a channel", `<service-status hours="Tu 09:00-16:00" label="Borgerservice" channel="phone"></service-status>`, "Borgerservice Telefon: Åben · lukker kl. 16.00", ""},
		{"an English page", `<div lang="en"><service-status hours="Tu 09:00-16:00" channel="email"></service-status></div>`, "E-mail: Handled now · ends at 16:00", ""},
		{"a holiday", `<service-status at="2026-04-06T10:00:00+02:00"><p>Mandag kl. 9–15</p></service-status>`, "Helligdag (2. påskedag) – åbningstid ikke oplyst", "Mandag kl. 9–15"},
		{"a tag", `<script src="/service-status.js" data-hours="Tu 09:00-16:00"></script>`, "Åben · lukker kl. 16.00", ""},
	} {
		t.Run(c.story, func(t *testing.T) {
			t.Parallel()
			p := visit(t, ownPage(t, c.body).URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00", zone: "Europe/Copenhagen"})
			p.wait("told(elements()[0]).length")
			if got := ask[string](p, "told(elements()[0])[0]"); got != c.says {
				t.Errorf("says %q, want %q%s", got, c.says, p.story())
			}
			if got := ask[string](p, "tidy(elements()[0].innerText)"); !strings.Contains(got, c.keeps) {
				t.Errorf("keeps %q, want %q", got, c.keeps)
			}
			if said := p.said(); len(said) > 0 {
				t.Errorf("on the console: %q", said)
			}
		})
	}
}

// A card of the page's own hours has what it was read from, and no heading but
// the label.
func TestACardOfAPagesOwnHours(t *testing.T) {
	t.Parallel()
	p := visit(t, ownPage(t, `<service-status hours="Tirsdag kl. 9–16" variant="card"></service-status>`+
		`<service-status hours="Tu 09:00-16:00" variant="full" label="Borgerservice"></service-status>`).URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00"}).live(2)
	for n, want := range []string{
		"Åben · lukker kl. 16.00 (kl. 10.00 din tid) Åbningstider Alle tider er dansk tid",
		"Borgerservice Åben · lukker kl. 16.00 (kl. 10.00 din tid) Åbningstider som offentliggjort Alle Tirsdag kl. 9.00–16.00 Også på helligdage Alle tider er dansk tid",
	} {
		if got := ask[string](p, fmt.Sprintf("readable(elements()[%d])", n)); !strings.HasPrefix(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// What cannot be read is not guessed at: the page's own text is all there is to
// see, and whoever wrote it is told where it went wrong and what to do.
func TestHoursThatCannotBeRead(t *testing.T) {
	for _, c := range []struct{ story, body, line, mark, advice string }{
		{"Danish", `<service-status><p>Lørdag kl. 9–12</p> <p>Søndag kl. 9–æbler</p></service-status>`,
			"  Søndag kl. 9–æbler", "               ^", "Skriv fx"},
		{"opening_hours", `<service-status hours="Mo-Fr 08:00-16:00; Sa 10:00">Ring</service-status>`,
			"  Mo-Fr 08:00-16:00; Sa 10:00", strings.Repeat(" ", 29) + "^", "Skriv fx 08:00-16:00."},
		{"neither", `<service-status hours="ring til os"></service-status>`, "  ring til os", "             ^", "Skriv fx"},
		{"far into a line", `<service-status>` + `Tirsdag kl. 9–16. ` + strings.Repeat("Vi glæder os til at se dig. ", 10) + `</service-status>`,
			"  Tirsdag kl. 9–16. Vi glæder os til at se dig. Vi glæder os ti", strings.Repeat(" ", 23) + "^", "Skriv fx"},
	} {
		t.Run(c.story, func(t *testing.T) {
			t.Parallel()
			p := visit(t, ownPage(t, c.body).URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00"})
			p.run("document.body.append(elements()[0].cloneNode(true))")
			p.waitSaid(c.advice)
			p.run("dispatchEvent(new Event('focus'))")
			p.wait("elements().every((element) => told(element).length ? told(element)[0] === '" + down + "' : element.innerText && tidy(element.innerText) === tidy(element.textContent))")
			said := p.said()
			if len(said) != 1 {
				t.Fatalf("on the console: %q", said)
			}
			lines := strings.Split(said[0], "\n")
			if len(lines) != 3 || !strings.HasPrefix(lines[0], "service-status: åbningstiden kan ikke læses: ") || lines[1] != c.line || lines[2] != c.mark {
				t.Errorf("on the console:\n%s\nwant\n%s\n%s", said[0], c.line, c.mark)
			}
		})
	}
}

// The text changes, by a script, as the page is still coming, or as the browser
// translates it: what is said is of the text as it is, or nothing.
func TestTheTextChanges(t *testing.T) {
	t.Parallel()
	s := ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status>`)
	p := visit(t, s.URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00", zone: "Europe/Copenhagen"}).live(1)
	for _, c := range []struct{ change, says string }{
		{"elements()[0].firstChild.firstChild.data = 'Tirsdag kl. 9–17'", "Åben · lukker kl. 17.00"},
		{"elements()[0].append(Object.assign(document.createElement('p'), { textContent: 'i det blå' }))", ""},
		{"elements()[0].lastChild.hidden = true", "Åben · lukker kl. 17.00"},
		{"elements()[0].firstChild.replaceChildren(Object.assign(document.createElement('font'), { textContent: 'Tirsdag kl. 9–18' }))", "Åben · lukker kl. 18.00"},
		{"elements()[0].querySelector('font').textContent = 'Tuesday 9am to 6pm'", ""},
		{"elements()[0].firstChild.textContent = 'Tirsdag kl. 9–17'", "Åben · lukker kl. 17.00"},
		{"elements()[0].setAttribute('hours', 'Tu 11:00-12:00')", "Lukket · åbner kl. 11.00"},
		{"elements()[0].firstChild.textContent = 'Tuesday 9am to 5pm'", "Lukket · åbner kl. 11.00"},
		{"elements()[0].firstChild.textContent = 'Tirsdag kl. 9–17'", "Lukket · åbner kl. 11.00"},
		{"elements()[0].setAttribute('hours', 'lukket ad hoc')", ""},
		{"elements()[0].removeAttribute('hours')", "Åben · lukker kl. 17.00"},
		{"elements()[0].textContent = ''", down},
		{"elements()[0].textContent = 'Alle dage kl. 8–18'", "Åben · lukker kl. 18.00"},
	} {
		p.run(c.change)
		p.wait("(told(elements()[0])[0] || '') === '" + c.says + "'")
	}
	// Named after what it shows, it is no longer its text that counts.
	p.run("elements()[0].setAttribute('system', 'nemid')")
	p.wait("told(elements()[0]).some((line) => line.startsWith('Oppetid'))")
	p.run("elements()[0].textContent = 'i det blå'")
	p.run("new Promise(requestAnimationFrame)")
	if got := ask[string](p, "readable(elements()[0])"); !strings.Contains(got, "Oppetid") || strings.Contains(got, "det blå") {
		t.Errorf("shows %q", got)
	}
}

// The state turns on the second, is announced once, and goes on without a net.
func TestAPagesOwnHoursTurn(t *testing.T) {
	t.Parallel()
	s := ownPage(t, `<service-status><p>Mandag-fredag kl. 9–16</p></service-status>`)
	// The browser asks for the icon when it pleases, and the server may be gone then.
	p := visit(t, s.URL+"/own.html", visitor{at: "2026-11-24T15:59:59+01:00", accepts: "/icon.svg"}).live(1)
	if got := ask[string](p, "told(elements()[0])[0]"); got != "Åben · lukker kl. 16.00 (kl. 10.00 din tid)" {
		t.Errorf("before: %q", got)
	}
	s.CloseClientConnections()
	s.Close()
	p.run("clock.pass(1)")
	p.wait("changes.length === 2")
	if got := ask[string](p, "told(elements()[0])[0]"); got != "Lukket · åbner i morgen kl. 9.00 (kl. 3.00 din tid)" {
		t.Errorf("after: %q", got)
	}
	if got := ask[string](p, "elements()[0].shadowRoot.querySelector('[role=status]').textContent"); got != "Lukket · åbner i morgen kl. 9.00" {
		t.Errorf("announced %q", got)
	}
	if got := ask[string](p, "changes[1].id + ' ' + changes[1].support[0].state + ' ' + changes[1].support[0].text"); got != "hours closed Lukket · åbner i morgen kl. 9.00" {
		t.Errorf("the event says %q", got)
	}
	p.run("clock.set('2026-11-28T17:00:00+01:00')")
	p.run("dispatchEvent(new Event('focus'))")
	p.wait("told(elements()[0])[0].startsWith('Lukket · åbner mandag')")
}

// Who needs which file: Danish needs the reader, once for all; opening_hours
// and a system's name never do.
func TestTheReaderIsForThoseWhoNeedIt(t *testing.T) {
	var many strings.Builder
	for i := range 200 {
		fmt.Fprintf(&many, `<service-status><p>Tirsdag kl. 9–%d</p></service-status>`, 12+i%2)
	}
	for _, c := range []struct {
		story, body string
		n, reader   int
	}{
		{"a system", `<service-status system="nemid"></service-status>`, 1, 0},
		{"opening_hours", `<service-status hours="Tu 09:00-16:00"></service-status><service-status>Mo-Fr 09:00-16:00</service-status>`, 2, 0},
		{"two hundred of a page's own", many.String(), 200, 1},
		{"both", `<service-status system="nemid"></service-status><service-status>Alle dage kl. 9–16</service-status>`, 2, 1},
	} {
		t.Run(c.story, func(t *testing.T) {
			t.Parallel()
			s := ownPage(t, c.body)
			p := visit(t, s.URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00", script: coreScript + `
				window.reads = 0;
				trap = (number, name) => { if (name === 'read') reads += 1; return false; };`}).live(c.n)
			p.run("dispatchEvent(new Event('focus'))")
			p.live(c.n)
			if got := s.asked("reader.wasm"); got != c.reader {
				t.Errorf("reader.wasm is fetched %d times, want %d", got, c.reader)
			}
			if got := s.asked("status.wasm"); got != 1 {
				t.Errorf("status.wasm is fetched %d times", got)
			}
			if got := ask[int](p, "instances"); got != 1+c.reader {
				t.Errorf("%d instances, want %d", got, 1+c.reader)
			}
			if got := ask[int](p, "reads"); got > 2 {
				t.Errorf("%d readings of two texts", got)
			}
		})
	}
}

// The reader and the core come at the same time.
func TestTheReaderComesBesideTheCore(t *testing.T) {
	t.Parallel()
	s := ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status>`)
	hold := make(chan struct{})
	s.hold("status.wasm", hold)
	p := visit(t, s.URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00"})
	p.wait("performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('reader.wasm') && responseEnd)")
	close(hold)
	p.live(1)
}

// Hours that are an address, of all things, are not what lies at the address.
func TestHoursThatAreAnAddress(t *testing.T) {
	t.Parallel()
	s := ownPage(t, "")
	hold := make(chan struct{})
	s.hold("reader.wasm", hold)
	p := visit(t, s.URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00"})
	p.run(`window.add = (name, value) => {
		const element = document.createElement('service-status');
		element.setAttribute(name, value);
		document.body.append(element);
	}`)
	p.run("add('hours', new URL('/declarations/nemid.json', location))")
	for s.asked("reader.wasm") == 0 {
		p.run("new Promise(requestAnimationFrame)")
	}
	p.run("add('system', 'nemid')")
	close(hold)
	p.wait("told(elements()[0])[0] === '" + down + "' && told(elements()[1]).some((line) => line.startsWith('Oppetid:'))")
}

// An element of its own hours in a page with a strict policy and Trusted Types,
// on another origin, needs nothing that the others do not.
func TestAPagesOwnHoursUnderAStrictPolicy(t *testing.T) {
	t.Parallel()
	ours := serve(t, nil)
	theirs := serve(t, site.Files{"side.html": hostPage(fmt.Sprintf(
		`<script src="%s/service-status.js" async></script><service-status><p>Tirsdag kl. 9–16</p></service-status>`, ours.URL))})
	theirs.csp = "default-src 'none'; img-src 'self'; script-src " + ours.URL + " 'wasm-unsafe-eval'; connect-src " + ours.URL +
		"; require-trusted-types-for 'script'; trusted-types 'none'"
	p := visit(t, theirs.URL+"/side.html", visitor{at: "2026-11-24T10:00:00+01:00"}).live(1)
	if got := ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
	if theirs.asked("reader.wasm") > 0 {
		t.Error("the page's own server was asked for the reader")
	}
}

// The page around it keeps its own looks: a dark page's text stays light.
func TestThePagesTextLooksAsItDid(t *testing.T) {
	t.Parallel()
	p := visit(t, ownPage(t, `<div id="dark"><service-status><p>Tirsdag kl. 9–16</p></service-status></div>
`).URL+"/own.html",
		visitor{at: "2026-11-24T10:00:00+01:00"})
	p.run("Object.assign(dark.style, { color: 'white', background: 'black', font: 'italic 700 21px/2 serif', textAlign: 'right' })")
	p.live(1)
	const look = "(({ color, font, textAlign }) => [color, font, textAlign].join())(getComputedStyle(%s))"
	if got, want := ask[string](p, fmt.Sprintf(look, "elements()[0].firstChild")), ask[string](p, fmt.Sprintf(look, "dark")); got != want {
		t.Errorf("it looks %s, want %s", got, want)
	}
}

// Something on the way to a page's own hours breaks: the page's own text is
// there, no state is claimed, and the console says once what to do.
func TestTheLadderOfAPagesOwnHours(t *testing.T) {
	const hostile = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"
	for _, c := range []struct {
		story  string
		broken site.Files
		csp    string
		script string
		advice string
	}{
		{"the reader is not there", site.Files{"reader.wasm": nil}, "", "", "ved siden af service-status.js"},
		{"the reader is a page that says sorry", site.Files{"reader.wasm": []byte("<!doctype html><title>Fejl</title>")}, "", "", "ved siden af service-status.js"},
		{"the reader traps", nil, "", "trap = (number, name) => name === 'read';", "læsemodulet gik i stå"},
		{"the reader is the core", site.Files{"reader.wasm": trapping}, "", "", "læsemodulet gik i stå"},
		{"the core is not there", site.Files{"status.wasm": nil}, "", "", "ved siden af service-status.js"},
		{"the core traps", nil, "", "trap = (number, name) => name === 'status';", "statusmodulet gik i stå"},
		{"neither is there", site.Files{"status.wasm": nil, "reader.wasm": nil}, "", "", "ved siden af service-status.js"},
		{"the page's policy forbids Wasm", nil, "script-src 'self'", "", "'wasm-unsafe-eval' i script-src"},
		{"the page's policy forbids the address", nil, hostile, "", "connect-src"},
		{"an instant without an offset", nil, "", "addEventListener('DOMContentLoaded', () => { for (const element of elements()) element.setAttribute('at', '2026-12-24 12:00'); });", "er ikke et tidspunkt"},
	} {
		t.Run(c.story, func(t *testing.T) {
			t.Parallel()
			s := ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status><service-status hours="Tirsdag kl. 9-16"></service-status>`)
			for name, body := range c.broken {
				if s.files[name] = body; body == nil {
					delete(s.files, name)
				}
			}
			s.csp = c.csp
			p := visit(t, s.URL+"/own.html", visitor{at: "2026-11-24T10:00:00+01:00", script: coreScript + c.script, accepts: ":"})
			p.waitSaid(c.advice)
			p.wait("told(elements()[1])[0] === '" + down + "' && tidy(elements()[0].innerText) === 'Tirsdag kl. 9–16'")
			p.run("dispatchEvent(new Event('focus'))")
			p.run("new Promise(requestAnimationFrame)")
			if told := ask[[]string](p, "told(elements()[0])"); len(told) > 0 {
				t.Errorf("claims %q", told)
			}
			for _, said := range p.said() {
				if !strings.Contains(said, c.advice) {
					t.Errorf("on the console: %q", said)
				}
			}
			if n := len(p.said()); n > 2 {
				t.Errorf("%d warnings", n)
			}
		})
	}
}

// The reader traps once: another one reads, and nobody notices.
func TestAReaderThatTrapsIsReplaced(t *testing.T) {
	t.Parallel()
	p := visit(t, ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status>`).URL+"/own.html", visitor{script: coreScript + `
		let broken = true;
		trap = (number, name) => name === 'read' && broken && !(broken = false);`}).live(1)
	if got := ask[int](p, "instances"); got != 3 {
		t.Errorf("%d instances, want the core, the reader that trapped, and one more", got)
	}
	if said := p.said(); len(said) > 0 {
		t.Errorf("on the console: %q", said)
	}
}

// What was read holds until the instant it was said for, and not a second
// longer, when the core answers no more.
func TestOwnHoursStandUntilTheirEnd(t *testing.T) {
	t.Parallel()
	p := visit(t, ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status>`).URL+"/own.html",
		visitor{at: "2026-11-24T15:59:59+01:00", zone: "Europe/Copenhagen", script: coreScript}).live(1)
	p.run("(trap = () => true, " + travel + ")")
	p.waitSaid("statusmodulet gik i stå")
	if got := ask[string](p, "told(elements()[0])[0]"); got != "Åben · lukker kl. 16.00" {
		t.Errorf("a second before its end: %q", got)
	}
	p.run("clock.pass(1)")
	p.wait("!told(elements()[0]).length && tidy(elements()[0].innerText) === 'Tirsdag kl. 9–16'")
	// Other text is not what was read, however long that would hold.
	p.run("(trap = () => false, " + home + ", dispatchEvent(new Event('focus')))")
	p.wait("told(elements()[0])[0] === 'Lukket · åbner tirsdag den 1. december kl. 9.00'")
	p.run("(trap = () => true, elements()[0].textContent = 'Alle dage kl. 9-12')")
	p.wait("!told(elements()[0]).length")
}

// A page that is built from what strangers write: their text is text, wherever
// it comes to stand, and on the console.
func TestHostileHoursStayText(t *testing.T) {
	t.Parallel()
	s := serve(t, site.Files{"host.html": hostPage(ownScript)})
	s.csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
	payloads, err := json.Marshal(hostile)
	if err != nil {
		t.Fatal(err)
	}
	p := visit(t, s.URL+"/host.html", visitor{script: watch})
	p.run(`(() => {
		for (const payload of ` + string(payloads) + `) for (const variant of ['', 'full']) for (const attributes of [
			{ hours: 'Mo 09:00-16:00 "' + payload.replaceAll('"', '') + '"', label: payload, channel: payload },
			{ hours: 'Mandag kl. 9-16', label: payload, lang: payload },
			{ hours: payload }, { hours: 'Mo 09:00-16:00', channel: payload + '\nvariant=full' },
		]) {
			const element = document.createElement('service-status');
			for (const [name, value] of Object.entries({ variant, ...attributes })) element.setAttribute(name, value);
			element.textContent = payload;
			document.body.append(element);
		}
	})()`)
	p.wait("elements().filter((element) => element.shadowRoot.querySelector('.card, .badge')).length >= 40")
	if bad := ask[[]string](p, inspect); len(bad) > 0 {
		t.Errorf("more than text:\n%s", strings.Join(bad, "\n"))
	}
}
