package site

import "servicestatus/declarations/data"

// Weight is how many bytes something has, as it is and compressed as it is served.
type Weight struct{ Raw, Gzip, Brotli int }

// Weigh compresses what is to be weighed, which takes seconds for megabytes.
func Weigh(body []byte) Weight {
	return Weight{len(body), len(Gzip(body)), len(Brotli(body))}
}

// Plus is what two files weigh, each compressed by itself.
func (w Weight) Plus(other Weight) Weight {
	return Weight{w.Raw + other.Raw, w.Gzip + other.Gzip, w.Brotli + other.Brotli}
}

// Card returns the names of the files that a page with a live card fetches: of
// the declarations, the heaviest.
func (files Files) Card() []string {
	heaviest := ""
	for _, id := range data.IDs {
		if name := "declarations/" + id + ".json"; len(Brotli(files[name])) > len(Brotli(files[heaviest])) {
			heaviest = name
		}
	}
	return []string{"service-status.js", "status.wasm", heaviest}
}
