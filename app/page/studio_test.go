package page

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
)

// While the app came, the Studio was a notice and a gray text; then the page's controls
// appeared, and the page looked finished after six seconds on a phone.
func TestTheStudioIsDrawnAheadAsTheAppDrawsIt(t *testing.T) {
	for _, english := range []bool{false, true} {
		route := Route{Name: Studio, English: english}
		ahead := shown(&State{Folder: folder.BuiltIn(), Route: route})
		s := studio(&fake{}, "")
		s.Route = route
		live := shown(s)
		step := func(html string) string {
			_, html, _ = strings.Cut(html, `<ol class="steps`)
			html, _, _ = strings.Cut(html, "</main>")
			return html
		}
		plain := strings.NewReplacer(` disabled="true"`, "").Replace
		if got, want := plain(step(ahead)), plain(step(live)); got != want || !strings.Contains(got, "<textarea") {
			t.Errorf("ahead:\n%s\nlive:\n%s", got, want)
		}
		if buttons := strings.Count(step(ahead), `type="button"`); buttons == 0 || buttons != strings.Count(step(ahead), "disabled") {
			t.Errorf("%d buttons, and not all wait", buttons)
		}
		if waiting := strings.Count(step(live), "disabled"); waiting != len(steps)-1 {
			t.Errorf("%d buttons are of no use, want the steps that come later", waiting)
		}
	}
}
