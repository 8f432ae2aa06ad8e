package site

import (
	"servicestatus/app/folder"
	"servicestatus/app/markup"
	"servicestatus/app/page"
	"servicestatus/widget/view"
)

// shell draws what stands around the pages that package page does not draw itself: the
// same header, footer and style as around the others.
type shell struct {
	folder *folder.Folder
	assets assetManifest
}

// outline says what is special about such a page.
type outline struct {
	top                string // how links reach the top of the site
	below              page.Route
	title, description string
	attributes         []string // of the html element: name and value in turn
	styles, scripts    []string // addresses below the top
	main               func(markup.Writer, *view.HTML)
}

// render writes the whole page.
func (s shell) render(o outline) []byte {
	h := &view.HTML{Buf: []byte("<!doctype html>\n")}
	w := markup.Writer{Printer: h}
	w.Element("html", append([]string{"lang", "da"}, append(o.attributes, "data-theme", s.folder.Theme)...), func() {
		w.Element("head", nil, func() {
			w.Empty("meta", "charset", "utf-8")
			w.Empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
			w.Leaf("title", o.title)
			if o.description != "" {
				w.Empty("meta", "name", "description", "content", o.description)
			}
			w.Empty("link", "rel", "icon", "href", o.top+"icon.svg", "type", "image/svg+xml")
			for _, name := range o.styles {
				w.Empty("link", "rel", "stylesheet", "href", o.top+name)
			}
			for _, name := range o.scripts {
				w.Empty("script", "src", o.top+name, "defer", "defer")
			}
		})
		w.Element("body", nil, func() {
			state := &page.State{Folder: s.folder, Route: o.below, Below: true, Top: o.top}
			body := page.HTML{}
			state.WriteAround(&body, func() {
				b := markup.Writer{Printer: &body}
				b.Element("main", []string{"id", "content", "tabindex", "-1", "class", "wide"}, func() { o.main(b, &body.HTML) })
			})
			h.Buf = append(h.Buf, body.Buf...)
		})
	})
	return append(h.Buf, '\n')
}
