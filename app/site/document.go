package site

import (
	"servicestatus/app/folder"
	"servicestatus/app/markup"
	"servicestatus/app/page"
	"servicestatus/declarations/calendar"
	"servicestatus/widget/view"
)

// document is a page of the site, rendered ahead.
type document struct {
	page.Route
	folder  *folder.Folder
	assets  assetManifest
	files   Files
	address string // of the top of the site; empty when it is not known
	data    []byte // structured data for machines, as JSON-LD; or nothing
	from    calendar.Date
}

// render writes the whole page. In its body stands what page writes, and not
// even a space more: the app takes over these very nodes of the Studio.
func (d document) render() []byte {
	state := &page.State{Folder: d.folder, Route: d.Route, Top: d.Top(), From: d.from}
	body := page.HTML{}
	state.Write(&body)
	h := &view.HTML{Buf: []byte("<!doctype html>\n")}
	w := head{markup.Writer{Printer: h}, h, d, state}
	w.Element("html", []string{"lang", d.Lang(), "data-theme", d.folder.Theme}, func() {
		w.Element("head", nil, func() { w.write(body.Buf) })
		w.Element("body", nil, func() { h.Buf = append(h.Buf, body.Buf...) })
	})
	return append(h.Buf, '\n')
}
