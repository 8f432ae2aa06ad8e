package site

import (
	"bytes"

	"servicestatus/app/folder"
)

// plain is the theme in whose colour the pages and the icon are drawn.
const plain = "neutral"

// colours are the colour of each theme. Text in it has a contrast of at least 4.5 to
// white, and white text on it.
var colours = map[string]string{plain: "#004d99", "borger": "#376a18", "virk": "#0059b3"}

// colour returns the colour of a folder's site.
func colour(f *folder.Folder) string { return colours[f.Theme] }

// inColour replaces the colour in a style or an icon by that of a folder's site.
func inColour(body []byte, f *folder.Folder) []byte {
	return bytes.ReplaceAll(body, []byte(colours[plain]), []byte(colour(f)))
}
