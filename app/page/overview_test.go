package page

import (
	"os"
	"strings"
	"testing"

	"servicestatus/app/folder"
)

// The phone of Åby's citizen service was open while the overview said "Lukket": it had the visits alone. In English the
// names that the declaration gives in English stood in Danish.
func TestOverviewHasEachAnswer(t *testing.T) {
	f, err := folder.Read(os.DirFS("../testdata/aaby"), "aaby")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		route Route
		want  []string
	}{
		{Route{}, []string{`channel="visit"`, `channel="phone"`, ">Borgerservice</a>"}},
		{Route{English: true}, []string{`channel="visit"`, `channel="phone"`, ">Citizen service</a>"}},
		{Route{English: true, Name: "borgerservice"}, []string{">Citizen service</h1>", ">Self-service</a>"}},
	} {
		s := State{Folder: f, Route: c.route, Top: c.route.Top()}
		var h HTML
		s.Write(&h)
		for _, want := range c.want {
			if !strings.Contains(string(h.Buf), want) {
				t.Errorf("/%s has no %s", c.route.Path(), want)
			}
		}
	}
}
