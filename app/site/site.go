// Package site is everything that is served, in memory: the pages, the
// demo pages, the files to embed and the declarations. The server and the
// static build both take it from here, so they give the same bytes.
package site

import (
	"io/fs"
	"maps"
	"strings"
	"time"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/declarations/calendar"
	"servicestatus/web"
)

// Files is everything that is served, by path, without a leading slash.
type Files map[string][]byte

// BillOfMaterials lists what the site is made of, for scanners: CycloneDX in JSON.
const BillOfMaterials = "sbom.cdx.json"

// Load puts the site of a folder together. All addresses in it are relative, so it works
// wherever it is put.
func Load(f *folder.Folder) (Files, error) { return LoadAt(f, "", calendar.Instant(time.Now().Unix())) }

// LoadAt puts together a site whose address is known, as https://example.dk/x/.
// Its pages tell the address to search engines and to those who share them. The
// instant is the time of the build.
func LoadAt(f *folder.Folder, address string, now calendar.Instant) (Files, error) {
	dist, err := fs.Sub(web.Dist, "dist")
	if err != nil {
		return nil, err
	}
	return load(built{dist}, f, address, now)
}

// load puts a site together from the built files, at an instant.
func load(dist built, f *folder.Folder, address string, now calendar.Instant) (Files, error) {
	files := Files{}
	if address != "" {
		with := *f
		with.Address = address
		f = &with // pages drawn in the browser have the same address as those drawn here
	}
	if err := files.addSources(dist, f); err != nil {
		return nil, err
	}
	assets, err := files.addAssets(dist, f)
	if err != nil {
		return nil, err
	}
	around := shell{f, assets}
	if err := files.addDemo(around); err != nil {
		return nil, err
	}
	Publish(files, f, now)
	if err := files.addEmbeds(dist, f.Systems, declarationsFolder, now); err != nil {
		return nil, err
	}
	if err := files.addIframes(f); err != nil {
		return nil, err
	}
	if err := files.addOembed(f, address); err != nil {
		return nil, err
	}
	for _, s := range f.Systems {
		files[declarationsFolder+s.ID+".html"] = around.facts(s.Declaration)
	}
	files["manifest.webmanifest"] = webManifest(files, f)
	// Special days and structured data start on the first day of the month, so that
	// the pages do not change every day.
	from := monthOf(now)
	for _, r := range page.Routes(f) {
		files[r.Path()+"index.html"] = document{r, f, assets, files, address, structured(r, f, from), from}.render()
	}
	if files["preview.html"], err = preview(assets); err != nil {
		return nil, err
	}
	files.addMessages(f, assets, address)
	if address != "" {
		files["sitemap.xml"], files["robots.txt"] = sitemap(f, address), robots(address)
	}
	return files, files.addWorker(dist)
}

// addSources adds the files that are served as they are.
func (files Files) addSources(dist built, f *folder.Folder) error {
	for _, name := range []string{"service-status.js", "service-status.css", "status.wasm", "week.wasm", "osm.wasm", "reader.wasm", "NOTICE.txt", BillOfMaterials} {
		body, err := dist.file(name)
		if err != nil {
			return err
		}
		files[name] = body
	}
	icon, err := web.Pages.ReadFile("icon.svg")
	if err != nil {
		return err
	}
	files["icon.svg"] = inColour(icon, f)
	if f.Theme == plain {
		return files.copyAll(web.App, "app", ".png")
	}
	pictures, err := pngs(f.Theme)
	maps.Copy(files, pictures)
	return err
}

// copyAll adds the files in a folder whose names have a suffix. The files of the
// app's folder go to the top of the site.
func (files Files) copyAll(from fs.ReadFileFS, folder, suffix string) error {
	return fs.WalkDir(from, folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, suffix) {
			return err
		}
		files[strings.TrimPrefix(name, "app/")], err = from.ReadFile(name)
		return err
	})
}
