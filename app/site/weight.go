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
	heaviest, most := "", 0
	for name, body := range files {
		if path.Dir(name)+"/" != declarationsFolder || path.Ext(name) != ".json" || strings.HasSuffix(name, "schema.json") {
			continue
		}
		if size := len(Brotli(body)); size > most || size == most && name < heaviest {
			heaviest, most = name, size
		}
	}
	return []string{"service-status.js", "status.wasm", heaviest}
}

// Week returns the names of the files that a page with a live week fetches: those of a card,
// with the module of the week in the place of the status module.
func (files Files) Week() []string {
	names := files.Card()
	names[1] = "week.wasm"
	return names
}
