package page

import "testing"

// A file that is opened on another page is shown in the Studio.
func TestAFileLeadsToTheStudio(t *testing.T) {
	f := &fake{}
	s := &State{Route: Route{Name: "nemid"}, Top: "/"}
	s.Opened(f, "a.yaml", "", nil)
	if len(f.did) != 1 || f.did[0] != "go /studio/" || s.Studio.Origin != fileOrigin || s.Studio.Text != "" {
		t.Error(f.did, s.Studio.Origin)
	}
}
