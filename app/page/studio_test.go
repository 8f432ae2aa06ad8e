package page

import (
	"strings"
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
)

func TestTemplateAndBuiltinsCanBeRead(t *testing.T) {
	for _, origin := range append([]string{Template}, data.IDs...) {
		var e Editor
		e.Begin(origin)
		if len(e.Problems) > 0 || e.Published == "" || e.Dirty || e.Builtin() != (origin != Template) {
			t.Errorf("%s: %v", origin, e.Problems)
		}
	}
}

// What is wrong is shown at its line; what was right is still shown beside it.
func TestProblems(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	s.Do(f, Action{"edit", ""}, strings.Replace(s.Studio.Text, "kl. 7-20", "kl. 7", 1))
	if len(s.Studio.Problems) != 1 || !s.Studio.Dirty || !f.guarded {
		t.Fatal(s.Studio.Problems)
	}
	holds(t, shown(s), "1 fejl:", `<span class="wrong">11</span>`, "Her ventes et sluttidspunkt.", `aria-invalid="true"`,
		"Her vises den seneste udgave uden fejl", `id="kort"`)
	s.Do(f, Action{"problem", "0"}, "")
	from, to := s.Studio.span(s.Studio.Problems[0])
	if line := s.Studio.Text[strings.LastIndexByte(s.Studio.Text[:from], '\n')+1 : from]; !strings.HasSuffix(line, "kl. 7") || to < from {
		t.Errorf("%q", line)
	}
}

func TestSpanCountsAsBrowsersDo(t *testing.T) {
	e := Editor{Text: "é🔔x\næ🔔y\n"}
	for _, c := range [][5]int{{1, 3, 1, 3, 4}, {2, 1, 2, 5, 8}, {2, 3, 9, 8, 9}, {3, 1, 1, 10, 10}} {
		if from, to := e.span(yaml.Problem{Line: c[0], Column: c[1], Length: c[2]}); from != c[3] || to != c[4] {
			t.Errorf("%v: %d-%d", c, from, to)
		}
	}
}

// A draft is kept when that is asked for, and from then on as one writes.
func TestDrafts(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	e := &s.Studio
	s.Do(f, Action{"edit", ""}, e.Text+"# en\n")
	if len(f.shelf) != 0 || !f.guarded {
		t.Error("kept without being asked, or not guarded")
	}
	s.Do(f, Action{"keep", ""}, "")
	if len(f.shelf) != 1 || f.guarded || e.Draft == "" || s.Told != "Kladden er gemt på denne enhed." {
		t.Error(f.shelf, f.guarded, e.Draft, s.Told)
	}
	s.Do(f, Action{"edit", ""}, e.Text+"# to\n")
	if !strings.Contains(f.shelf[e.Draft], "# to") || f.guarded || e.Dirty {
		t.Error(f.shelf)
	}

	key := e.Draft
	again := studio(f, "kladde="+key) // after a reload
	if again.Studio.Text != e.Text || again.Studio.Draft != key || again.Studio.Dirty {
		t.Error(again.Studio.Text)
	}
	holds(t, shown(again), "Kladde: NemID", "Slet kladden")

	again.Do(f, Action{"forget", key}, "")
	if len(f.shelf) != 0 || again.Studio.Text != e.Text || !f.guarded {
		t.Error("what was written is lost with the draft, or not guarded")
	}
	if gone := studio(f, "kladde="+key); gone.Studio.Origin != Template || gone.Told == "" {
		t.Error("a draft that is gone", gone.Studio.Origin, gone.Told)
	}
}

// Nothing that is not kept gives way unasked.
func TestNothingIsLostUnasked(t *testing.T) {
	f := &fake{file: [2]string{"a.yaml", "id: a\n"}}
	s := studio(f, "")
	mine := s.Studio.Text + "# min\n"
	s.Do(f, Action{"edit", ""}, mine)
	s.Do(f, Action{"begin", ""}, "nemid")
	s.Do(f, Action{"open", ""}, "")
	if s.Studio.Text != mine {
		t.Fatal(s.Studio.Text)
	}
	// The list shows what was chosen while it is asked, or it could not be put back.
	holds(t, shown(s), "Du har ændringer, der ikke er gemt.", `<option value="nemid" selected="true">`)
	s.Do(f, Action{"stay", ""}, "")
	holds(t, shown(s), `<option value="skabelon" selected="true">`)
	if s.Studio.Next != "" || s.Studio.Text != mine {
		t.Fatal(s.Studio.Next)
	}

	f.broken = ErrFull
	s.Do(f, Action{"begin", ""}, "nemid")
	s.Do(f, Action{"keep-and-begin", ""}, "")
	if s.Studio.Text != mine || !strings.Contains(s.Told, "ikke mere plads") {
		t.Fatal(s.Told)
	}
	f.broken = nil
	s.Do(f, Action{"keep-and-begin", ""}, "")
	if !s.Studio.Builtin() || !strings.Contains(text(f), "# min") {
		t.Fatal(s.Studio.Origin, f.shelf)
	}
	s.Do(f, Action{"open", ""}, "")
	if s.Studio.Text != "id: a\n" || s.Studio.Declaration != nil {
		t.Error(s.Studio.Text)
	}
}

