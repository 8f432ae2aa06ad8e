package site

import (
	"fmt"

	"servicestatus/app/markup"
	"servicestatus/app/page"
	"servicestatus/declarations"
	"servicestatus/declarations/lang/da"
	"servicestatus/widget/view"
)

// facts renders the static facts of a declaration as a page of its own. The
// element falls back on it where it cannot be live. data-service-status tells it from
// a page that a network in between answers with, such as that of a Wi-Fi where one
// has to log in.
func (s shell) facts(d *declarations.Declaration) []byte {
	return s.render(outline{
		top: "../", below: page.Route{Name: d.ID}, title: d.Name + " – servicedeklaration",
		attributes: []string{"data-service-status", d.ID}, styles: []string{s.assets["app.css"]},
		main: func(w markup.Writer, h *view.HTML) {
			w.Leaf("h1", "Servicedeklaration for "+d.Name)
			w.Element("p", []string{"class", "lead"}, func() {
				w.Text("Her står den, som den er offentliggjort. ")
				w.Leaf("a", "Se, hvad der gælder lige nu", "href", "../"+d.ID+"/")
			})
			view.Facts(h, d, da.Language{})
		},
	})
}

// loneFacts renders the same page for a place where the rest of the site is not.
func loneFacts(d *declarations.Declaration) []byte {
	head := view.HTML{}
	head.Text(d.Name)
	body := view.HTML{}
	view.Facts(&body, d, da.Language{})
	return fmt.Appendf(nil, loneFactsPage, head.Buf, body.Buf, d.ID)
}

const loneFactsPage = `<!doctype html>
<html lang="da" data-service-status="%[3]s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%[1]s – servicedeklaration</title>
</head>
<body>
<main>
<h1>Servicedeklaration for %[1]s</h1>
<p>Her står den, som den er offentliggjort.</p>
%[2]s
</main>
</body>
</html>
`
