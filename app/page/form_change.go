package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations/yaml/edit"
)

// showYAML shows the text itself, or hides it.
func (s *State) showYAML(Browser, string, string) { s.Studio.ShowYAML = !s.Studio.ShowYAML }

// addPart adds a member to a list of the form, with as little as is valid; what must be written is empty, and says so.
func (s *State) addPart(b Browser, path, _ string) {
	e := &s.Studio
	if !s.editable() {
		return
	}
	list, v := path, value("on", "", "hours", "")
	first := ".on"
	switch path {
	case "notices":
		v, first = value("from", field(s.Now)[:len("2026-12-24")], "text", ""), ".text"
	case "links":
		v, first = value("label", ""), ".label"
	case "support":
		v, first = value("id", e.freeID(), "channel", "phone"), ".channel"
	case "maintenance":
		v, first = value("label", phraseWindow.Da, "hours", ""), ".label"
	case "response":
		steps := edit.Value{List: []edit.Value{value("within", "")}}
		v, first = edit.Value{Fields: []edit.Field{{Key: "steps", Value: steps}, {Key: "wording"}}}, ".wording"
	case "uptime":
		v, first = value("label", phraseUptimes.Da, "guarantee", "", "guaranteed", "false", "hours", ""), ".label"
		if n := e.form.Len("uptime"); n > 0 {
			list = edit.Index("uptime", n-1) + ".windows"
			break
		}
		v = edit.Value{Fields: []edit.Field{{Key: "id", Value: edit.Value{Text: "drift"}}, {Key: "windows", Value: edit.Value{List: []edit.Value{v}}}}}
	}
	if strings.HasSuffix(path, ".steps") {
		v, first = value("within", ""), ".share"
	}
	at := edit.Index(list, e.form.Len(list))
	if s.change(b, func(d *edit.Document) (string, error) { return d.Append(list, v) }) {
		if path == "uptime" && list == path {
			at += ".windows[0]"
		}
		part, _, _ := strings.Cut(at, "[")
		e.open(part)
		e.open(at)
		b.Focus(fieldID(at + first))
	}
}

// value returns a value with fields: key and text in turn.
func value(pairs ...string) (v edit.Value) {
	for i := 0; i+1 < len(pairs); i += 2 {
		v.Fields = append(v.Fields, edit.Field{Key: pairs[i], Value: edit.Value{Text: pairs[i+1]}})
	}
	return v
}

// freeID returns an id that no line has.
func (e *Editor) freeID() string {
	for n := e.form.Len("support") + 1; ; n++ {
		id := "linje-" + strconv.Itoa(n)
		taken := false
		for i := range e.form.Len("support") {
			taken = taken || e.form.Text(edit.Index("support", i)+".id") == id
		}
		if !taken {
			return id
		}
	}
}

// removePart removes a member of a list. [Undo] brings it back.
func (s *State) removePart(b Browser, path, _ string) {
	e := &s.Studio
	if !s.editable() {
		return
	}
	list := path[:strings.LastIndexByte(path, '[')]
	if strings.HasPrefix(path, "uptime") {
		list = "uptime"
		if track := strings.TrimSuffix(path, ".windows[0]"); track != path && e.form.Len(track+".windows") == 1 {
			path = track
		}
	}
	if !s.change(b, func(d *edit.Document) (string, error) { return d.Remove(path) }) {
		return
	}
	for open := range e.unfolded {
		if strings.HasPrefix(open, list+"[") {
			delete(e.unfolded, open) // they have other places now
		}
	}
	e.removedFrom = list
	s.Announcement = s.say(phraseRemoved)
	b.Focus(adderID(list))
}

// editable reports whether the form shows the text. If not, it announces where the text can be changed.
func (s *State) editable() bool {
	e := &s.Studio
	if e.form != nil && e.form.String() == e.Text {
		return true
	}
	s.Announcement = s.say(phraseOnlyInYAML)
	return false
}

// change makes an edit of the text that is no value of a field, and reads the text. It is false where that cannot be.
func (s *State) change(b Browser, do func(*edit.Document) (string, error)) bool {
	e := &s.Studio
	text, err := do(e.form)
	if err == nil {
		_, err = edit.Parse(text)
	}
	if err != nil {
		s.Announcement = s.say(phraseOnlyInYAML)
		return false
	}
	e.filling = filling{}
	e.rewrite(text)
	s.edit(b, "", text)
	return true
}
