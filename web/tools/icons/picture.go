package main

import (
	"image"
	"image/color"
)

// picture is a drawing on its ground.
type picture struct {
	width, height int
	side          int  // of the drawing, in the middle
	rounded       bool // its corners; otherwise its blue goes on to the edge
	ground        color.NRGBA
	foot          int // how high the blue band at the bottom is
}

// samples is how many points of a pixel are asked, each way. The 65 shades this
// makes of an edge look smooth, and leave so few colours that a palette has
// room for all of them.
const samples = 8

// draw returns the picture. A file is smallest with a palette.
func (p picture) draw() *image.Paletted {
	out := image.NewPaletted(image.Rect(0, 0, p.width, p.height), nil)
	index := map[color.NRGBA]uint8{}
	for y := range p.height {
		for x := range p.width {
			c := p.pixel(x, y)
			i, ok := index[c]
			if !ok {
				if len(out.Palette) == 256 {
					panic("more colours than a palette holds")
				}
				i = uint8(len(out.Palette))
				index[c] = i
				out.Palette = append(out.Palette, c)
			}
			out.Pix[out.PixOffset(x, y)] = i
		}
	}
	return out
}

// pixel mixes what the pixel's points show.
func (p picture) pixel(x, y int) color.NRGBA {
	if y >= p.height-p.foot {
		return blue
	}
	// The points lie in the middle of their squares: a step is 2, counted from
	// the middle of the picture, and made as large as makes one whole.
	g := drawing{one: p.side * 2 * samples, rounded: p.rounded}
	point := func(pixel, i, size int) int { return (2*(pixel*samples+i) + 1 - size*samples) * 128 }
	var r, gr, b, shown int
	for i := range samples {
		for j := range samples {
			c := g.at(point(x, j, p.width), point(y, i, p.height))
			if c == nothing {
				c = p.ground
			}
			if c == nothing {
				continue
			}
			r, gr, b, shown = r+int(c.R), gr+int(c.G), b+int(c.B), shown+1
		}
	}
	if shown == 0 {
		return nothing
	}
	return color.NRGBA{mean(r, shown), mean(gr, shown), mean(b, shown), mean(shown*0xff, samples*samples)}
}

func mean(sum, n int) uint8 { return uint8((sum + n/2) / n) }
