// Command icons draws the icons for places that take no SVG: the installed app,
// the home screens of phones, and links that are shared. It writes them to a
// folder.
package main

import (
	"bytes"
	"image/color"
	"image/png"
	"log"
	"os"
	"path/filepath"
)

// files are the pictures to draw. A system cuts a full-bleed icon to a shape of
// its own. It spares a circle with a radius of 40 % of the side (W3C, Web
// Application Manifest, "Icon masks and safe zone"), so the icon in it is smaller.
var files = map[string]picture{
	"icon-192.png":          {width: 192, height: 192, side: 192, rounded: true},
	"icon-512.png":          {width: 512, height: 512, side: 512, rounded: true},
	"icon-maskable-512.png": {width: 512, height: 512, side: 384, ground: blue},
	"apple-touch-icon.png":  {width: 180, height: 180, side: 180, ground: blue},
	"og.png":                {width: 1200, height: 630, side: 288, rounded: true, ground: color.NRGBA{0xf5, 0xf5, 0xf5, 0xff}, foot: 24},
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: icons FOLDER")
	}
	for name, p := range files {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), p.encode(), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

func (p picture) encode() []byte {
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&out, p.draw()); err != nil {
		log.Fatal(err) // a picture without pixels is a mistake in files
	}
	return out.Bytes()
}
