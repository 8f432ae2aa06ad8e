// Package icons draws the icons for places that take no SVG: the installed app, the home
// screens of phones, and links that are shared.
package icons

import (
	"bytes"
	"image/color"
	"image/png"
)

// pictures are the pictures to draw. A system cuts a full-bleed icon to a shape of its own.
// It spares a circle with a radius of 40 % of the side (W3C, Web Application Manifest, "Icon
// masks and safe zone"), so the icon in it is smaller.
func pictures(c color.NRGBA) map[string]picture {
	return map[string]picture{
		"icon-192.png":          {colour: c, width: 192, height: 192, side: 192, rounded: true},
		"icon-512.png":          {colour: c, width: 512, height: 512, side: 512, rounded: true},
		"icon-maskable-512.png": {colour: c, width: 512, height: 512, side: 384, ground: c},
		"apple-touch-icon.png":  {colour: c, width: 180, height: 180, side: 180, ground: c},
		"og.png":                {colour: c, width: 1200, height: 630, side: 288, rounded: true, ground: color.NRGBA{0xf5, 0xf5, 0xf5, 0xff}, foot: 24},
	}
}

// Draw draws all pictures in a colour, by the name of their file.
func Draw(in color.NRGBA) (map[string][]byte, error) {
	files := map[string][]byte{}
	for name, p := range pictures(in) {
		var out bytes.Buffer
		encoder := png.Encoder{CompressionLevel: png.BestCompression}
		if err := encoder.Encode(&out, p.draw()); err != nil {
			return nil, err
		}
		files[name] = out.Bytes()
	}
	return files, nil
}
