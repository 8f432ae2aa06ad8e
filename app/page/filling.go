package page

import (
	"errors"
	"strings"

	"servicestatus/declarations/yaml/edit"
)

// filling is a field while the visitor fills it in. Each text that they write in it replaces the value in the text as it was
// before: a comment beside a value that is deleted and written again stays.
type filling struct {
	argument string
	before   *edit.Document // the text before
	after    string         // the text since
	given    string         // what the field was given
	id       string         // of the field, as it was drawn last
}

// errNoForm says that the text cannot be edited in fields.
var errNoForm = errors.New("page: the text cannot be edited in fields")

// fillIn takes what the visitor has written in a field, without reading the text.
func (s *State) fillIn(argument, value string) error {
	e := &s.Studio
	f := entryOf(argument)
	e.locate()
	if e.form == nil || e.form.String() != e.Text {
		return errNoForm
	}
	base := e.form
	if e.filling.argument == argument && e.filling.after == e.Text {
		base = e.filling.before
	} else {
		e.filling = filling{argument, base, e.Text, f.value(base, s.language()), ""}
	}
	text, err := base.String(), error(nil)
	if value != f.value(base, s.language()) { // PT300S is shown as 5 minutes, and stays
		text, err = f.write(base, value)
	}
	if err == nil && text != base.String() {
		text, err = withReading(base, f.path, text)
	}
	if err != nil {
		return err
	}
	e.filling.after = text
	if text == e.Text {
		return nil
	}
	d, err := edit.Parse(text)
	if err != nil {
		return err
	}
	e.form = d
	e.rewrite(text)
	return nil
}

// withReading returns a text in which hours have changed, with the reading of those hours changed likewise. A reading that has not the
// lines that changed is of other hours, and goes.
func withReading(before *edit.Document, path, text string) (string, error) {
	reading := strings.TrimSuffix(path, "hours") + "reading"
	if !strings.HasSuffix(path, ".hours") || !before.Has(reading) {
		return text, nil
	}
	after, err := edit.Parse(text)
	if err != nil {
		return "", err
	}
	old, changed := strings.Split(before.Text(path), "\n"), strings.Split(after.Text(path), "\n")
	read := before.Text(reading)
	for i := range old {
		if len(old) != len(changed) || old[i] != changed[i] && strings.Count(read, old[i]) != 1 {
			return after.Remove(reading)
		}
		read = strings.Replace(read, old[i], changed[i], 1)
	}
	return after.Set(reading, read)
}

// rewrite takes a text that the form has made, and gives it to the field of the YAML.
func (e *Editor) rewrite(text string) {
	f := e.filling
	e.Type(text)
	e.FieldText, e.filling = text, f
}

// Fill takes what the visitor writes in a field. The caller has it read with [Edit] when the visitor pauses.
func (s *State) Fill(argument, value string) (ok bool) {
	err := s.fillIn(argument, value)
	if err != nil {
		s.Announcement = s.say(phraseOnlyInYAML)
	}
	return err == nil
}

// fillAndRead takes what the visitor has written, and reads the text.
func (s *State) fillAndRead(b Browser, argument, value string) {
	before := s.Studio.Text
	if s.Fill(argument, value) && s.Studio.Text != before {
		s.edit(b, "", s.Studio.Text)
	}
}

// settle takes what the visitor has written in a field that they leave. From then on the field shows what the text has.
func (s *State) settle(b Browser, argument, value string) {
	s.fillAndRead(b, argument, value)
	s.Studio.filling = filling{}
}
