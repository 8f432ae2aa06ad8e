package site

import (
	"bytes"

	"servicestatus/web"
)

// preview is the page for a frame with one element in it.
func preview(assets shelf) ([]byte, error) {
	body, err := web.App.ReadFile("app/preview.html")
	for _, name := range []string{"app.css", "preview.js"} {
		body = bytes.ReplaceAll(body, []byte("assets/"+name), []byte(assets[name]))
	}
	return body, err
}
