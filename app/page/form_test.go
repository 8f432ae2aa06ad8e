package page

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
	"servicestatus/declarations/yaml/edit"
)

// fieldOf returns the field of a form, from its label to its hint.
func fieldOf(t *testing.T, html, id string) string {
	t.Helper()
	_, after, ok := strings.Cut(html, `<label for="`+id+`">`)
	if !ok {
		t.Fatalf("no field %s", id)
	}
	after, _, _ = strings.Cut(after, "<label ")
	return after
}

// What is written in a field changes its own value in the text, and the card. Comments and order stay.
func TestAFieldChangesItsValueAlone(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=skabelon")
	before := s.Studio.Text
	for _, c := range []struct{ field, value, old, text string }{
		{"t!name", "Affald & Genbrug", "name: Eksempel", "name: Affald & Genbrug"},
		{"h-support[0].hours", "Mandag kl. 9 - 15\n\nTirsdag kl. 9 - 12 \n", "      Mandag til torsdag kl. 9 - 15\n      Fredag kl. 9 - 14\n      Helligdage lukket\n", "      Mandag kl. 9 - 15\n\n      Tirsdag kl. 9 - 12\n"},
		{"l-support[0].audience", "borgere\nvirksomheder\n", "[borgere]", "[borgere, virksomheder]"},
		{"c!support[0].channel", "chat", "channel: phone # phone", "channel: chat # phone"},
		{"w!response[0].steps[0].within", "2 dage", "PT5M", "P2D"},
		{"d-valid.from", "2027-01-01", "id: eksempel\nname: Affald & Genbrug\nsource: {label: \"Servicedeklaration, eksempel.dk\"}\n", "id: eksempel\nname: Affald & Genbrug\nsource: {label: \"Servicedeklaration, eksempel.dk\"}\nvalid:\n  from: 2027-01-01\n"},
		{`t-english["borgere"]`, "citizens", "    wording: 80 % inden for 5 minutter.\n", "    wording: 80 % inden for 5 minutter.\nenglish:\n  borgere: citizens\n"},
	} {
		s.Do(f, Action{Settle, c.field}, c.value)
		before = strings.Replace(before, c.old, c.text, 1)
		if s.Studio.Text != before {
			t.Fatalf("%s:\n%s\nwant\n%s", c.field, s.Studio.Text, before)
		}
		if s.Studio.FieldText != s.Studio.Text || !s.Studio.Dirty || !f.guarded {
			t.Errorf("%s: the field of the YAML has another text, or nothing is to be kept", c.field)
		}
	}
	if len(s.Studio.Problems) != 1 || !strings.Contains(s.Studio.Problems[0].Message, "telefonnummer") && !strings.Contains(s.Studio.Problems[0].Message, "webadresse") {
		t.Errorf("a telephone number is no address of a chat: %v", s.Studio.Problems)
	}
	s.Do(f, Action{Settle, "c!support[0].channel"}, "phone")
	if d := s.Studio.Declaration; len(s.Studio.Problems) > 0 || d.Name != "Affald & Genbrug" || d.InEnglish("borgere") != "citizens" {
		t.Errorf("%v", s.Studio.Problems)
	}
	holds(t, fieldOf(t, shown(s), "f-support-0-hours"), "Læses som: Man. 9–15 · Tirs. 9–12 · ")
}

// unfoldAll shows every part of the form. A part that is folded has no fields.
func unfoldAll(s *State) {
	for _, part := range parts {
		s.Studio.open(part)
		for i := range 10 {
			s.Studio.open(edit.Index(part, i))
		}
	}
}

