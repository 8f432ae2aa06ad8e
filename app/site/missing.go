package site

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/app/markup"
	"servicestatus/widget/view"
)

// The pages of addresses that have none: NotFound is the server's, and many
// servers of static files look for it under this name. The others are the service
// worker's: of a page, and of the Studio.
const (
	NotFound      = "404.html"
	Offline       = "offline.html"
	StudioOffline = "studio-offline.html"
)

// message is what such a page says, in one language.
type message struct{ lang, heading, text, link, top string }

var messages = map[string][]message{
	NotFound: {
		{"da", "Siden findes ikke", "Der er ingen side på denne adresse. Måske er adressen skrevet forkert, eller siden er flyttet.", "Gå til oversigten", "./"},
		{"en", "This page does not exist", "There is no page at this address. It may be misspelt, or the page may have moved.", "Go to the overview", "./en/"},
	},
	Offline: {
		{"da", "Siden er ikke gemt på denne enhed", "Der er ingen forbindelse, og siden er ikke blandt dem, der er gemt her. Prøv igen, når der er forbindelse.", "Gå til oversigten", "./"},
		{"en", "This page is not kept on this device", "There is no connection, and the page is not one of those that are kept here. Try again when there is a connection.", "Go to the overview", "./en/"},
	},
	StudioOffline: {
		{"da", "Studio er ikke gemt på denne enhed", "Der er ingen forbindelse, og Studio gemmes først, når du har åbnet det med forbindelse. Oversigten og siderne med status virker også uden.", "Gå til oversigten", "./"},
		{"en", "The Studio is not kept on this device", "There is no connection, and the Studio is kept once you have opened it with one. The overview and the pages with the status work without.", "Go to the overview", "./en/"},
	},
}

// addMessages adds the pages of addresses that have none.
func (files Files) addMessages(f *folder.Folder, assets assetManifest, address string) {
	for name, languages := range messages {
		if !f.Bilingual() {
			languages = languages[:1]
		}
		files[name] = messagePage(f, assets, languages)
	}
	if address != "" {
		files.LinkMissing(address)
	}
}

// messagePage writes a page without scripts. Every link in it begins with "./", so
// that rebase finds it.
func messagePage(f *folder.Folder, assets assetManifest, languages []message) []byte {
	h := &view.HTML{Buf: []byte("<!doctype html>\n")}
	w := markup.Writer{Printer: h}
	w.Element("html", []string{"lang", languages[0].lang, "data-theme", f.Theme}, func() {
		w.Element("head", nil, func() {
			w.Empty("meta", "charset", "utf-8")
			w.Empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
			w.Leaf("title", languages[0].heading+" – "+f.Name.Da)
			w.Empty("meta", "name", "robots", "content", "noindex")
			w.Empty("link", "rel", "stylesheet", "href", "./"+assets["app.css"])
			w.Empty("link", "rel", "icon", "href", "./icon.svg", "type", "image/svg+xml")
		})
		w.Element("body", nil, func() {
			w.Element("main", []string{"class", "wide"}, func() {
				w.Leaf("h1", languages[0].heading)
				for i, m := range languages {
					w.Element("div", []string{"lang", m.lang}, func() {
						if i > 0 {
							w.Leaf("h2", m.heading)
						}
						w.Leaf("p", m.text)
						w.Element("p", nil, func() { w.Leaf("a", m.link, "href", m.top) })
					})
				}
			})
		})
	})
	return append(h.Buf, '\n')
}

// rebase replaces the relative way to the top of the site in the links of such a
// page: it is shown at addresses of any depth.
func rebase(body []byte, top string) []byte {
	return bytes.ReplaceAll(body, []byte(`="./`), fmt.Appendf(nil, `="%s`, top))
}

// LinkMissing gives the server's page of addresses that have none links that begin with the address of
// the site, or with its path on its host, for a server that shows the page as it is at addresses of any depth.
func (files Files) LinkMissing(top string) { files[NotFound] = rebase(files[NotFound], top) }

// missing answers that there is nothing at the address.
func (files Files) missing(w http.ResponseWriter, r *http.Request) {
	for _, header := range Headers(NotFound) {
		w.Header().Set(header[0], header[1])
	}
	w.WriteHeader(http.StatusNotFound)
	depth := max(strings.Count(r.URL.EscapedPath(), "/")-1, 0)
	_, _ = w.Write(rebase(files[NotFound], "./"+strings.Repeat("../", depth)))
}
