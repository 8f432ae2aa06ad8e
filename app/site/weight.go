package site

import (
	"path"
	"strings"
)

// Weight is the size of something in bytes: as it is, and compressed as it is
// served.
type Weight struct{ Raw, Gzip, Brotli int }

// Weigh returns the weight of a file. It compresses the file, which takes seconds
// for megabytes.
func Weigh(body []byte) Weight {
	return Weight{len(body), len(Gzip(body)), len(Brotli(body))}
}

// Plus returns the weight of two files, each compressed by itself.
func (w Weight) Plus(other Weight) Weight {
	return Weight{w.Raw + other.Raw, w.Gzip + other.Gzip, w.Brotli + other.Brotli}
}

// Card returns the names of the files that a page with a live card fetches. Of
// the declarations it takes the heaviest.
func (files Files) Card() []string {
	return []string{"service-status.js", statusModule, files.heaviest()}
}

// System returns the names of the files that the page of a system fetches beside its
// fonts, for the system with the heaviest declaration.
func (files Files) System() []string {
	declaration := files.heaviest()
	page := strings.TrimSuffix(path.Base(declaration), ".json") + "/index.html"
	return append(files.own(page), declaration)
}

// Overview returns those of the overview.
func (files Files) Overview() []string {
	return append(files.own("index.html"), files.sorted(isDeclaration)...)
}

// own returns the names of the files that a page fetches beside declarations.
func (files Files) own(page string) []string {
	assets := files.sorted(func(name string) bool {
		base, _, _ := strings.Cut(strings.TrimPrefix(name, Assets), "-")
		kind := base + path.Ext(name)
		return strings.HasPrefix(name, Assets) && (kind == "app.css" || kind == "site.js")
	})
	return append([]string{page, "service-status.js", files.moduleOf(files[page])}, assets...)
}

// isDeclaration reports whether a file is a declaration as a Danish page fetches it.
func isDeclaration(name string) bool {
	return path.Dir(name)+"/" == declarationsFolder && path.Ext(name) == ".json" && !strings.HasSuffix(name, "schema.json") && !strings.HasSuffix(name, ".en.json")
}

// heaviest returns the name of the heaviest declaration.
func (files Files) heaviest() string {
	heaviest, most := "", 0
	for name, body := range files {
		if !isDeclaration(name) {
			continue
		}
		if size := len(Brotli(body)); size > most || size == most && name < heaviest {
			heaviest, most = name, size
		}
	}
	return heaviest
}

// Week returns the names of the files that a page with a live week fetches: those of a card,
// with the module of the week in the place of the status module.
func (files Files) Week() []string {
	names := files.Card()
	names[1] = "week.wasm"
	return names
}
