package site

import (
	"io/fs"
	"path"
	"regexp"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/app/page"
)

// Assets is the folder whose files are named by their content, and so never
// change.
const Assets = "assets/"

// assetManifest says where in the site each asset lies, by its plain name.
type assetManifest map[string]string

// addAssets adds the app's scripts, style, module and fonts, and the folder that the app
// is about. A file comes after the files that it mentions, because their names are in its
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
	add("app.css", inColour(css, f))

	module, err := loadAppModule(dist)
	if err != nil {
		return nil, err
	}
	add("app.wasm", module)
	add("folder.json", f.Encode())
	for _, name := range []string{"app.js", "preview.js", "site.js"} {
		script, err := dist.file(name)
		if err != nil {
			return nil, err
		}
		if name == "app.js" {
			script = fill(script, "__APP__", object{
				"name": path.Base(assets["app.wasm"]), "bytes": len(module), "folder": path.Base(assets["folder.json"]),
			})
			script = fill(script, "__ROUTES__", routes(f))
		}
		add(name, script)
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

// routes are the addresses of the app's pages below the top of the site.
func routes(f *folder.Folder) (all []string) {
	for _, r := range page.Routes(f) {
		all = append(all, r.Path())
	}
	return all
}
