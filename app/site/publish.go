package site

import (
	"strings"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/icalendar"
	"servicestatus/declarations/yaml"
)

// declarationsFolder is the folder of what is published of each declaration.
const declarationsFolder = "declarations/"

// Published returns what is published of each declaration, for somebody who hosts just
// this. Nothing in it mentions the rest of a site.
func Published(f *folder.Folder, now calendar.Instant) Files {
	files := Files{}
	for _, s := range f.Systems {
		files.addCalendars(s.Declaration, now)
		addJSON(files, s)
		files[declarationsFolder+s.ID+".html"] = loneFacts(s.Declaration)
	}
	alone := Files{}
	for name, body := range files {
		alone[strings.TrimPrefix(name, declarationsFolder)] = body
	}
	return alone
}

// Publish adds what is published of each declaration for programs: JSON and calendars;
// and the schemas.
func Publish(files Files, f *folder.Folder, now calendar.Instant) {
	files[declarationsFolder+"schema.json"] = yaml.Schema()
	files[declarationsFolder+"notices.schema.json"] = yaml.NoticesSchema()
	files[declarationsFolder+"site.schema.json"] = yaml.SiteSchema()
	for _, s := range f.Systems {
		files.addCalendars(s.Declaration, now)
		addJSON(files, s)
	}
}

// addJSON adds a declaration twice: for a Danish page, and for an English one with the
// English that it gives.
func addJSON(files Files, s folder.System) {
	files[declarationsFolder+s.ID+".json"] = []byte(declarations.Encode(s.Declaration.Danish()))
	files[declarationsFolder+s.ID+".en.json"] = []byte(s.Published)
}

// addCalendars adds a declaration as calendars.
func (files Files) addCalendars(d *declarations.Declaration, now calendar.Instant) {
	for name, body := range icalendar.Of(d, now) {
		files[declarationsFolder+name] = body
	}
}

// monthOf returns the first day of the month of an instant.
func monthOf(now calendar.Instant) calendar.Date {
	year, month, _ := now.Date().Civil()
	return calendar.DateOf(year, month, 1)
}
