package site

import "path"

// Types are the media types of files, by the ending of their names. The list is whole: what
// the machine knows of types does not matter.
var Types = [][2]string{
	{".css", "text/css; charset=utf-8"},
	{".html", "text/html; charset=utf-8"},
	{".ics", "text/calendar; charset=utf-8"},
	{".js", "text/javascript; charset=utf-8"},
	{".json", "application/json"},
	{".png", "image/png"},
	{".svg", "image/svg+xml"},
	{".txt", "text/plain; charset=utf-8"},
	{".wasm", "application/wasm"},
	{".webmanifest", "application/manifest+json"},
	{".woff2", "font/woff2"},
	{".xml", "application/xml"},
}

// Type returns the media type of a file.
func Type(name string) string {
	for _, one := range Types {
		if path.Ext(name) == one[0] {
			return one[1]
		}
	}
	return ""
}