// A value that is deleted and written again used to come back in another place, without the comment beside it.
func TestAValueThatIsDeletedAndWrittenAgain(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemlogin")
	unfoldAll(s)
	s.Do(f, Action{Edit, ""}, "id: a\nname: A\nsource: {label: B}\nsupport:\n  - id: b\n    label: Skriv # as on the page\n    channel: web\n")
	text := s.Studio.Text
	for _, value := range []string{"Skri", "", "S", "", "Skriv"} {
		s.Do(f, Action{Fill, "t-support[0].label"}, value)
		// The field is not given what the visitor writes: that would move the caret.
		holds(t, fieldOf(t, shown(s), "f-support-0-label"), `value="Skriv"`)
		if s.Studio.Filling() != "f-support-0-label" {
			t.Error(s.Studio.Filling())
		}
	}
	if s.Studio.Text != text {
		t.Error(s.Studio.Text)
	}
	s.Do(f, Action{Settle, "t-support[0].label"}, "Skriv her")
	holds(t, fieldOf(t, shown(s), "f-support-0-label"), `value="Skriv her"`)
	s.Do(f, Action{Settle, "t-support[0].label"}, "")
	if want := strings.Replace(text, "label: Skriv # as", "# as", 1); s.Studio.Text != want {
		t.Errorf("%s", s.Studio.Text)
	}
	// The field of a translation is named by its place, as its key may be any text.
	s.Do(f, Action{Fill, `t-english["B"]`}, "C")
	holds(t, fieldOf(t, shown(s), "f-english-0"), `type="text" lang="en"`)
	if s.Studio.Filling() != "f-english-0" {
		t.Error(s.Studio.Filling())
	}
	s.Do(f, Action{Settle, `t-english["B"]`}, "")
	// A text of several lines has a field of several.
	text = s.Studio.Text
	s.Do(f, Action{Edit, ""}, strings.Replace(s.Studio.Text, "name: A", "name: |-\n  A\n  B", 1))
	holds(t, fieldOf(t, shown(s), "f-name"), `<textarea id="f-name"`)
	s.Do(f, Action{Edit, ""}, text)
	// Between two edits of a field, the YAML has changed.
	s.Do(f, Action{Fill, "t!name"}, "AB")
	s.Do(f, Action{Edit, ""}, s.Studio.Text+"# the end\n")
	s.Do(f, Action{Fill, "t!name"}, "ABC")
	holds(t, s.Studio.Text, "name: ABC\n", "# the end\n")
}

// A problem stands at its field, which says so; one that is no field's stands in its part.
func TestProblemsStandAtTheirFields(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	s.Do(f, Action{Settle, "h-support[1].hours"}, "Mandag kl. 7")
	html := shown(s)
	field := fieldOf(t, html, "f-support-1-hours")
	holds(t, field, `aria-invalid="true"`, `aria-describedby="f-support-1-hours-problem f-support-1-hours-hint"`, `id="f-support-1-hours-problem">Åbningstiden kan ikke læses: Her ventes et sluttidspunkt.`)
	if strings.Contains(fieldOf(t, html, "f-support-0-hours"), "aria-invalid") || strings.Count(html, `class="problem"`) != 1 {
		t.Error("it stands elsewhere too")
	}
	holds(t, html, `<details class="part" open="true"><summary><h4>Telefon · offentlige myndigheder, pengeinstitutter</h4><span class="errors">1 fejl</span>`)
	// The list leads to the field, or to the line while the text itself is shown.
	holds(t, html, `class="place">Åbningstider:</button>`)
	f.did = nil
	s.Do(f, Action{ShowProblem, "0"}, "")
	s.Do(f, Action{ShowYAML, ""}, "")
	holds(t, shown(s), `class="place">Linje 16:</button>`)
	s.Do(f, Action{ShowProblem, "0"}, "")
	if len(f.did) != 2 || f.did[0] != "focus f-support-1-hours" || !strings.HasPrefix(f.did[1], "select yaml ") {
		t.Errorf("%q", f.did)
	}
	s.Do(f, Action{ShowYAML, ""}, "")

	s.Do(f, Action{Edit, ""}, "id: a\nsource: {label: B}\nsupport:\n  - id: b\n    channel: phone\n    colour: red\n")
	html = shown(s)
	holds(t, fieldOf(t, html, "f-name"), "Feltet name mangler.", `aria-invalid="true"`)
	holds(t, html, `<p class="problem">Feltet colour findes ikke her.`, `class="place">Linje 6:</button>`)
	s.Do(f, Action{ShowProblem, "1"}, "")
	if !s.Studio.ShowYAML {
		t.Error("a line that no field has is hidden")
	}
}

// Hours are read back in words, those of support with the next days that differ. What has not been read is not.
func TestHoursAreReadBack(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	unfoldAll(s)
	html := shown(s)
	const want = "<span>Læses som: Man.–fre. 8.30–20 · Lør., søn. og helligdage 10–16 · 24. og 31. december 10–14</span><span>Dage, der afviger: torsdag den 24. december 10–14; fredag den 25. december 10–16;"
	for _, id := range []string{"f-support-0-hours", "f-support-3-hours"} { // two lines with the same hours
		holds(t, fieldOf(t, html, id), want)
	}
	if strings.Contains(fieldOf(t, html, "f-support-4-hours"), "Læses som") {
		t.Error("no hours are read")
	}
	holds(t, fieldOf(t, html, "f-uptime-0-windows-0-hours"), "Læses som: ")
	s.Do(f, Action{Settle, "h-support[0].hours"}, "Første tirsdag i måneden kl. 10-12")
	holds(t, fieldOf(t, shown(s), "f-support-0-hours"), "Læses som: Første tirsdag i måneden kl. 10–12")
	s.Do(f, Action{AddPart, "maintenance"}, "")
	s.Do(f, Action{Settle, "h-support[0].hours"}, "Mandag kl. 9-12") // the maintenance says nothing yet
	if field := fieldOf(t, shown(s), "f-support-0-hours"); strings.Contains(field, "Læses som") {
		t.Errorf("of an older text: %s", field)
	}
	s.Do(f, Action{Settle, "h!maintenance[0].hours"}, "første tirsdag i måneden kl. 22-24")
	html = shown(s)
	holds(t, fieldOf(t, html, "f-support-0-hours"), "Læses som: Man. 9–12")
	holds(t, fieldOf(t, html, "f-maintenance-0-hours"), "Læses som: Første tirsdag i måneden kl. 22–24")

	s.Route.English = true
	holds(t, fieldOf(t, shown(s), "f-support-1-hours"), "Read as: Mon–Fri 8:30–20:00", "Days that differ: ")
}

