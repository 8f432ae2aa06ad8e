package site

import (
	"bytes"
	"encoding/json"
	"fmt"

	"servicestatus/app/folder"
	"servicestatus/declarations/lang/da"
	"servicestatus/web"
	"servicestatus/widget/view"
)

// The size of the iframe that others are told to use: a folded card of each of the five at the width of a phone fits in.
const iframeWidth, iframeHeight = 480, 390

// iframeSandbox lets a telephone number and the links of a card out of the iframe. Chromium calls no number from a stricter one.
const iframeSandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox"

// addIframes adds a page of each declaration for an iframe, for systems that strip scripts. Where scripts are
// forbidden in the iframe too, it shows the facts. Links open outside the iframe, as most sites refuse to be in one.
func (files Files) addIframes(f *folder.Folder) error {
	if err := files.copyAll(web.Pages, "embed", ""); err != nil {
		return err
	}
	for _, s := range f.Systems {
		name, facts := view.HTML{}, view.HTML{}
		name.Text(s.Name)
		view.Facts(&facts, s.Declaration, da.Language{})
		outside := bytes.ReplaceAll(facts.Buf, []byte(`<a href="http`), []byte(`<a target="_blank" href="http`))
		files[Embed+s.ID+"/index.html"] = fmt.Appendf(nil, iframePage, name.Buf, s.ID, outside)
	}
	return nil
}

const iframePage = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>%[1]s – status</title>
<link rel="icon" href="../../icon.svg">
<link rel="stylesheet" href="../iframe.css">
<script src="../iframe.js" defer></script>
<script src="../%[2]s.js" defer></script>
</head>
<body>
<service-status system="%[2]s">%[3]s</service-status>
</body>
</html>
`

// oembedFolder is the folder of what a system asks for that is given the address of a page (oembed.com).
const oembedFolder = "oembed/"

// oembedName returns the name of the file about a page of a declaration.
func oembedName(id string, english bool) string {
	if english {
		id += ".en"
	}
	return oembedFolder + id + ".json"
}

// addOembed adds these files. Addresses in them must be absolute, so there are none until the site's is known.
func (files Files) addOembed(f *folder.Folder, address string) error {
	if address == "" {
		return nil
	}
	for _, s := range f.Systems {
		for _, english := range []bool{false, true} {
			query, provider := "", f.Name.Da
			if english {
				query = "?lang=en"
			}
			var h view.HTML
			h.Open("iframe", "src", address+Embed+s.ID+"/"+query, "title", s.Name, "width", fmt.Sprint(iframeWidth), "height", fmt.Sprint(iframeHeight),
				"sandbox", iframeSandbox, "frameborder", "0", "loading", "lazy")
			body, err := json.Marshal(object{
				"version": "1.0", "type": "rich", "title": s.Name, "provider_name": provider, "provider_url": address,
				"html": string(h.Buf) + "</iframe>", "width": iframeWidth, "height": iframeHeight,
			})
			if err != nil {
				return err
			}
			files[oembedName(s.ID, english)] = body
		}
	}
	return nil
}
