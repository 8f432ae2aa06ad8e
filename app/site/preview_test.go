package site

import "testing"

// The frame's page asks for the assets by their content, and for the element
// where it lies.
func TestPreview(t *testing.T) {
	files := loaded(t)
	contains(t, string(files["preview.html"]), `href="`+files.asset(t, "app", ".css")+`"`, `src="`+files.asset(t, "preview", ".js")+`"`, `src="service-status.js"`)
}
