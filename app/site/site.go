// Package site is everything that is served, in memory: the app's pages, the
// demo pages, the files to embed and the declarations. The server and the
// static build take it from here, so that they give the same bytes.
package site

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"servicestatus/app/page"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
	"servicestatus/web"
)

// Files are all that is served, by path, without a leading slash.
type Files map[string][]byte

// ErrNotBuilt says that what `make build` makes is not there.
var ErrNotBuilt = errors.New("the built files are missing: run make build")

// Load puts the site together. All addresses in it are relative, so that it
// works wherever it is put.
func Load() (Files, error) { return LoadAt("") }

// LoadAt is [Load] for a site whose address is known, as https://example.dk/x/.
// The pages then say it to search engines and to those who share them.
func LoadAt(address string) (Files, error) {
	files := Files{}
	for _, name := range []string{"service-status.js", "service-status.css", "status.wasm", "reader.wasm", "NOTICE.txt"} {
		body, err := built(name)
		if err != nil {
			return nil, err
		}
		files[name] = body
	}
	if err := files.copyAll(web.Pages, "demo", ""); err != nil {
		return nil, err
	}
	icon, err := web.Pages.ReadFile("icon.svg")
	if err != nil {
		return nil, err
	}
	files["icon.svg"] = icon
	if err := files.copyAll(web.App, "app", ".png"); err != nil {
		return nil, err
	}
	files["declarations/schema.json"] = yaml.Schema()
	var all []*declarations.Declaration
	for _, id := range data.IDs {
		published := data.Published(id)
		d, err := declarations.Decode(published)
		if err != nil {
			return nil, err
		}
		all = append(all, d)
		files["declarations/"+id+".json"] = []byte(published)
		files["declarations/"+id+".html"] = facts(d)
	}
	files["manifest.webmanifest"] = manifest(files, all)
	assets, err := files.shelve()
	if err != nil {
		return nil, err
	}
	// From the month's first day, so that the pages are not new ones every day.
	year, month, _ := calendar.Instant(time.Now().Unix()).Date().Civil()
	from := calendar.DateOf(year, month, 1)
	for _, r := range page.Routes() {
		files[r.Path()+"index.html"] = document{r, assets, files, address, structured(r, all, from)}.render()
	}
	if files["preview.html"], err = preview(assets); err != nil {
		return nil, err
	}
	if address != "" {
		files["sitemap.xml"], files["robots.txt"] = sitemap(address), robots(address)
	}
	return files, files.addWorker()
}

// built returns a file that make build makes.
func built(name string) ([]byte, error) {
	body, err := web.Dist.ReadFile("dist/" + name)
	if err != nil {
		return nil, fmt.Errorf("%w (web/dist/%s)", ErrNotBuilt, name)
	}
	return body, nil
}

// copyAll adds what is in a folder and has a name that ends so. The app's
// folder is the top of the site.
func (files Files) copyAll(from fs.ReadFileFS, folder, suffix string) error {
	return fs.WalkDir(from, folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, suffix) {
			return err
		}
		files[strings.TrimPrefix(name, "app/")], err = from.ReadFile(name)
		return err
	})
}

// hash names content, for caches.
func hash(body ...[]byte) string {
	h := sha256.New()
	for _, part := range body {
		fmt.Fprintf(h, "%d:", len(part))
		h.Write(part)
	}
	return fmt.Sprintf("%x", h.Sum(nil))[:12]
}

// stamp is how service-status.js names the content of a module, after its
// name: as web/tools/bundle has it.
func stamp(module []byte) string { return fmt.Sprintf("%x", sha256.Sum256(module))[:12] }

// CoreAddress is how service-status.js asks for its core.
func (files Files) CoreAddress() string { return "status.wasm?" + stamp(files["status.wasm"]) }
