//go:build browser

package element_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// ownScript loads the element on a page with hours of its own.
const ownScript = `<script src="/service-status.js"></script>`

// ownPage serves a page that has its own hours in the body.
func ownPage(t *testing.T, body string) *serve.Server {
	t.Helper()
	return serve.Site(t, site.Files{"own.html": serve.HostPage(ownScript + body)})
}

// The element reads the hours of a page as they are seen, in any markup. They stay
// visible below the status.
func TestOwnHours(t *testing.T) {
	for _, c := range []struct{ name, body, says, keeps string }{
		{"paragraphs", `<service-status><p>Mandag–torsdag kl. 9–15, fredag kl. 9–14</p> <p>Helligdage lukket</p></service-status>`, "Åben til kl. 15", "fredag kl. 9–14 Helligdage"},
		{"a list", `<service-status><ul><li>Mandag–fredag: kl. 9–15</li><li>Lørdag: lukket</li></ul></service-status>`, "Åben til kl. 15", "Lørdag: lukket"},
		{"a table", `<service-status><table><tbody><tr><th>Mandag</th><td>9–15</td></tr><tr><th>Tirsdag</th><td>9–9.30<br>11–16</td></tr></tbody></table></service-status>`, "Lukket · åbner kl. 11", "Tirsdag"},
		{"terms", `<service-status><dl><dt>Mandag</dt><dd>9–15</dd><dt>Tirsdag</dt><dd>9–16</dd></dl></service-status>`, "Åben til kl. 16", "Tirsdag"},
		{"broken lines", `<service-status>Mandag kl. 9–15<br>Tirsdag kl. 9–16<br></service-status>`, "Åben til kl. 16", "Tirsdag kl. 9–16"},
		{"words within words", `<service-status><p><strong>Mandag</strong>&nbsp;– <em>tors<b>dag</b></em>: <span>kl.&nbsp;</span><time>9</time>&thinsp;–<time>16</time></p></service-status>`, "Åben til kl. 16", "torsdag"},
		{"words alone", "<service-status>\n  Mandag–torsdag\n  kl. 9–16\n</service-status>", "Åben til kl. 16", "torsdag kl. 9–16"},
		{"hidden content", `<service-status><script type="x">x</script><template>x</template><noscript>x</noscript><!-- x --><p hidden>x</p><svg width="9" height="9"><title>x</title></svg>` +
			`<span aria-hidden="true">Ti</span><service-status system="nemid"></service-status><p>Tirsdag kl. 9–16</p></service-status>`, "Åben til kl. 16", "Tirsdag kl. 9–16"},
		{"opening_hours", `<service-status hours="Tu 09:00-16:00; PH off"></service-status>`, "Åben til kl. 16", ""},
		{"Danish in the attribute", `<service-status hours="Tirsdag kl. 9-16"><p>Kom forbi</p></service-status>`, "Åben til kl. 16", "Kom forbi"},
		{"Danish that could also be opening_hours", `<service-status hours="ti 9-16"></service-status>`, "Åben til kl. 16", ""},
		{"a name", `<service-status label="Borgerservice">Tirsdag 9-16</service-status>`, "Borgerservice: åben til kl. 16", "Tirsdag"},
		{"a name and a channel", `<service-status hours="Tu 09:00-16:00" label="Borgerservice" channel="phone"></service-status>`, "Borgerservice: åben til kl. 16", ""},
		{"an English page", `<div lang="en"><service-status hours="Tu 09:00-16:00" channel="email"></service-status></div>`, "E-mails are answered now, until 16:00", ""},
		{"a holiday", `<service-status at="2026-04-06T10:00:00+02:00"><p>Mandag kl. 9–15</p></service-status>`, "Åbningstid ikke oplyst · helligdag (2. påskedag) · åben igen senest mandag den 13. april kl. 9", "Mandag kl. 9–15"},
		{"a tag", `<script src="/service-status.js" data-hours="Tu 09:00-16:00"></script>`, "Åben til kl. 16", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, ownPage(t, c.body).URL+"/own.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Zone: "Europe/Copenhagen"})
			p.Wait("linesOf(elements()[0]).length")
			if got := browser.Ask[string](p, "linesOf(elements()[0])[0]"); got != c.says {
				t.Errorf("says %q, want %q%s", got, c.says, p.Description())
			}
			if got := browser.Ask[string](p, "tidy(elements()[0].innerText)"); !strings.Contains(got, c.keeps) {
				t.Errorf("keeps %q, want %q", got, c.keeps)
			}
			if console := p.Console(); len(console) > 0 {
				t.Errorf("on the console: %q", console)
			}
		})
	}
}

