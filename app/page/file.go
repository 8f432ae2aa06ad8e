package page

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// fileOrigin is the origin of a text that was opened from a file. Drafts are
// stored with it, so the value stays.
const fileOrigin = "fil"

func (s *State) openFile(b Browser, _, _ string) {
	b.Open(func(name, text string, err error) { s.Opened(b, name, text, err) })
}

// Opened takes a file into the Studio, which was opened or dropped there. It never
// replaces unsaved text unasked.
func (s *State) Opened(b Browser, name, text string, err error) {
	defer s.remember(b)
	switch {
	case errors.Is(err, ErrCancelled):
	case errors.Is(err, ErrTooLarge), isDeclaration(text) && tooLong(text), len(text) > MaxPasted:
		s.Announcement = s.say(phraseTooLarge)
	case err != nil:
		s.Announcement = s.fill(phraseNoOpen, err.Error())
	case !utf8.ValidString(text) || strings.ContainsRune(text, 0):
		s.Announcement = s.say(phraseNoText)
	case !isDeclaration(text) && strings.TrimSpace(s.Pasted.Text) != "" && s.Pasted.Text != unixLines(text):
		s.Announcement = s.say(phraseHasText)
	case !isDeclaration(text):
		s.Pasted = Pasted{Text: unixLines(text)}
		s.readPasted(b, "", "")
	case s.changed():
		s.openOther(b, fileOrigin, text)
		if s.Step != PasteStep && s.Step != WriteStep {
			s.show(b, WriteStep) // where it is asked
		}
	default:
		s.openText(fileOrigin, text)
		s.opened(b) // the draft in the address is no longer shown
		s.Announcement = s.fill(phraseOpened, name)
	}
}

func (s *State) downloadYAML(b Browser, _, _ string) {
	s.download(b, s.Studio.File()+".yaml", "application/yaml", s.Studio.Text)
}

func (s *State) downloadJSON(b Browser, _, _ string) {
	s.download(b, s.Studio.File()+".json", "application/json", s.Studio.Published)
}

func (s *State) download(b Browser, name, mediaType, content string) {
	b.Download(name, mediaType, content, func(err error) {
		s.Announcement = s.fill(phraseDownloaded, name)
		if err != nil {
			s.Announcement = s.fill(phraseNoDownload, err.Error())
		}
	})
}
