// Package site is everything that is served, in memory: the demo pages, the
// files to embed and the declarations. The server and the static build take it
// from here, so that they give the same bytes.
package site

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"path"
	"strings"

	"github.com/andybalholm/brotli"

	"servicestatus/declarations"
	"servicestatus/declarations/dansk"
	"servicestatus/declarations/data"
	"servicestatus/declarations/source"
	"servicestatus/web"
	"servicestatus/widget/view"
)

// Files are all that is served, by path, without a leading slash.
type Files map[string][]byte

// ErrNotBuilt says that what `make build` makes is not there.
var ErrNotBuilt = errors.New("the built files are missing: run make build")

// Load puts the site together.
func Load() (Files, error) {
	files := Files{}
	for _, name := range []string{"service-status.js", "service-status.css", "status.wasm"} {
		body, err := web.Dist.ReadFile("dist/" + name)
		if err != nil {
			return nil, ErrNotBuilt
		}
		files[name] = body
	}
	err := fs.WalkDir(web.Pages, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files[name], err = web.Pages.ReadFile(name)
		return err
	})
	if err != nil {
		return nil, err
	}
	files["index.html"] = []byte(front)
	files["declarations/schema.json"] = source.Schema()
	for _, id := range data.IDs {
		published, err := source.Builtin(id)
		if err != nil {
			return nil, err
		}
		d, err := declarations.Decode(published)
		if err != nil {
			return nil, err
		}
		files["declarations/"+id+".json"] = []byte(published)
		files["declarations/"+id+".html"] = facts(d)
	}
	return files, nil
}

// front leads to the demo, on any server and under any path.
const front = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=demo/">
<title>Servicestatus</title>
<p><a href="demo/">Servicestatus</a></p>
</html>
`

// facts renders a declaration with no live state: what the element falls back
// on, and a page of its own for whoever follows the address.
func facts(d *declarations.Declaration) []byte {
	head := view.HTML{}
	head.Text(d.Name)
	body := view.HTML{}
	view.Facts(&body, d, dansk.Language{})
	return fmt.Appendf(nil, factsPage, head.Buf, body.Buf)
}

const factsPage = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%[1]s – servicedeklaration</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../service-status.css">
<link rel="stylesheet" href="../demo/demo.css">
</head>
<body>
<header class="top"><div class="wide"><a class="brand" href="../demo/"><img src="../icon.svg" alt="" width="36" height="36">Servicestatus</a></div></header>
<main class="wide">
<h1>Servicedeklaration for %[1]s</h1>
<p class="lead">Her står den, som den er offentliggjort. <a href="../demo/">Se, hvad der gælder lige nu</a></p>
%[2]s
</main>
</body>
</html>
`

// Type returns the media type of a file.
func Type(name string) string {
	switch ext := path.Ext(name); ext {
	case ".wasm":
		return "application/wasm"
	case ".js":
		return "text/javascript; charset=utf-8"
	default:
		return mime.TypeByExtension(ext)
	}
}

// policy is the strictest that the pages work under.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

// Headers returns the headers a file is served with, in pairs.
func Headers(name string) [][2]string {
	h := [][2]string{
		{"Content-Type", Type(name)},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "no-referrer"},
	}
	if strings.HasSuffix(name, ".html") && !strings.HasPrefix(name, "declarations/") {
		return append(h, [2]string{"Content-Security-Policy", policy}, [2]string{"Cache-Control", "no-cache"})
	}
	// Other sites embed these. Asked again each time, answered 304 when the same.
	return append(h,
		[2]string{"Content-Security-Policy", policy},
		[2]string{"Access-Control-Allow-Origin", "*"},
		[2]string{"Cross-Origin-Resource-Policy", "cross-origin"},
		[2]string{"Cache-Control", "no-cache"})
}

// Brotli compresses at quality 11.
func Brotli(body []byte) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: 11, LGWin: 24})
	_, _ = w.Write(body) // a buffer takes anything
	_ = w.Close()
	return out.Bytes()
}

// Gzip compresses as far as gzip does.
func Gzip(body []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level exists
	_, _ = w.Write(body)
	_ = w.Close()
	return out.Bytes()
}
