package site

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"servicestatus/app/page"
	"servicestatus/web"
)

// Assets is the folder whose files are named by their content, and so never
// change.
const Assets = "assets/"

// shelf is where in the site each asset lies, by its plain name.
type shelf map[string]string

// shelve puts the app's scripts, style, core and fonts among the files. What
// mentions another comes after it, as its name is in the content.
func (files Files) shelve() (shelf, error) {
	s := shelf{}
	add := func(name string, body []byte) {
		ext := path.Ext(name)
		s[name] = Assets + strings.TrimSuffix(path.Base(name), ext) + "-" + hash(body) + ext
		files[s[name]] = body
	}
	fonts, _ := fs.Glob(web.Dist, "dist/fonts/*.woff2") // the pattern is good
	for _, font := range fonts {
		name := strings.TrimPrefix(font, "dist/")
		body, err := built(name)
		if err != nil {
			return nil, err
		}
		add(name, body)
	}
	css, err := built("app.css")
	if err != nil {
		return nil, err
	}
	if css, err = s.linkFonts(css); err != nil {
		return nil, err
	}
	add("app.css", css)

	core, err := loadCore()
	if err != nil {
		return nil, err
	}
	add("app.wasm", core)
	js, err := built("app.js")
	if err != nil {
		return nil, err
	}
	add("app.js", fill(fill(js, "__APP__", map[string]any{"name": path.Base(s["app.wasm"]), "bytes": len(core)}), "__ROUTES__", routes()))

	js, err = built("preview.js")
	if err != nil {
		return nil, err
	}
	add("preview.js", js)
	return s, nil
}

var fontAddress = regexp.MustCompile(`fonts/[\w.-]+\.woff2`)

// linkFonts has a style name fonts as they lie beside it.
func (s shelf) linkFonts(css []byte) (_ []byte, err error) {
	css = fontAddress.ReplaceAllFunc(css, func(name []byte) []byte {
		if s[string(name)] == "" {
			_, err = built(string(name))
		}
		return []byte(path.Base(s[string(name)]))
	})
	return css, err
}

// routes are the addresses of the app's pages below the top of the site.
func routes() (all []string) {
	for _, r := range page.Routes() {
		all = append(all, r.Path())
	}
	return all
}

// fill puts data in where a built script has left a place open.
func fill(script []byte, place string, data any) []byte {
	text, err := json.Marshal(data)
	if err != nil {
		panic(err) // strings and numbers
	}
	if !bytes.Contains(script, []byte(place)) {
		panic("a built script has no " + place)
	}
	return bytes.ReplaceAll(script, []byte(place), text)
}

// sorted returns the names of the files that keep, in order.
func (files Files) sorted(keep func(name string) bool) (names []string) {
	for name := range files {
		if keep(name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
