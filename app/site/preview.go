package site

import (
	"bytes"

	"servicestatus/web"
)

// preview returns the page for a frame that holds one element.
func preview(assets assetManifest) ([]byte, error) {
	body, err := web.App.ReadFile("app/preview.html")
	for _, name := range []string{"app.css", "preview.js"} {
		body = bytes.ReplaceAll(body, []byte("assets/"+name), []byte(assets[name]))
	}
	return body, err
}
