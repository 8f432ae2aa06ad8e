//go:build browser

package element_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// scriptAlone returns a page, side.html, of another site than ours, which allows no
// more than our scripts.
func scriptAlone(t *testing.T, ours *serve.Server, body string) *serve.Server {
	t.Helper()
	theirs := serve.Site(t, site.Files{"side.html": serve.HostPage(body)})
	theirs.Policy = "default-src 'none'; img-src 'self'; script-src " + ours.URL + " 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'"
	return theirs
}

// asked lists which of the files that a card may need were requested.
func asked(s *serve.Server) (names []string) {
	for _, name := range []string{"service-status.js", "service-status.css", "status.wasm", "week.wasm", "osm.wasm", "reader.wasm", "declarations/nemid.json", "declarations/nemid.html"} {
		if s.Requests(name) > 0 {
			names = append(names, name)
		}
	}
	return names
}

// The policy of a page allows a script and nothing else. One file shows a live card, and no other
// file is requested. A page with hours of its own has files with the module that reads them.
func TestOneFileIsEnough(t *testing.T) {
	ours := serve.Site(t, nil)
	at := builtAt(t, ours.Files["embed/nemid.js"]).Add(time.Hour).Format(time.RFC3339)
	for _, c := range []struct{ name, body, shows string }{
		{"a script tag", `<script src="%s/embed/nemid.js" data-system="nemid" async></script>`, "Oppetid: 99,9 %"},
		{"a module script", `<script type="module" src="%s/embed/nemid.js" data-system="nemid"></script>`, "Oppetid: 99,9 %"},
		{"an element", `<service-status system="nemid"></service-status><script src="%s/embed/nemid.js" async></script>`, "Oppetid: 99,9 %"},
		// A system strips data-*, and keeps class.
		{"a <div> that names nothing", `<div class="service-status"><p>Ring</p></div><script src="%s/embed/nemid.js" async></script>`, "Oppetid: 99,9 %"},
		{"two files", `<script src="%[1]s/embed/nemkonto.js"></script><script src="%[1]s/embed/nemid.js" data-system="nemid"></script>`, "Oppetid: 99,9 %"},
		{"hours in words", `<script src="%s/embed/aabningstider.js" async></script><service-status><p>Alle dage kl. 0-24</p></service-status>`, "Åben"},
		{"opening_hours", `<script src="%s/embed/opening_hours.js" async></script><service-status hours="24/7"></service-status>`, "Åben"},
	} {
		t.Run(c.name, func(t *testing.T) {
			theirs := scriptAlone(t, ours, fmt.Sprintf(c.body, ours.URL))
			p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{At: at, Accepts: "Content Security Policy"}).Live(1)
			if got := browser.Ask[string](p, "linesOf(elements()[0]).join(' | ')"); !strings.Contains(got, c.shows) {
				t.Errorf("shows %s", got)
			}
			if got := append(asked(ours), asked(theirs)...); len(got) > 0 {
				t.Errorf("requested: %q", got)
			}
		})
	}
}

// builtAt reads from a file of embed/ when it was built.
func builtAt(t *testing.T, file []byte) time.Time {
	t.Helper()
	_, after, _ := bytes.Cut(file, []byte("built:"))
	var seconds int64
	if _, err := fmt.Sscan(string(after[:10]), &seconds); err != nil {
		t.Fatal(err)
	}
	return time.Unix(seconds, 0)
}

// A page that may not connect uses the declaration that came with the script for a day after it was built,
// and then shows its own content.
func TestHeldDeclarationEndsAfterADay(t *testing.T) {
	ours := serve.Site(t, nil)
	theirs := scriptAlone(t, ours, `<service-status system="nemid"><p>Ring på 72 24 70 50</p></service-status><script src="`+ours.URL+`/embed/nemid.js"></script>`)
	built := builtAt(t, ours.Files["embed/nemid.js"])
	p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{At: built.Add(23 * time.Hour).Format(time.RFC3339), Accepts: ":"}).Live(1)
	p.Run("clock.pass(3599)")
	p.Live(1)
	p.Run("clock.pass(2)")
	p.Wait("!isLive(1) && readable(elements()[0]).includes('Ring på 72 24 70 50')")
	if got := browser.Ask[string](p, "readable(elements()[0])"); strings.Contains(got, "Oppetid") {
		t.Errorf("shows %s", got)
	}
}

// The declaration that came with the script is asked for again when it is not new, and the newer one is
// shown.
func TestHeldDeclarationIsRenewed(t *testing.T) {
	ours := serve.Site(t, nil)
	at := builtAt(t, ours.Files["embed/nemid.js"]).Add(time.Hour).Format(time.RFC3339)
	ours.Files["declarations/nemid.json"] = bytes.Replace(ours.Files["declarations/nemid.json"], []byte(`"name":"NemID"`), []byte(`"name":"NemID, nyt"`), 1)
	theirs := serve.Site(t, site.Files{"side.html": serve.HostPage(`<script src="` + ours.URL + `/embed/nemid.js" data-system="nemid"></script>`)})
	theirs.Policy = loose
	p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{At: at}).Live(1)
	p.Wait("readable(elements()[0]).includes('NemID, nyt')")
	p.Run("clock.pass(2 * 86400)")
	p.Wait("isLive(1) && readable(elements()[0]).includes('NemID, nyt')")
	if got := ours.Requests("status.wasm"); got > 0 {
		t.Errorf("the status module was requested %d times", got)
	}
}

// A server that says another charset breaks the characters of the module and of the declaration. Both are
// requested then, and the console says why. The declaration had been shown with "Ã¦" for "æ".
func TestBrokenCharactersAreFetched(t *testing.T) {
	ours := serve.Site(t, nil)
	at := builtAt(t, ours.Files["embed/nemid.js"]).Add(time.Hour).Format(time.RFC3339)
	var broken []rune
	for _, b := range ours.Files["embed/nemid.js"] {
		broken = append(broken, rune(b)) // as ISO 8859-1
	}
	s := serve.Site(t, site.Files{"embed/nemid.js": []byte(string(broken)), "side.html": serve.HostPage(`<script src="/embed/nemid.js" data-system="nemid"></script>`)})
	p := browser.Visit(t, s.URL+"/side.html", browser.Visitor{At: at, Accepts: "charset=utf-8"}).Live(1)
	p.WaitConsole("charset=utf-8")
	if got := strings.Join(asked(s), ", "); got != "status.wasm, declarations/nemid.json" {
		t.Errorf("requested: %s", got)
	}
	if got := browser.Ask[string](p, "readable(elements()[0])"); strings.Contains(got, "Ã") {
		t.Errorf("shows %s", got)
	}
}
