package site

import (
	"fmt"

	"servicestatus/app/page"
	"servicestatus/widget/view"
)

// sitemap lists the app's pages for search engines, with their translations.
func sitemap(address string) []byte {
	h := view.HTML{Buf: []byte(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")}
	h.Open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml", "http://www.w3.org/1999/xhtml")
	for _, r := range page.Routes() {
		h.Open("url")
		h.Open("loc")
		h.Text(address + r.Path())
		h.Close()
		for _, other := range translations(r) {
			h.Open("xhtml:link", "rel", "alternate", "hreflang", other.lang, "href", address+other.Path())
			h.Close()
		}
		h.Close()
	}
	h.Close()
	return append(h.Buf, '\n')
}

// robots lets everyone in, and says where the sitemap is.
func robots(address string) []byte {
	return fmt.Appendf(nil, "User-agent: *\nAllow: /\nSitemap: %ssitemap.xml\n", address)
}