func TestAddingAndRemoving(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	for _, c := range []struct{ list, focus string }{
		{"support", "f-support-5-channel"}, {"special_days", "f-special_days-0-on"}, {"notices", "f-notices-0-text"}, {"links", "f-links-3-label"}, {"maintenance", "f-maintenance-0-label"},
		{"uptime", "f-uptime-0-windows-1-label"}, {"response", "f-response-2-wording"}, {"response[0].steps", "f-response-0-steps-2-share"},
	} {
		f.did = nil
		s.Do(f, Action{AddPart, c.list}, "")
		if !slices.Equal(f.did, []string{"focus " + c.focus}) {
			t.Errorf("%s: %q", c.list, f.did)
		}
		fieldOf(t, shown(s), c.focus)
	}
	for _, comment := range []string{"# One set of hours", "# The text's heading", "# not in the text: our words", "# the text gives no address"} {
		holds(t, s.Studio.Text, comment)
	}
	before := s.Studio.Text
	for _, path := range []string{"support[0]", "uptime[0].windows[1]", "special_days[0]", "response[0].steps[0]"} {
		f.did = nil
		s.Do(f, Action{RemovePart, path}, "")
		if s.Studio.Text == before || len(f.did) != 1 || !strings.Contains(shown(s), `id="`+strings.TrimPrefix(f.did[0], "focus ")+`"`) {
			t.Errorf("%s is not removed, or the focus is nowhere: %q", path, f.did)
		}
		holds(t, shown(s), ">Fortryd</button>")
		s.Do(f, Action{Undo, ""}, "")
		if s.Studio.Text != before {
			t.Errorf("%s has not come back:\n%s", path, s.Studio.Text)
		}
	}
	// The first line had the hours of the others.
	s.Do(f, Action{RemovePart, "support[0]"}, "")
	holds(t, s.Studio.Text, "hours: &hours |-\n      Mandag til fredag")
	if s.Do(f, Action{Edit, ""}, s.Studio.Text+"# x\n"); strings.Contains(shown(s), ">Fortryd</button>") {
		t.Error("undoing would lose what was written since")
	}
}

// While the YAML cannot be read, the form stays, and cannot be used. Of what is none at all there is no form.
func TestTheFormOfABrokenText(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=skabelon")
	good := s.Studio.Text
	s.Do(f, Action{Edit, ""}, strings.Replace(good, "name: Eksempel", "name: [Eksempel", 1))
	html := shown(s)
	holds(t, html, phraseBrokenForm.Da, `<fieldset class="form" disabled="true">`, `id="f-name"`)
	broken := s.Studio.Text
	s.Do(f, Action{Settle, "t!name"}, "Nyt")
	s.Do(f, Action{AddPart, "support"}, "")
	if s.Studio.Text != broken || s.Announcement == "" {
		t.Error("an edit of an older text")
	}
	s.Do(f, Action{Edit, ""}, good)
	if html := shown(s); strings.Contains(html, phraseBrokenForm.Da) || strings.Contains(html, `class="form" disabled`) {
		t.Error("it does not come back")
	}
	s.openText(fileOrigin, "- a\n")
	holds(t, shown(s), phraseNoForm.Da)
}

// Each label names one field, and what describes a field is there.
func TestFieldsAreLabelled(t *testing.T) {
	everyState(func(s *State) {
		html := shown(s)
		ids := map[string]int{}
		for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(html, -1) {
			if ids[m[1]]++; ids[m[1]] > 1 {
				t.Fatalf("two are %s", m[1])
			}
		}
		for _, m := range regexp.MustCompile(`<(?:input|select|textarea)[^>]* id="(f-[^"]*)"(?: aria-describedby="([^"]*)")?`).FindAllStringSubmatch(html, -1) {
			if !strings.Contains(html, `<label for="`+m[1]+`">`) {
				t.Errorf("%s has no label", m[1])
			}
			for id := range strings.FieldsSeq(m[2]) {
				if ids[id] == 0 {
					t.Errorf("nothing is %s", id)
				}
			}
		}
	})
}