// A card of a page's own hours shows the text that was read. Its only heading is the
// label.
func TestCardOfOwnHours(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, ownPage(t, `<service-status hours="Tirsdag kl. 9–16" variant="card"></service-status>`+
		`<service-status hours="Tu 09:00-16:00" variant="full" label="Borgerservice"></service-status>`).URL+"/own.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00"}).Live(2)
	for n, want := range []string{
		"Åben til kl. 16 (kl. 10 din tid) Åbningstider",
		"Borgerservice Åben til kl. 16 (kl. 10 din tid) Åbningstider Tirsdag kl. 9–16 Også på helligdage Alle tider er dansk tid",
	} {
		if got := browser.Ask[string](p, fmt.Sprintf("readable(elements()[%d])", n)); !strings.HasPrefix(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// The element does not guess at hours that it cannot read. The visitor sees only the
// page's own text, and the console tells the author where the mistake is and what
// to write.
func TestUnreadableHours(t *testing.T) {
	for _, c := range []struct{ name, body, line, mark, advice string }{
		{"Danish", `<service-status><p>Lørdag kl. 9–12</p> <p>Søndag kl. 9–æbler</p></service-status>`,
			"  Søndag kl. 9–æbler", "               ^", "Skriv fx"},
		{"opening_hours", `<service-status hours="Mo-Fr 08:00-16:00; Sa 10:00">Ring</service-status>`,
			"  Mo-Fr 08:00-16:00; Sa 10:00", strings.Repeat(" ", 29) + "^", "Skriv fx 08:00-16:00."},
		{"neither", `<service-status hours="ring til os"></service-status>`, "  ring til os", "  ^", "Skriv fx"},
		{"far into a line", `<service-status>` + `Tirsdag kl. 9–16, hvis vejret er godt. ` + strings.Repeat("Vi glæder os til at se dig. ", 10) + `</service-status>`,
			"  Tirsdag kl. 9–16, hvis vejret er godt. Vi glæder os til at", strings.Repeat(" ", 20) + "^", "Skriv fx"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, ownPage(t, c.body).URL+"/own.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00"})
			p.Run("document.body.append(elements()[0].cloneNode(true))")
			p.WaitConsole(c.advice)
			p.Run("dispatchEvent(new Event('focus'))")
			p.Wait("elements().every((element) => linesOf(element).length ? linesOf(element)[0] === '" + down + "' : element.innerText && tidy(element.innerText) === tidy(element.textContent))")
			console := p.Console()
			if len(console) != 1 {
				t.Fatalf("on the console: %q", console)
			}
			lines := strings.Split(console[0], "\n")
			if len(lines) != 3 || !strings.HasPrefix(lines[0], "service-status: åbningstiden kan ikke læses: ") || lines[1] != c.line || lines[2] != c.mark {
				t.Errorf("on the console:\n%s\nwant\n%s\n%s", console[0], c.line, c.mark)
			}
		})
	}
}

