package page

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
)

// Every page can be rendered ahead.
func TestPagesRenderedAhead(t *testing.T) {
	for _, route := range Routes(folder.BuiltIn()) {
		s := State{Folder: folder.BuiltIn(), Route: route, Top: route.Top()}
		var h HTML
		s.Write(&h)
		html := string(h.Buf)
		if strings.Count(html, "<h1") != 1 || !strings.Contains(html, `<main id="content"`) {
			t.Errorf("%q: %s", route.Path(), html)
		}
		if s.Title() == "" || s.Description() == "" {
			t.Errorf("%q: no title or description", route.Path())
		}
	}
}

// The foot of an English page named the source in Danish, below cards that named it in English.
func TestTheSourceIsNamedInTheLanguageOfThePage(t *testing.T) {
	for english, want := range map[bool]string{false: "Kilde: Servicedeklaration, digst.dk. ", true: "Source: Service declaration, digst.dk. "} {
		holds(t, shown(&State{Folder: folder.BuiltIn(), Route: Route{English: english}}), want)
	}
}
