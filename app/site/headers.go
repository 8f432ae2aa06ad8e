package site

import (
	"mime"
	"path"
	"strings"
)

// Type returns the media type of a file.
func Type(name string) string {
	switch ext := path.Ext(name); ext {
	case ".wasm":
		return "application/wasm"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".webmanifest":
		return "application/manifest+json"
	case ".woff2":
		return "font/woff2"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".ics":
		return "text/calendar; charset=utf-8"
	case ".xml":
		return "application/xml"
	default:
		return mime.TypeByExtension(ext)
	}
}

// The content security policies. policy is the strictest under which the demo
// pages and the element work. appPolicy is that of the other pages: they have a
// manifest and frames of their own site, send a form, and register a worker.
// Trusted Types demand a policy for that, and the one named here allows worker.js
// alone.
const (
	policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; " +
		"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
		"require-trusted-types-for 'script'; trusted-types 'none'"
	appPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; " +
		"connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; " +
		"base-uri 'none'; form-action 'self'; frame-ancestors 'self'; " +
		"require-trusted-types-for 'script'; trusted-types servicestatus"
)

// How long browsers and caches may show a file before they ask for it again. After that
// they still show it for a day while they ask, so nobody waits. soon is for declarations,
// which have news; later is for the script and its modules. forever is for files that are named by their content, and so never change.
const (
	soon    = "max-age=60, stale-while-revalidate=86400"
	later   = "max-age=300, stale-while-revalidate=86400"
	forever = "public, max-age=31536000, immutable"
)

// Headers returns the headers with which a file is served: pairs of name and
// value, the file's type first.
func Headers(name string) [][2]string {
	return append([][2]string{{"Content-Type", Type(name)}}, FolderHeaders(name)...)
}

// FolderHeaders returns the headers that do not depend on the file's type. They
// are the same for all assets.
func FolderHeaders(name string) [][2]string {
	h := [][2]string{{"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}}
	switch {
	case strings.HasPrefix(name, Assets):
		return append(h, [2]string{"Content-Security-Policy", appPolicy}, [2]string{"Cache-Control", forever})
	case strings.HasPrefix(name, Embed) && strings.HasSuffix(name, ".html"):
		return append(h, [2]string{"Content-Security-Policy", strings.Replace(policy, "frame-ancestors 'self'", "frame-ancestors *", 1)}, [2]string{"Cache-Control", "no-cache"})
	case strings.HasPrefix(name, demo) && strings.HasSuffix(name, ".html"):
		return append(h, [2]string{"Content-Security-Policy", policy}, [2]string{"Cache-Control", "no-cache"})
	case strings.HasPrefix(name, declarationsFolder), strings.HasPrefix(name, Embed), strings.HasPrefix(name, oembedFolder), strings.HasPrefix(name, demo), strings.HasPrefix(name, "service-status."), name == "status.wasm", name == "week.wasm", name == "osm.wasm", name == "reader.wasm", name == "icon.svg":
		// Other sites embed these.
		cache := "no-cache" // asked for again each time; the answer is 304 when nothing has changed
		switch {
		case strings.HasPrefix(name, declarationsFolder):
			cache = soon
		case Pinned(name):
			cache = forever
		case strings.HasPrefix(name, "service-status."), strings.HasPrefix(name, Embed), path.Ext(name) == ".wasm":
			cache = later
		}
		return append(h,
			[2]string{"Content-Security-Policy", policy},
			[2]string{"Access-Control-Allow-Origin", "*"},
			[2]string{"Access-Control-Expose-Headers", "Date, Age"}, // the element compares the visitor's clock
			[2]string{"Cross-Origin-Resource-Policy", "cross-origin"},
			[2]string{"Cache-Control", cache})
	default:
		return append(h, [2]string{"Content-Security-Policy", appPolicy}, [2]string{"Cache-Control", "no-cache"})
	}
}
