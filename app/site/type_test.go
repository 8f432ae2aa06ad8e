package site

import "testing"

func TestType(t *testing.T) {
	for name, want := range map[string]string{
		"a.html": "text/html; charset=utf-8", "a.js": "text/javascript; charset=utf-8", "a.css": "text/css; charset=utf-8",
		"a.wasm": "application/wasm", "a.json": "application/json", "a.svg": "image/svg+xml", "a.png": "image/png",
		"a.webmanifest": "application/manifest+json", "a.woff2": "font/woff2", "a.txt": "text/plain; charset=utf-8", "a.xml": "application/xml",
	} {
		if got := Type(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

// Who may embed a file, and for how long a browser keeps it, goes by what the
// file is for.
func TestHeadersByPurpose(t *testing.T) {
	for name, want := range map[string]struct{ policy, origin, cache string }{
		Assets + "app-0.js":       {appPolicy, "", Forever},
		"nemid/index.html":        {appPolicy, "", "no-cache"},
		"worker.js":               {appPolicy, "", "no-cache"},
		"demo/index.html":         {policy, "", "no-cache"},
		"demo/demo.css":           {policy, "*", "no-cache"},
		"declarations/nemid.json": {policy, "*", "max-age=60, stale-while-revalidate=86400"},
		"service-status.js":       {policy, "*", "max-age=300, stale-while-revalidate=86400"},
		"status.wasm":             {policy, "*", "max-age=300, stale-while-revalidate=86400"},
		"week.wasm":               {policy, "*", "max-age=300, stale-while-revalidate=86400"},
		"osm.wasm":                {policy, "*", "max-age=300, stale-while-revalidate=86400"},
		"reader.wasm":             {policy, "*", "max-age=300, stale-while-revalidate=86400"},
		"icon.svg":                {policy, "*", "no-cache"},
	} {
		got := map[string]string{}
		for _, header := range Headers(name) {
			if _, twice := got[header[0]]; twice {
				t.Errorf("%s has %s twice", name, header[0])
			}
			got[header[0]] = header[1]
		}
		if (got["Access-Control-Expose-Headers"] == "Date, Age") != (want.origin == "*") {
			t.Errorf("%s shows the headers %q", name, got["Access-Control-Expose-Headers"])
		}
		if got["Content-Security-Policy"] != want.policy || got["Access-Control-Allow-Origin"] != want.origin || got["Cache-Control"] != want.cache {
			t.Errorf("%s has %q", name, got)
		}
		// A page on another site may read the time of what it embeds.
		if exposed := got["Access-Control-Expose-Headers"]; (exposed == "Date, Age") != (want.origin == "*") {
			t.Errorf("%s exposes %q", name, exposed)
		}
	}
}
