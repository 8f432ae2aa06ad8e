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
	case ".xml":
		return "application/xml"
	default:
		return mime.TypeByExtension(ext)
	}
}

// policy is the strictest that the demo pages and the element work under;
// appPolicy is that of the app. It compiles Wasm, it has a font, a manifest and
// frames of the site's own, and it registers a worker, for which Trusted Types
// want a policy: the one named here gives worker.js and nothing else.
const (
	policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
		"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
		"require-trusted-types-for 'script'; trusted-types 'none'"
	appPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; " +
		"connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; " +
		"base-uri 'none'; form-action 'self'; frame-ancestors 'self'; " +
		"require-trusted-types-for 'script'; trusted-types servicestatus"
)

// forever is for what is named by its content, and so never changes.
const forever = "public, max-age=31536000, immutable"

// Headers returns the headers a file is served with, in pairs, its type first.
func Headers(name string) [][2]string {
	return append([][2]string{{"Content-Type", Type(name)}}, FolderHeaders(name)...)
}

// FolderHeaders returns those of them that do not come from the file's type.
// For all assets they are the same.
func FolderHeaders(name string) [][2]string {
	h := [][2]string{{"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}}
	switch {
	case strings.HasPrefix(name, Assets):
		return append(h, [2]string{"Content-Security-Policy", appPolicy}, [2]string{"Cache-Control", forever})
	case strings.HasPrefix(name, "demo/") && strings.HasSuffix(name, ".html"):
		return append(h, [2]string{"Content-Security-Policy", policy}, [2]string{"Cache-Control", "no-cache"})
	case strings.HasPrefix(name, "declarations/"), strings.HasPrefix(name, "demo/"), strings.HasPrefix(name, "service-status."), name == "status.wasm", name == "reader.wasm", name == "icon.svg":
		// Other sites embed these. Asked again each time, answered 304 when the same.
		return append(h,
			[2]string{"Content-Security-Policy", policy},
			[2]string{"Access-Control-Allow-Origin", "*"},
			[2]string{"Cross-Origin-Resource-Policy", "cross-origin"},
			[2]string{"Cache-Control", "no-cache"})
	default:
		return append(h, [2]string{"Content-Security-Policy", appPolicy}, [2]string{"Cache-Control", "no-cache"})
	}
}
