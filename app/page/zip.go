package page

import (
	"maps"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/icalendar"
	"servicestatus/declarations/lang/da"
	"servicestatus/widget/view"
)

// bundle returns the files of a declaration, or of all services of a text: each as it is written and as it is published, its calendars,
// and a page for an iframe; and the notices with the one that the visitor has written.
func (s *State) bundle(all []*Editor) map[string][]byte {
	files := map[string][]byte{}
	for _, e := range all {
		maps.Copy(files, s.filesOf(e))
	}
	return files
}

func (s *State) filesOf(e *Editor) map[string][]byte {
	name := e.File()
	d, err := declarations.Decode(e.Published)
	if err != nil {
		return nil // cannot happen: it was published
	}
	files := icalendar.Of(d, s.Now)
	files[name+".yaml"] = []byte(e.Text)
	files[name+".json"] = []byte(e.Published)
	files[name+".html"] = []byte(s.ownPage(e, d))
	if s.Notice.System == d.ID {
		if text, _, problem := s.noticesFile(); problem == "" {
			files[folder.NoticesFile] = []byte(text)
		}
	}
	return files
}

// ownPage returns a page with the card alone: for an iframe, and to try it. Its script has no other file to wait for.
func (s *State) ownPage(e *Editor, d *declarations.Declaration) string {
	var title, facts, element view.HTML
	title.Text(d.Name)
	view.Facts(&facts, d, da.Language{})
	element.Open("service-status", append(attributes{"src", e.File() + ".json"}, s.Studio.looks()...)...)
	return "<!doctype html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
		string(title.Buf) + "</title>\n" + script(s.Site+"embed/kort.js") + "\n</head>\n<body>\n" + string(element.Buf) + string(facts.Buf) + "</service-status>\n</body>\n</html>\n"
}

func (s *State) downloadZip(b Browser, _, _ string) {
	all, wrong := s.editors()
	if wrong != "" {
		s.Announcement = s.fill(phraseServiceWrong, wrong)
		return
	}
	name := s.Studio.File()
	if len(all) > 1 {
		name = "servicedeklarationer"
	}
	s.download(b, name+".zip", "application/zip", string(archive(s.bundle(all), s.Now)))
}
