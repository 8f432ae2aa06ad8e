package page

import (
	"errors"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"

	_ "embed"
)

//go:embed template.yaml
var template string

// Template is the origin of a text that begins with the template.
const Template = "skabelon"

// Editor is a declaration being written in the Studio, and how it is to be
// embedded. The zero value is one not begun.
type Editor struct {
	Origin string // what it began as: a declaration's id, [Template], or [file]
	Text   string
	// Shown is what the field was given; what is written in it since is Text.
	// Given again, it would undo what came between.
	Shown string
	// Edition counts the texts that were opened.
	Edition int
	Draft   string // what it is kept under; empty: it is not kept
	kept    string // the text as it was kept last
	Dirty   bool   // changed, and not kept

	Problems yaml.Problems
	// Declaration and Published are of the last text without problems, which
	// need not be this one.
	Declaration *declarations.Declaration
	Published   string

	Drafts []Draft
	// Next is what was to be opened instead, while it is asked whether this may
	// be lost.
	Next string

	Variant, Theme, Audience, Language string
}

// Begin opens a declaration or the template.
func (e *Editor) Begin(origin string) {
	text := template
	if slices.Contains(data.IDs, origin) {
		text = data.Source(origin)
	} else {
		origin = Template
	}
	e.open(origin, text)
}

func (e *Editor) open(origin, text string) {
	// As the field will have it, so that places are counted alike.
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	*e = Editor{Origin: origin, Shown: text, Edition: e.Edition + 1, Drafts: e.Drafts, Variant: e.Variant, Theme: e.Theme, Language: e.Language}
	e.set(text)
}

// Type takes what has been written. It is not read yet: that is [Editor.Edit].
func (e *Editor) Type(text string) {
	e.Dirty = e.Dirty || text != e.Text
	e.Text = text
}

// Edit takes what has been written, and reads it.
func (e *Editor) Edit(text string) {
	e.Type(text)
	e.set(text)
}

// set reads the text: its problems, or what it declares. A text with problems
// leaves in place what the last one without declared.
func (e *Editor) set(text string) {
	e.Text, e.Problems = text, nil
	published, err := yaml.Publish(e.File()+".yaml", []byte(text))
	if errors.As(err, &e.Problems) {
		return
	}
	d, err := declarations.Decode(published)
	if err != nil {
		return // Publish has decoded it already
	}
	e.Published, e.Declaration = published, d
	if e.Audience != "" && !slices.Contains(audiences(d), e.Audience) {
		e.Audience = ""
	}
}

// File is what the declaration is called as a file: its id, or what it began as.
func (e *Editor) File() string {
	for line := range strings.SplitSeq(e.Text, "\n") {
		if id, ok := strings.CutPrefix(line, "id:"); ok {
			if id = strings.TrimSpace(id); plain(id) {
				return id
			}
		}
	}
	return "deklaration"
}

// plain reports whether a name can be a file's anywhere.
func plain(name string) bool {
	return name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// Builtin reports whether the text is that of a built-in declaration.
func (e *Editor) Builtin() bool {
	return slices.Contains(data.IDs, e.Origin) && e.Text == data.Source(e.Origin)
}

// audiences returns those a declaration names, each once.
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

// span returns where a problem's mark begins and ends in the text, as browsers
// count: in UTF-16.
func (e *Editor) span(p yaml.Problem) (from, to int) {
	for n, line := range strings.Split(e.Text, "\n") {
		if n+1 < p.Line {
			from += utf16Len(line) + 1
			continue
		}
		runes := []rune(line)
		start := min(p.Column-1, len(runes))
		end := min(start+max(p.Length, 1), len(runes))
		from += utf16Len(string(runes[:start]))
		return from, from + utf16Len(string(runes[start:end]))
	}
	return from, from
}

func utf16Len(s string) (n int) {
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// Draft is a text kept on the device.
type Draft struct {
	Key    string           `json:"-"`
	Name   string           `json:"name"`
	Origin string           `json:"origin"`
	Text   string           `json:"text"`
	Kept   calendar.Instant `json:"kept"`
}
