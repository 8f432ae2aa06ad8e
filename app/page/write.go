package page

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// write carries out the actions of the Studio.
func (s *State) write(b Browser, a Action, value string) {
	e := &s.Studio
	switch a.Name {
	case "edit":
		e.Edit(value)
		if e.Dirty && e.Draft != "" {
			s.keep(b) // it was asked to be kept
			if !e.Dirty {
				s.Told = ""
			}
		}
	case "begin":
		s.begin(b, value)
	case "begin-anyway":
		s.open(b, e.Next)
		b.Focus("begynd")
	case "keep-and-begin":
		next := e.Next
		if s.keep(b); !e.Dirty {
			s.open(b, next)
			b.Focus("begynd")
		}
	case "stay":
		e.Next = ""
		b.Focus("begynd")
	case "open":
		b.Open(func(name, text string, err error) { s.Opened(b, name, text, err) })
	case "keep":
		s.keep(b)
	case "forget":
		s.forget(b, a.Argument)
	case "yaml":
		s.download(b, e.File()+".yaml", "application/yaml", e.Text)
	case "json":
		s.download(b, e.File()+".json", "application/json", e.Published)
	case "variant":
		e.Variant = given(value)
	case "theme":
		e.Theme = given(value)
	case "language":
		e.Language = given(value)
	case "audience":
		e.Audience = given(value)
	case "copy":
		text := e.Tag(s.Site)
		if a.Argument == "element" {
			text = e.Element(s.Site)
		}
		b.Copy(text, func(err error) {
			s.Told = s.say(wordCopied)
			if err != nil {
				b.Select(a.Argument)
				s.Told = s.say(wordCopyByHand)
			}
		})
	case "problem":
		if n, _ := strconv.Atoi(a.Argument); n < len(e.Problems) {
			from, to := e.span(e.Problems[n])
			b.SelectRange("yaml", from, to)
		}
	}
	b.Guard(e.Dirty)
}

// unset is the value of the choice that says nothing.
const unset = "-"

func given(value string) string {
	if value == unset {
		return ""
	}
	return value
}

// begin opens something else, or asks first when that would lose what is
// written.
func (s *State) begin(b Browser, what string) {
	if s.Studio.Dirty {
		s.Studio.Next = what
		return
	}
	s.open(b, what)
}

// kladde marks the key of a draft where the other choices are origins.
const kladde = "kladde:"

// file is the origin of a text that was opened from a file.
const file = "fil"

func (s *State) open(b Browser, what string) {
	e := &s.Studio
	key, isDraft := strings.CutPrefix(what, kladde)
	switch {
	case what == file: // it is what stands here, or was; it cannot be read again
		e.Next = ""
		return
	case !isDraft:
		e.Begin(what)
		b.Rename(s.Top + s.Route.Path() + s.query(s.at()))
		return
	}
	d, found, err := draft(b, key)
	if err != nil || !found {
		s.Told = s.say(wordNoDraft)
		e.Next = ""
		e.Drafts, _ = drafts(b)
		return
	}
	e.open(d.Origin, d.Text)
	e.Draft, e.kept = key, d.Text
	b.Rename(s.Top + s.Route.Path() + s.query(s.at()))
}

// Opened takes a file that was opened or dropped, on whichever page, into the
// Studio. It never replaces what is not kept.
func (s *State) Opened(b Browser, name, text string, err error) {
	if err == nil && s.Route.Name != Studio {
		b.Go(s.Top + Route{s.Route.English, Studio}.Path())
	}
	switch {
	case errors.Is(err, ErrCancelled):
	case errors.Is(err, ErrTooLarge):
		s.Told = s.say(wordTooLarge)
	case err != nil:
		s.Told = s.fill(wordNoOpen, err.Error())
	case !utf8.ValidString(text) || strings.ContainsRune(text, 0):
		s.Told = s.say(wordNoText)
	case s.Studio.Dirty:
		s.Told = s.say(wordKeepFirst)
	default:
		s.Studio.open(file, text)
		if s.Route.Name == Studio {
			b.Rename(s.Top + s.Route.Path() + s.query(s.at())) // it is no longer the draft that stood there
		}
		s.Told = s.fill(wordOpened, name)
	}
}

// Enter opens what the address asks for when the Studio is entered: a draft, a
// declaration, or the template. What is being written stays.
func (s *State) Enter(b Browser, query string) {
	e := &s.Studio
	e.Drafts, _ = drafts(b)
	asked := ""
	for part := range strings.SplitSeq(query, "&") {
		if id, ok := strings.CutPrefix(part, "begynd="); ok {
			asked = id
		}
		if key, ok := strings.CutPrefix(part, "kladde="); ok && key != e.Draft {
			asked = kladde + key
		}
	}
	pristine := asked == e.Origin && e.Draft == "" && !e.Dirty
	switch {
	case asked != "" && !pristine:
		s.begin(b, asked)
	case e.Origin == "":
		e.Begin(Template)
	}
	if e.Origin == "" { // the draft asked for is not there
		e.Begin(Template)
	}
}

func (s *State) keep(b Browser) {
	e := &s.Studio
	name := e.File()
	if e.Declaration != nil {
		name = e.Declaration.Name
	}
	before := e.Draft
	err := e.keep(b, Draft{Name: name, Origin: e.Origin, Text: e.Text, Kept: s.Now})
	switch {
	case errors.Is(err, errGone):
		s.Told = s.say(wordNoDraft)
	case errors.Is(err, ErrFull):
		s.Told = s.fill(wordNoKeep, s.say(wordFull))
	case err != nil:
		s.Told = s.fill(wordNoKeep, s.say(wordNoStorage))
	default:
		s.Told = s.say(wordKept)
		if e.Draft != before {
			b.Rename(s.Top + s.Route.Path() + s.query(s.at())) // so that a reload finds it
		}
	}
	b.Guard(e.Dirty)
}

func (s *State) forget(b Browser, key string) {
	e := &s.Studio
	if err := b.Delete(key); err != nil {
		s.Told = s.say(wordNoForget)
		return
	}
	if e.Draft == key {
		// What stands in the editor is now nowhere else.
		e.Draft, e.Dirty = "", true
		b.Rename(s.Top + s.Route.Path() + s.query(s.at()))
	}
	e.Drafts, _ = drafts(b)
	s.Told = s.say(wordForgotten)
}

func (s *State) download(b Browser, name, mediaType, content string) {
	b.Download(name, mediaType, content, func(err error) {
		s.Told = s.fill(wordDownloaded, name)
		if err != nil {
			s.Told = s.fill(wordNoDownload, err.Error())
		}
	})
}
