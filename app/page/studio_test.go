package page

import (
	"regexp"
	"strings"
	"testing"

	"servicestatus/app/folder"
)

// While the app came, the Studio was a notice and a gray text; then the page's controls and the numbers of the lines
// appeared, and the page looked finished after six seconds on a phone.
func TestTheStudioIsDrawnAheadAsTheAppDrawsIt(t *testing.T) {
	for _, english := range []bool{false, true} {
		ahead := shown(&State{Folder: folder.BuiltIn(), Route: Route{Name: Studio, English: english}})
		s := studio(&fake{}, "")
		s.Route = Route{Name: Studio, English: english}
		live := shown(s)

		field := regexp.MustCompile(`(?s)( value="[^"]*")?>([^<]*)</textarea>`)
		_, yaml, _ := strings.Cut(ahead, `id="yaml"`)
		text := field.FindStringSubmatch(yaml)
		if text == nil || !strings.Contains(text[2], "\nid: eksempel\n") || strings.HasPrefix(text[2], "\n") { // a field leaves out a line's end that is first
			t.Fatalf("the text to begin with is not there: %q", text)
		}
		written := func(html string) string {
			_, html, _ = strings.Cut(html, `<div class="begin needs-js">`)
			html, _, _ = strings.Cut(html, "</section>")
			html = regexp.MustCompile("<span>"+phraseComingDays.In(s.language())+"[^<]*</span>").ReplaceAllString(html, "") // nobody knows when a page drawn ahead is read
			return field.ReplaceAllString(html, "></textarea>")
		}
		if !strings.Contains(written(ahead), "<button") || strings.Contains(written(live), "disabled") {
			t.Fatal("the buttons wait for the app alone")
		}
		if got, want := strings.ReplaceAll(written(ahead), ` disabled="true"`, ""), written(live); got != want {
			t.Errorf("ahead:\n%s\nlive:\n%s", got, want)
		}
		if buttons := strings.Count(written(ahead), `type="button"`); buttons != strings.Count(written(ahead), "disabled") {
			t.Errorf("%d buttons, and not all wait", buttons)
		}
	}
}