// A script, or the browser's translation, changes the text. The element shows the
// status of the text as it is now, or nothing.
func TestOwnTextChanges(t *testing.T) {
	t.Parallel()
	s := ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status>`)
	p := browser.Visit(t, s.URL+"/own.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Zone: "Europe/Copenhagen"}).Live(1)
	for _, c := range []struct{ change, says string }{
		{"elements()[0].firstChild.firstChild.data = 'Tirsdag kl. 9–17'", "Åben til kl. 17"},
		{"elements()[0].append(Object.assign(document.createElement('p'), { textContent: 'hvis vejret er godt' }))", ""},
		{"elements()[0].lastChild.hidden = true", "Åben til kl. 17"},
		{"elements()[0].firstChild.replaceChildren(Object.assign(document.createElement('font'), { textContent: 'Tirsdag kl. 9–18' }))", "Åben til kl. 18"},
		{"elements()[0].querySelector('font').textContent = 'Dienstag von 9 bis 18 Uhr'", ""},
		{"elements()[0].firstChild.textContent = 'Tirsdag kl. 9–17'", "Åben til kl. 17"},
		{"elements()[0].setAttribute('hours', 'Tu 11:00-12:00')", "Lukket · åbner kl. 11"},
		{"elements()[0].firstChild.textContent = 'Dienstag von 9 bis 17 Uhr'", "Lukket · åbner kl. 11"},
		{"elements()[0].firstChild.textContent = 'Tirsdag kl. 9–17'", "Lukket · åbner kl. 11"},
		{"elements()[0].setAttribute('hours', 'lukket ad hoc')", ""},
		{"elements()[0].removeAttribute('hours')", "Åben til kl. 17"},
		{"elements()[0].textContent = ''", down},
		{"elements()[0].textContent = 'Alle dage kl. 8–18'", "Åben til kl. 18"},
	} {
		p.Run(c.change)
		p.Wait("(linesOf(elements()[0])[0] || '') === '" + c.says + "'")
	}
	// With a system the element no longer reads its text.
	p.Run("elements()[0].setAttribute('system', 'nemid')")
	p.Wait("linesOf(elements()[0]).some((line) => line.startsWith('Oppetid'))")
	p.Run("elements()[0].textContent = 'i det blå'")
	p.Frame()
	if got := browser.Ask[string](p, "readable(elements()[0])"); !strings.Contains(got, "Oppetid") || strings.Contains(got, "det blå") {
		t.Errorf("shows %q", got)
	}
}

// The status of own hours changes in the second of the boundary, is announced once,
// and needs no network.
func TestOwnHoursChangeAtTheBoundary(t *testing.T) {
	t.Parallel()
	s := ownPage(t, `<service-status><p>Mandag-fredag kl. 9–16</p></service-status>`)
	// The browser may request the icon after the server has closed.
	p := browser.Visit(t, s.URL+"/own.html", browser.Visitor{At: "2026-11-24T15:59:59+01:00", Accepts: "/icon.svg"}).Live(1)
	if got := browser.Ask[string](p, "linesOf(elements()[0])[0]"); got != "Lukker snart, kl. 16 (kl. 10 din tid)" {
		t.Errorf("before: %q", got)
	}
	s.CloseClientConnections()
	s.Close()
	p.Run("clock.pass(1)")
	p.Wait("changes.length === 2")
	if got := browser.Ask[string](p, "linesOf(elements()[0])[0]"); got != "Lukket · åbner i morgen kl. 9 (kl. 3 din tid)" {
		t.Errorf("after: %q", got)
	}
	if got := browser.Ask[string](p, "elements()[0].shadowRoot.querySelector('[role=status]').textContent"); got != "Lukket · åbner i morgen kl. 9" {
		t.Errorf("announced %q", got)
	}
	if got := browser.Ask[string](p, "changes[1].id + ' ' + changes[1].support[0].state + ' ' + changes[1].support[0].text"); got != "hours closed Lukket · åbner i morgen kl. 9" {
		t.Errorf("the event says %q", got)
	}
	p.Run("clock.set('2026-11-28T17:00:00+01:00')")
	p.Run("dispatchEvent(new Event('focus'))")
	p.Wait("linesOf(elements()[0])[0].startsWith('Lukket · åbner mandag')")
}

// Hours in words load the reader module, opening_hours the module for these, named
// systems the status module, each once for the whole page. Nothing loads a module that
// it does not need.
func TestModulesThatPagesLoad(t *testing.T) {
	var many strings.Builder
	for i := range 200 {
		fmt.Fprintf(&many, `<service-status><p>Tirsdag kl. 9–%d</p></service-status>`, 12+i%2)
	}
	for _, c := range []struct {
		name, body             string
		n, status, osm, reader int
	}{
		{"a system", `<service-status system="nemid"></service-status>`, 1, 1, 0, 0},
		{"opening_hours", `<service-status hours="Tu 09:00-16:00"></service-status><service-status>Mo-Fr 09:00-16:00</service-status>`, 2, 0, 1, 0},
		{"opening_hours as people type them", `<service-status hours="Mo–Fr 8-16"></service-status>`, 1, 0, 1, 0},
		{"two hundred of a page's own", many.String(), 200, 0, 0, 1},
		{"both", `<service-status system="nemid"></service-status><service-status>Alle dage kl. 9–16</service-status>`, 2, 1, 0, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := ownPage(t, c.body)
			p := browser.Visit(t, s.URL+"/own.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Script: modulesScript}).Live(c.n)
			p.Run("dispatchEvent(new Event('focus'))")
			p.Live(c.n)
			for file, want := range map[string]int{"status.wasm": c.status, "osm.wasm": c.osm, "reader.wasm": c.reader} {
				if got := s.Requests(file); got != want {
					t.Errorf("%s is fetched %d times, want %d", file, got, want)
				}
			}
			if got, want := browser.Ask[int](p, "instances"), c.status+c.osm+c.reader; got != want {
				t.Errorf("%d instances, want %d", got, want)
			}
		})
	}
}

// Hours that are written as an address are read as text. The file at that address
// was once used in their place.
func TestHoursWrittenAsAnAddress(t *testing.T) {
	t.Parallel()
	s := ownPage(t, "")
	hold := make(chan struct{})
	s.Hold("reader.wasm", hold)
	p := browser.Visit(t, s.URL+"/own.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00"})
	p.Run(`window.add = (name, value) => {
		const element = document.createElement('service-status');
		element.setAttribute(name, value);
		document.body.append(element);
	}`)
	p.Run("add('hours', new URL('/declarations/nemid.json', location))")
	for s.Requests("reader.wasm") == 0 {
		p.Frame()
	}
	p.Run("add('system', 'nemid')")
	close(hold)
	p.Wait("linesOf(elements()[0])[0] === '" + down + "' && linesOf(elements()[1]).some((line) => line.startsWith('Oppetid:'))")
}

// Own hours work under the strict policy and Trusted Types that named systems work
// under, on another origin too.
func TestOwnHoursUnderAStrictPolicy(t *testing.T) {
	t.Parallel()
	ours := serve.Site(t, nil)
	theirs := serve.Site(t, site.Files{"side.html": serve.HostPage(fmt.Sprintf(
		`<script src="%s/service-status.js" async></script><service-status><p>Tirsdag kl. 9–16</p></service-status>`, ours.URL))})
	theirs.Policy = "default-src 'none'; img-src 'self'; script-src " + ours.URL + " 'wasm-unsafe-eval'; connect-src " + ours.URL +
		"; require-trusted-types-for 'script'; trusted-types 'none'"
	p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00"}).Live(1)
	if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
	if theirs.Requests("reader.wasm") > 0 {
		t.Error("the page's own server was asked for the reader")
	}
}

// The element does not change how the page's text looks: light text on a dark page
// stays light.
func TestOwnTextKeepsItsStyle(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, ownPage(t, `<div id="dark"><service-status><p>Tirsdag kl. 9–16</p></service-status></div>
`).URL+"/own.html",
		browser.Visitor{At: "2026-11-24T10:00:00+01:00"})
	p.Run("Object.assign(dark.style, { color: 'white', background: 'black', font: 'italic 700 21px/2 serif', textAlign: 'right' })")
	p.Live(1)
	const look = "(({ color, font, textAlign }) => [color, font, textAlign].join())(getComputedStyle(%s))"
	if got, want := browser.Ask[string](p, fmt.Sprintf(look, "elements()[0].firstChild")), browser.Ask[string](p, fmt.Sprintf(look, "dark")); got != want {
		t.Errorf("it looks %s, want %s", got, want)
	}
}

// Each part that own hours need breaks in turn. The page's own text stays, the
// element shows no state, and the console says once what to do.
func TestFallbackChainOfOwnHours(t *testing.T) {
	const hostile = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"
	for _, c := range []struct {
		name   string
		broken site.Files
		policy string
		script string
		advice string
	}{
		{"the reader module is missing", site.Files{"reader.wasm": nil}, "", "", "ved siden af service-status.js"},
		{"the reader module is an error page", site.Files{"reader.wasm": []byte("<!doctype html><title>Fejl</title>")}, "", "", "ved siden af service-status.js"},
		{"the reader module traps", nil, "", "trap = (number, name) => name === 'load';", "reader.wasm gik i stå"},
		{"the reader module traps later", nil, "", "trap = (number, name) => name === 'status';", "reader.wasm gik i stå"},
		{"the reader module is not ours", site.Files{"reader.wasm": foreign}, "", "", "ved siden af service-status.js"},
		{"the page's policy forbids Wasm", nil, "script-src 'self'", "", "og 'wasm-unsafe-eval'"},
		{"the page's policy forbids the address", nil, hostile, "", "connect-src"},
		{"an instant without an offset", nil, "", "addEventListener('DOMContentLoaded', () => { for (const element of elements()) element.setAttribute('at', '2026-12-24 12:00'); });", "er ikke et tidspunkt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status><service-status hours="Tirsdag kl. 9-16"></service-status>`)
			for name, body := range c.broken {
				if s.Files[name] = body; body == nil {
					delete(s.Files, name)
				}
			}
			s.Policy = c.policy
			p := browser.Visit(t, s.URL+"/own.html", browser.Visitor{At: "2026-11-24T10:00:00+01:00", Script: modulesScript + c.script, Accepts: ":"})
			p.WaitConsole(c.advice)
			p.Wait("linesOf(elements()[1])[0] === '" + down + "' && tidy(elements()[0].innerText) === 'Tirsdag kl. 9–16'")
			p.Run("dispatchEvent(new Event('focus'))")
			p.Frame()
			if lines := browser.Ask[[]string](p, "linesOf(elements()[0])"); len(lines) > 0 {
				t.Errorf("shows %q", lines)
			}
			for _, line := range p.Console() {
				if !strings.Contains(line, c.advice) {
					t.Errorf("on the console: %q", line)
				}
			}
			if n := len(p.Console()); n > 2 {
				t.Errorf("%d warnings", n)
			}
		})
	}
}

