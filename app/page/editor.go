package page

import (
	_ "embed"
	"errors"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/yaml"
	"servicestatus/declarations/yaml/edit"
)

//go:generate go run ../../declarations/yaml/publish . template.yaml

//go:embed template.yaml
var template string

// publishedTemplate is what reading the template gives. It is read when the program is built: reading takes a phone half a second.
//
//go:embed template.json
var publishedTemplate string

// Template is the origin of a text that began as the template. Drafts are
// stored with it, so the value stays.
const Template = "skabelon"

// Editor is a declaration that is written in the Studio, and how it is to be
// embedded. The zero value is one not begun.
type Editor struct {
	Origin string // what the text began as: a declaration's id, [Template] or fileOrigin
	Text   string
	// FieldText is the text the field was given. Text is what the visitor has
	// made of it since. Giving the field its text again would undo that.
	FieldText string
	// Edition counts the texts that were opened.
	Edition int
	// published is the text of the declaration that the text began as; empty where it
	// began as something else.
	published string
	Draft     string // the key of the draft; empty while there is none
	kept      string // the text of the draft, as this tab kept it last
	Dirty     bool   // the text is changed and unsaved

	// form is the last text whose places the form knows.
	form    *edit.Document
	filling filling
	// Fields are what the fields of the form show, by id, as they were drawn last.
	Fields map[string]string
	// named are the fields at which the problems stand, in the order of the list; the zero value where none has it.
	named    []named
	unfolded map[string]bool // parts of the form, by path
	// removedFrom is the list of which a part was removed, until the text changes again.
	removedFrom string
	history     history
	reader      yaml.Reader

	Problems yaml.Problems
	// Declaration and Published are those of the last text without problems,
	// which may be older than Text.
	Declaration *declarations.Declaration
	Published   string

	Drafts []Draft
	// Pending is what the visitor wants to open, while the page asks whether
	// the unsaved text may be lost.
	Pending string
	// pendingText is the text of it, where it is a file or a pasted text.
	pendingText string

	Audience string
	Looks

	// Pause gives the browser its turn while a text is read, if it is time. It may
	// be nil.
	Pause func()
}

// Looks are how the card and the Studio are shown, and where the files lie. They stay when another text is opened.
type Looks struct {
	Variant, Theme, Language string
	Form                     Form
	Address                  string // of the folder where the files lie; empty while it is not known
	addressWrong             addressWrong
	// ShowYAML is true when the text itself is shown below the form.
	ShowYAML bool
}

// MaxText and MaxLines are how many bytes and lines of text the Studio reads. They
// are several times a declaration; a longer text would keep the browser busy for
// seconds.
const (
	MaxText  = 16 << 10
	MaxLines = 1000
)

// TooLong reports whether the text is longer than that. Then nothing is drawn of
// it but the field.
func (e *Editor) TooLong() bool { return tooLong(e.Text) }

func tooLong(text string) bool { return len(text) > MaxText || strings.Count(text, "\n") >= MaxLines }

// begin opens a declaration or the template.
func (s *State) begin(origin string) {
	if system := s.Folder.System(origin); system != nil {
		s.openText(origin, system.Text)
		return
	}
	s.openText(Template, template)
}

// openText opens a text that began as a declaration, the template or a file. The texts of the site are not read: what
// they give is known.
func (s *State) openText(origin, text string) {
	e := &s.Studio
	// A field ends its lines so. Positions are counted in the same text.
	text = unixLines(text)
	*e = Editor{Origin: origin, FieldText: text, Edition: e.Edition + 1, Drafts: e.Drafts, Looks: e.Looks, Pause: e.Pause, reader: e.reader}
	e.history.text = text
	s.Services = services{}
	if system := s.Folder.System(origin); system != nil {
		e.published = unixLines(system.Text)
		if text == e.published {
			e.show(text, system.Published)
			return
		}
	}
	if text == template {
		e.show(text, publishedTemplate)
		return
	}
	e.set(text)
}

// show takes a text without problems, and what reading it gives.
func (e *Editor) show(text, published string) {
	e.take(text)
	e.locate()
	e.Problems = nil
	d, err := declarations.Decode(published)
	if err != nil {
		return // cannot happen: publishing has decoded it
	}
	e.Published, e.Declaration = published, d
	if e.Audience != "" && !slices.Contains(audiences(d), e.Audience) {
		e.Audience = ""
	}
}

// unixLines returns a text with its lines ended as a field ends them.
func unixLines(text string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
}

// Type takes the text of the field without reading it. [Editor.Edit] reads it.
func (e *Editor) Type(text string) {
	e.Dirty = e.Dirty || text != e.Text
	e.take(text)
}

// take takes a text. What was written in a field of the form, and what was removed, is of an older one.
func (e *Editor) take(text string) {
	if text != e.Text {
		e.filling, e.removedFrom = filling{}, ""
	}
	e.Text = text
}

// locate finds the places of the values of the text, if it can.
func (e *Editor) locate() {
	if e.TooLong() || e.form != nil && e.form.String() == e.Text {
		return
	}
	if d, err := edit.Parse(e.Text); err == nil {
		e.form = d
	}
}

// Edit takes the text of the field, and reads it.
func (e *Editor) Edit(text string) {
	e.Type(text)
	e.set(text)
}

// set reads the text: it has problems, or it is a declaration. A text with
// problems leaves the last declaration in place.
func (e *Editor) set(text string) {
	e.history.record(text, e.filling.argument)
	e.take(text)
	e.locate()
	e.Problems = nil
	defer e.unfold()
	if e.TooLong() {
		e.Problems = yaml.Problems{{Line: 1, Column: 1, Message: "Teksten er for lang til at blive læst her.", Remedy: "En deklaration fylder nogle få kilobyte; her læses højst 16."}}
		return
	}
	published, err := e.read()
	if errors.As(err, &e.Problems) {
		return
	}
	e.show(text, published)
}

// Rehearse reads the text, and forgets what that gives.
func (e *Editor) Rehearse() {
	if e.Pause != nil && !e.TooLong() {
		_, _ = e.read() // its problems are known
	}
}

// read returns what the text is published as.
func (e *Editor) read() (string, error) {
	e.reader.Pause = e.Pause
	return e.reader.Publish(e.File()+".yaml", []byte(e.Text))
}

// File returns the name of the declaration as a file, without an ending: its
// id, or a general word.
func (e *Editor) File() string {
	for line := range strings.SplitSeq(e.Text, "\n") {
		if id, ok := strings.CutPrefix(line, "id:"); ok {
			if id = strings.TrimSpace(id); fileName(id) {
				return id
			}
		}
	}
	return "deklaration"
}

// fileName reports whether every system takes a name as a file's.
func fileName(name string) bool {
	return name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// Unchanged reports whether the text is that of a declaration of the site.
func (e *Editor) Unchanged() bool { return e.published != "" && e.Text == e.published }

// audiences returns the audiences that a declaration names, each once.
func audiences(d *declarations.Declaration) (names []string) {
	for i := range d.Support {
		for _, name := range d.Support[i].Audience {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}