// The choices are those of the format.
func TestTheOptionsAreThoseOfTheFormat(t *testing.T) {
	text, err := os.ReadFile("../../declarations/yaml/schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, options := range map[string][]option{"channel": channelOptions, "measure": measureOptions, "clock": clockOptions, "mode": modeOptions, "period": periodOptions} {
		var values []string
		for _, o := range options {
			values = append(values, o.value)
		}
		list, _ := json.Marshal(values)
		compact := regexp.MustCompile(`\s`).ReplaceAllString(string(text), "")
		if want := strings.ReplaceAll(string(list), " ", ""); !strings.Contains(compact, `"enum":`+want) {
			t.Errorf("%s: %s is not in the schema", name, want)
		}
	}
}

// A length of time is written in words, and read as it is shown.
func TestDurationsInWords(t *testing.T) {
	for words, want := range map[string]string{
		"5 minutter": "PT5M", "300 sek.": "PT300S", "1 time": "PT1H", "4 hours": "PT4H", "2 dage": "P2D", "2 arbejdsdage": "P2D", "1 døgn": "P1D", "straks": "PT0S",
		"3 måneder": "3 måneder", "snart": "snart", "PT5M": "PT5M", "5": "5", "": "",
	} {
		if got := duration(words); got != want {
			t.Errorf("%s: %s, want %s", words, got, want)
		}
	}
	for _, text := range []string{"PT300S", "PT5M", "PT1H", "PT36H", "P1D", "P14D", "PT0S", "PT45S"} {
		d, err := edit.Parse("a: " + text)
		if err != nil {
			t.Fatal(err)
		}
		field := entry{kind: within, path: "a"}
		for _, shown := range []string{field.value(d, da.Language{}), field.value(d, en.Language{})} {
			got, err := field.write(d, shown)
			if err != nil || text != "PT300S" && got != "a: "+text {
				t.Errorf("%s is shown as %s, which is read as %s %v", text, shown, got, err)
			}
		}
	}
}

// A corrected hour was ignored: beside the hours stood how they are to be read, with the old ones.
func TestCorrectedHoursAreReadAnew(t *testing.T) {
	f := &fake{}
	s := studio(f, "")
	s.Studio.Edit("id: a\nname: A\nsource: {label: B}\nsupport:\n  - id: t\n    channel: phone\n    hours: |-\n      Mandag-onsdag kl. 9-15\n      Telefonerne er lukket kl. 12-12.30\n    reading: |-\n      Mandag-onsdag kl. 9-15\n      lukket kl. 12-12.30\n")
	if len(s.Studio.Problems) > 0 {
		t.Fatal(s.Studio.Problems)
	}
	s.Do(f, Action{Settle, "h-support[0].hours"}, "Mandag-onsdag kl. 9-16\nTelefonerne er lukket kl. 12-12.30")
	if strings.Contains(s.Studio.Text, "9-15") || len(s.Studio.Problems) > 0 {
		t.Errorf("%s\n%s", s.Studio.Problems, s.Studio.Text)
	}
	s.Do(f, Action{Settle, "h-support[0].hours"}, "Mandag kl. 9-12")
	if strings.Contains(s.Studio.Text, "reading") {
		t.Errorf("the reading of other hours stays:\n%s", s.Studio.Text)
	}
}

func TestAnAddressWithoutItsScheme(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	s.Do(f, Action{Settle, "t-source.url"}, "www.kommune.example/kontakt")
	holds(t, s.Studio.Text, "https://www.kommune.example/kontakt")
}

// A special day is of one line, or of all.
func TestADayOfOneLine(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	s.Do(f, Action{AddPart, "special_days"}, "")
	field := func() string { return fieldOf(t, shown(s), "f-special_days-0-lines") }
	holds(t, field(), `<option value="-" selected="true">Alle</option>`, `<option value="borgere-telefon">`)
	id := s.Studio.form.Text("support[1].id")
	s.Do(f, Action{Settle, "o-special_days[0].lines"}, id)
	if !strings.Contains(s.Studio.Text, "lines: ["+id+"]\n") {
		t.Error(s.Studio.Text)
	}
	holds(t, field(), `<option value="`+id+`" selected="true">`)
	s.Do(f, Action{Settle, "o-special_days[0].lines"}, unset)
	if strings.Contains(s.Studio.Text, "lines: [") {
		t.Error(s.Studio.Text)
	}
}
