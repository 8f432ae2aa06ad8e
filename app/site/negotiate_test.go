package site

import "testing"

// "br;q=0" with spaces around its signs was taken as yes.
func TestNegotiate(t *testing.T) {
	for header, want := range map[string]string{
		"":                             "",
		"gzip, deflate, br, zstd":      "br",
		"gzip":                         "gzip",
		"GZIP":                         "gzip",
		"x-gzip":                       "gzip",
		"deflate":                      "",
		"br;q=0":                       "",
		"br; q=0":                      "",
		"br ; q = 0":                   "",
		"br;Q=0.000":                   "",
		"br;q=0, gzip":                 "gzip",
		"gzip;q=0.5, br;q=0":           "gzip",
		"br;q=0.5, gzip;q=0.8":         "gzip",
		"br;q=0.5, gzip;q=0.5":         "br",
		"br;q=1.000":                   "br",
		"br;q=0.001":                   "br",
		"*":                            "br",
		"*;q=0":                        "",
		"br;q=0, *":                    "gzip",
		"*;q=0, gzip":                  "gzip",
		"identity":                     "",
		"identity;q=1, br;q=0.5":       "",
		"identity;q=0.5, br":           "br",
		"identity;q=0, gzip":           "gzip",
		"br;q=2":                       "",
		"br;q=-1, gzip":                "gzip",
		"br;q=NaN, gzip":               "gzip",
		"br;q=, gzip;q=0.1":            "gzip",
		"br;x=1;q=0, gzip":             "gzip",
		", ,, gzip ,":                  "gzip",
		"brotli, gzipped":              "",
		"deflate;q=1.0, \tbr\t;q=0.2 ": "br",
	} {
		if got := negotiate(header); got != want {
			t.Errorf("%q: %q, want %q", header, got, want)
		}
	}
}
