package site

import (
	"io/fs"
	"path"
	"regexp"
	"strings"

	"servicestatus/app/folder"
)

// Assets is the folder whose files are named by their content, and so never
// change.
const Assets = "assets/"

// IsSource reports whether a file is the folder as people wrote it, which the Studio reads.
func IsSource(name string) bool { return strings.HasPrefix(name, Assets+"folder-") }

// assetManifest says where in the site each asset lies, by its plain name.
type assetManifest map[string]string

// addAssets adds the scripts, styles and fonts of the site, the app module, and the folder
// that the app is about. A file comes after the files that it mentions, because their names are in its
// content.
func (files Files) addAssets(dist built, f *folder.Folder) (assetManifest, error) {
	assets := assetManifest{}
	add := func(name string, body []byte) {
		ext := path.Ext(name)
		assets[name] = Assets + strings.TrimSuffix(path.Base(name), ext) + "-" + hash(body) + ext
		files[assets[name]] = body
	}
	fonts, _ := fs.Glob(dist, "fonts/*.woff2") // the pattern is good
	for _, font := range fonts {
		body, err := dist.file(font)
		if err != nil {
			return nil, err
		}
		add(font, body)
	}
	css, err := dist.file("app.css")
	if err != nil {
		return nil, err
	}
	if css, err = assets.linkFonts(css); err != nil {
		return nil, err
	}
	add("app.css", css)

	module, err := loadAppModule(dist)
	if err != nil {
		return nil, err
	}
	add("app.wasm", module)
	add("folder.json", f.Encode())
	for _, name := range []string{"site.js", "studio.css", "compiler.js", "app.js", "preview.js"} {
		body, err := dist.file(name)
		if err != nil {
			return nil, err
		}
		if name == "app.js" {
			body = fill(body, "__APP__", object{
				"name": path.Base(assets["app.wasm"]), "bytes": len(module), "compiler": path.Base(assets["compiler.js"]), "folder": path.Base(assets["folder.json"]),
			})
		}
		add(name, body)
	}
	return assets, nil
}

var fontAddress = regexp.MustCompile(`fonts/[\w.-]+\.woff2`)

// linkFonts replaces the addresses of fonts in a style with those of the assets,
// which lie beside it.
func (assets assetManifest) linkFonts(css []byte) (_ []byte, err error) {
	css = fontAddress.ReplaceAllFunc(css, func(name []byte) []byte {
		asset, ok := assets[string(name)]
		if !ok {
			err = notBuilt(string(name))
		}
		return []byte(path.Base(asset))
	})
	return css, err
}
