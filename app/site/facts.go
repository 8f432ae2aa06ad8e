package site

import (
	"fmt"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/lang/da"
	"servicestatus/widget/view"
)

// facts renders the static facts of a declaration as a page of its own. The
// element falls back on it where it cannot be live. data-service-status tells it from
// a page that a network in between answers with, such as that of a Wi-Fi where one
// has to log in.
func facts(f *folder.Folder, d *declarations.Declaration) []byte {
	head, site := view.HTML{}, view.HTML{}
	head.Text(d.Name)
	site.Text(f.Name.Da)
	body := view.HTML{}
	view.Facts(&body, d, da.Language{})
	return fmt.Appendf(nil, factsPage, head.Buf, body.Buf, d.ID, site.Buf)
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

const factsPage = `<!doctype html>
<html lang="da" data-service-status="%[3]s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%[1]s – servicedeklaration</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../service-status.css">
<link rel="stylesheet" href="../demo/demo.css">
</head>
<body>
<header class="top"><div class="wide"><a class="brand" href="../"><img src="../icon.svg" alt="" width="36" height="36">%[4]s</a></div></header>
<main class="wide">
<h1>Servicedeklaration for %[1]s</h1>
<p class="lead">Her står den, som den er offentliggjort. <a href="../%[3]s/">Se, hvad der gælder lige nu</a></p>
%[2]s
</main>
</body>
</html>
`
