package site

import (
	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/schemaorg"
)

// ahead is how many days of hours a page gives: a year from any day of the month.
const ahead = 365 + 31

// structured returns the structured data of a page, as JSON-LD: its declaration,
// on the overview all of them, with the hours from a day on. Other pages have none.
func structured(r page.Route, f *folder.Folder, from calendar.Date) []byte {
	if r.Name != "" && f.System(r.Name) == nil {
		return nil
	}
	var w jsontext.Writer
	if r.Name == "" {
		w.Begin('[')
	}
	for _, d := range f.Systems {
		if r.Name == "" || r.Name == d.ID {
			schemaorg.Write(&w, d.Declaration, from, ahead)
		}
	}
	if r.Name == "" {
		w.End(']')
	}
	return w.Buf
}