// The reader module traps once. A new instance reads, and the page shows no
// difference.
func TestReaderInstanceThatTrapsIsReplaced(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status>`).URL+"/own.html", browser.Visitor{Script: modulesScript + `
		let broken = true;
		trap = (number, name) => name === 'load' && broken && !(broken = false);`}).Live(1)
	if got := browser.Ask[int](p, "instances"); got != 2 {
		t.Errorf("%d instances, want the one that trapped, and one more", got)
	}
	if console := p.Console(); len(console) > 0 {
		t.Errorf("on the console: %q", console)
	}
}

// The reader module traps after its first answer. The status of own hours stays
// until its own end, and not a second longer.
func TestOwnStatusStaysUntilItsEnd(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, ownPage(t, `<service-status><p>Tirsdag kl. 9–16</p></service-status>`).URL+"/own.html",
		browser.Visitor{At: "2026-11-24T15:59:59+01:00", Zone: "Europe/Copenhagen", Script: modulesScript}).Live(1)
	p.Run("(trap = () => true, " + changeZone + ")")
	p.WaitConsole("reader.wasm gik i stå")
	if got := browser.Ask[string](p, "linesOf(elements()[0])[0]"); got != "Lukker snart, kl. 16" {
		t.Errorf("a second before its end: %q", got)
	}
	p.Run("clock.pass(1)")
	p.Wait("!linesOf(elements()[0]).length && tidy(elements()[0].innerText) === 'Tirsdag kl. 9–16'")
	// The last known status of a text does not hold for another text.
	p.Run("(trap = () => false, " + restoreZone + ", dispatchEvent(new Event('focus')))")
	p.Wait("linesOf(elements()[0])[0] === 'Lukket · åbner tirsdag den 1. december kl. 9'")
	p.Run("(trap = () => true, elements()[0].textContent = 'Alle dage kl. 9-12')")
	p.Wait("!linesOf(elements()[0]).length")
}

// A page shows what strangers write. Their text stays text in every attribute and in
// the element's content.
func TestHostileHoursStayText(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"host.html": serve.HostPage(ownScript)})
	s.Policy = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
	payloads, err := json.Marshal(hostile)
	if err != nil {
		t.Fatal(err)
	}
	p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{Script: watchScripts})
	p.Run(`(() => {
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
	p.Wait("elements().filter((element) => element.shadowRoot.querySelector('.card, .badge')).length >= 40")
	if bad := browser.Ask[[]string](p, findMarkup); len(bad) > 0 {
		t.Errorf("more than text:\n%s", strings.Join(bad, "\n"))
	}
}