// A new version is taken on the visitor's word, and not over a draft that is
// not kept.
func TestUpdate(t *testing.T) {
	f := &fake{}
	s := studio(f, "")
	s.Updatable = true
	holds(t, shown(s), "En ny version er klar.")
	s.Do(f, Action{"edit", ""}, "x")
	s.Do(f, Action{"update", ""}, "")
	if len(f.did) != 0 || !s.Torn {
		t.Fatal(f.did)
	}
	holds(t, shown(s), "Din kladde er ikke gemt.")
	f.broken = errBroken
	s.Do(f, Action{"keep-and-update", ""}, "")
	if len(f.did) != 0 || !f.guarded {
		t.Fatal("updated over a draft that could not be kept", f.did)
	}
	f.broken = nil
	s.Do(f, Action{"keep-and-update", ""}, "")
	if f.did[len(f.did)-1] != "update" || len(f.shelf) != 1 || f.guarded {
		t.Fatal(f.did, f.shelf)
	}
}

// What a browser lacks is said, with what to do instead.
func TestBrowserThatCannot(t *testing.T) {
	f := &fake{broken: errBroken}
	s := studio(f, "begynd=nemid")
	for _, c := range []struct {
		action Action
		told   string
	}{
		{Action{"copy", "linje"}, "Ctrl+C"},
		{Action{"share", ""}, "hverken dele eller kopiere"},
		{Action{"keep", ""}, "Hent den som fil"},
		{Action{"yaml", ""}, "kunne ikke hentes"},
		{Action{"open", ""}, "kunne ikke åbnes"},
		{Action{"install", ""}, "ikke installeret"},
		{Action{"update", ""}, "Luk alle faner"},
		{Action{"forget", "1"}, "ikke slettes"},
	} {
		if s.Do(f, c.action, ""); !strings.Contains(s.Told, c.told) {
			t.Errorf("%v: %q", c.action, s.Told)
		}
	}
	f.broken = ErrCancelled
	if s.Do(f, Action{"open", ""}, ""); s.Told != "" {
		t.Error(s.Told)
	}
}

func TestMarkup(t *testing.T) {
	s := studio(&fake{}, "begynd=nemid")
	e := &s.Studio
	e.Variant, e.Audience = "badge", "borgere"
	if got := e.Tag(s.Site); got != `<script src="https://example.dk/x/service-status.js" data-system="nemid" data-variant="badge" data-audience="borgere" async></script>` {
		t.Error(got)
	}
	e.Edit(e.Text + "# mit\n")
	want := `<script src="https://example.dk/x/service-status.js" async></script>
<service-status src="https://example.dk/nemid.json" variant="badge" audience="borgere">
  <a href="https://example.dk/servicedeklaration">Support og åbningstider for NemID</a>
</service-status>`
	if got := e.Element(s.Site); got != want {
		t.Error(got)
	}
}

// Two tabs that write on the same draft end with two drafts, not with one of
// the two texts lost.
func TestTwoTabsOneDraft(t *testing.T) {
	f := &fake{}
	one := studio(f, "begynd=nemid")
	one.Do(f, Action{"edit", ""}, one.Studio.Text+"# en\n")
	one.Do(f, Action{"keep", ""}, "")
	key := one.Studio.Draft
	two := studio(f, "kladde="+key)
	two.Do(f, Action{"edit", ""}, two.Studio.Text+"# to\n")
	one.Do(f, Action{"edit", ""}, one.Studio.Text+"# tre\n")
	if len(f.shelf) != 2 || !strings.Contains(f.shelf[key], "# to") || !strings.Contains(f.shelf[one.Studio.Draft], "# tre") {
		t.Error(one.Studio.Draft, f.shelf)
	}

	// And a draft that one deletes does not come back by what the other writes.
	one.Do(f, Action{"forget", key}, "")
	two.Do(f, Action{"edit", ""}, two.Studio.Text+"# fire\n")
	if _, there := f.shelf[key]; there || two.Studio.Draft != "" || !two.Studio.Dirty || !f.guarded || two.Told == "" {
		t.Error(f.shelf, two.Studio.Draft, two.Told)
	}
}

// text is all that is on the shelf.
func text(f *fake) (all string) {
	for _, draft := range f.shelf {
		all += draft
	}
	return all
}

// A draft that can no longer be kept as it is written says so.
func TestKeepingFails(t *testing.T) {
	f := &fake{}
	s := studio(f, "")
	s.Do(f, Action{"edit", ""}, s.Studio.Text+"# en\n")
	s.Do(f, Action{"keep", ""}, "")
	f.broken = ErrFull
	s.Do(f, Action{"edit", ""}, s.Studio.Text+"# to\n")
	if !strings.Contains(s.Told, "ikke mere plads") || !f.guarded {
		t.Error(s.Told, f.guarded)
	}
	holds(t, shown(s), "De seneste ændringer er ikke gemt.")
}

// A file that is opened on another page is shown where files are.
func TestAFileLeadsToTheStudio(t *testing.T) {
	f := &fake{}
	s := &State{Route: Route{Name: "nemid"}, Top: "/"}
	s.Opened(f, "a.yaml", "", nil)
	if len(f.did) != 1 || f.did[0] != "go /studio/" || s.Studio.Origin != file || s.Studio.Text != "" {
		t.Error(f.did, s.Studio.Origin)
	}
}
