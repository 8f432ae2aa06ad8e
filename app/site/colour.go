package site

import (
	"bytes"
	"fmt"
	"image/color"
	"sync"

	"servicestatus/app/folder"
	"servicestatus/web/icons"
)

// plain is the theme in whose colour the icon is drawn.
const plain = "neutral"

// colours are the colour of each theme in icons and around the window. web/app/app.css has
// those of the pages.
var colours = map[string]string{plain: "#004d99", "borger": "#376a18", "virk": "#0059b3"}

// colour returns the colour of a folder's site.
func colour(f *folder.Folder) string { return colours[f.Theme] }

// inColour replaces the colour in an icon by that of a folder's site.
func inColour(body []byte, f *folder.Folder) []byte {
	return bytes.ReplaceAll(body, []byte(colours[plain]), []byte(colour(f)))
}

// pngs returns the icons for places that take no SVG, in the colour of a theme. They are
// drawn once, as that takes long.
func pngs(theme string) (map[string][]byte, error) {
	drawing.Lock()
	defer drawing.Unlock()
	if drawn[theme] != nil {
		return drawn[theme], nil
	}
	c := color.NRGBA{A: 0xff}
	if _, err := fmt.Sscanf(colours[theme], "#%02x%02x%02x", &c.R, &c.G, &c.B); err != nil {
		return nil, err
	}
	files, err := icons.Draw(c)
	if err == nil {
		drawn[theme] = files
	}
	return files, err
}

var (
	drawing sync.Mutex // guards drawn
	drawn   = map[string]map[string][]byte{}
)
