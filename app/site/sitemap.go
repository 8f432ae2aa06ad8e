package site

import (
	"fmt"

	"servicestatus/app/folder"
	"servicestatus/app/markup"
	"servicestatus/app/page"
	"servicestatus/widget/view"
)

// sitemap lists the app's pages with their translations, for search engines.
func sitemap(f *folder.Folder, address string) []byte {
	h := &view.HTML{Buf: []byte(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")}
	w := markup.Writer{Printer: h}
	w.Element("urlset", []string{"xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml", "http://www.w3.org/1999/xhtml"}, func() {
		for _, r := range page.Routes(f) {
			w.Element("url", nil, func() {
				w.Leaf("loc", address+r.Path())
				for _, other := range translations(f, r) {
					w.Empty("xhtml:link", "rel", "alternate", "hreflang", other.lang, "href", address+other.Path())
				}
			})
		}
	})
	return append(h.Buf, '\n')
}

// robots allows every page, and says where the sitemap is.
func robots(address string) []byte {
	return fmt.Appendf(nil, "User-agent: *\nAllow: /\nSitemap: %ssitemap.xml\n", address)
}
