package folder_test

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/yaml"
)

var someFields = []folder.Field{{Name: "system", Value: `"x"`}, {Name: "from", Value: "2026-12-01 12:00"}, {Name: "text", Value: `"Nede: »#1«"`}}

const added = "- system: \"x\"\n  from: 2026-12-01 12:00\n  text: \"Nede: »#1«\"\n"

func edited(t *testing.T, text string) *folder.NoticesText {
	t.Helper()
	edit, err := folder.EditNotices([]byte(text))
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return edit
}

// same fails unless the text is this and can be read.
func same(t *testing.T, from string, edit *folder.NoticesText, want string) {
	t.Helper()
	got := string(edit.Bytes())
	if got != want {
		t.Errorf("%q becomes\n%s\nwant\n%s", from, got, want)
	}
	if _, problems := yaml.Notices("notices.yaml", []byte(got)); len(problems) > 0 {
		t.Error(problems)
	}
}

func TestAdd(t *testing.T) {
	const first = "# top\n\n- {system: y, from: 2026-10-01, text: T} # æøå\n# end"
	indented := "  - system: \"x\"\n    from: 2026-12-01 12:00\n    text: \"Nede: »#1«\"\n"
	for from, want := range map[string]string{
		"":                   added,
		"# only a comment":   "# only a comment\n" + added,
		"[]\n":               added,
		"# none\n[] # yet\n": "# none\n # yet\n" + added,
		first:                first + "\n" + added,
		"notices:\n":         "notices:\n" + indented,
		"notices: []\n":      "notices: \n" + indented,
		"notices:\n- {system: y, from: 2026-10-01, text: T}\n":   "notices:\n- {system: y, from: 2026-10-01, text: T}\n" + added,
		"notices:\n  - {system: y, from: 2026-10-01, text: T}\n": "notices:\n  - {system: y, from: 2026-10-01, text: T}\n" + indented,
	} {
		edit := edited(t, from)
		edit.Add(someFields)
		same(t, from, edit, want)
	}
}

func TestEnd(t *testing.T) {
	for from, want := range map[string]string{
		"- system: x # c\n  from: 2026-12-01 # d\n  text: T\n":                    "- system: x # c\n  from: 2026-12-01 # d\n  until: 2026-12-02 9:00\n  text: T\n",
		"- from: 2026-12-01\n  system: x\n  text: T\n":                            "- from: 2026-12-01\n  until: 2026-12-02 9:00\n  system: x\n  text: T\n",
		"- {system: x, from: 2026-12-01, text: T} # c\n":                          "- {system: x, from: 2026-12-01, until: 2026-12-02 9:00, text: T} # c\n",
		"- {system: x, text: \"æ: #\", from: \"2026-12-01 10:00\"}\n":             "- {system: x, text: \"æ: #\", from: \"2026-12-01 10:00\", until: 2026-12-02 9:00}\n",
		"- system: x\n  from: 2026-12-01\n  until: '2026-12-24' # c\n  text: T\n": "- system: x\n  from: 2026-12-01\n  until: 2026-12-02 9:00 # c\n  text: T\n",
	} {
		edit := edited(t, from)
		if err := edit.End(0, "2026-12-02 9:00"); err != nil {
			t.Fatal(err)
		}
		same(t, from, edit, want)
	}
}

func TestRemove(t *testing.T) {
	const two = "# top\n- system: x # c\n  from: 2026-12-01\n  text: |-\n    # not a comment\n    T\n\n# about y\n- {system: y, from: 2026-12-01, text: T}\n# end\n"
	for index, want := range []string{
		"# top\n\n# about y\n- {system: y, from: 2026-12-01, text: T}\n# end\n",
		"# top\n- system: x # c\n  from: 2026-12-01\n  text: |-\n    # not a comment\n    T\n\n# about y\n# end\n",
	} {
		edit := edited(t, two)
		edit.Remove(index)
		same(t, two, edit, want)
	}
	const field = "notices:\n  - system: x\n    from: 2026-12-01\n    text: T\n"
	edit := edited(t, field)
	edit.Remove(0)
	same(t, field, edit, "notices:\n  []\n")
}

// A list that is written in brackets is left alone.
func TestTextsThatAreNotEdited(t *testing.T) {
	for _, text := range []string{"[{system: x, from: 2026-12-01, text: T}]\n", "text\n", "- [\n"} {
		if _, err := folder.EditNotices([]byte(text)); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
}

// A file from an editor on Windows got ends of lines of two kinds, and lost its mark.
func TestEndsOfLinesStay(t *testing.T) {
	windows := func(text string) string { return "\ufeff" + strings.ReplaceAll(text, "\n", "\r\n") }
	const one = "# æ\n- system: x\n  from: 2026-12-01\n  text: T\n"
	edit := edited(t, windows(one))
	edit.Add(someFields)
	same(t, one, edit, windows(one+added))
	edit = edited(t, windows(one))
	if err := edit.End(0, "2026-12-02 9:00"); err != nil {
		t.Fatal(err)
	}
	same(t, one, edit, windows("# æ\n- system: x\n  from: 2026-12-01\n  until: 2026-12-02 9:00\n  text: T\n"))
	edit = edited(t, windows(one))
	edit.Remove(0)
	same(t, one, edit, windows("# æ\n"))
	const mixed = "# a\r\n# b\n[]\r"
	edit = edited(t, mixed)
	edit.Add(someFields)
	same(t, mixed, edit, "# a\r\n# b\n"+strings.ReplaceAll(added, "\n", "\r\n"))
}
