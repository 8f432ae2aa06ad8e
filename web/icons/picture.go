package icons

import (
	"image"
	"image/color"
)

// picture is an icon in the middle of its ground.
type picture struct {
	colour        color.NRGBA
	width, height int
	side          int  // of the icon
	rounded       bool // the corners of the icon; otherwise its colour fills the picture
	ground        color.NRGBA
	foot          int // the height of the band of its colour at the bottom
}

// samples is how many points of a pixel are drawn, in each direction. An edge
// then has 65 shades: it looks smooth, and a palette has room for all colours.
const samples = 8

// draw returns the picture. It has a palette, which makes the smallest file.
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

// pixel returns the mean colour of a pixel's points.
func (p picture) pixel(x, y int) color.NRGBA {
	if y >= p.height-p.foot {
		return p.colour
	}
	// Points are counted in halves from the middle of the picture, because each
	// lies in the middle of its square. Scaled by 128, all lengths are whole.
	g := icon{colour: p.colour, unit: p.side * 2 * samples, rounded: p.rounded}
	point := func(pixel, i, size int) int { return (2*(pixel*samples+i) + 1 - size*samples) * 128 }
	at := func(i, j int) color.NRGBA {
		if c := g.at(point(x, j, p.width), point(y, i, p.height)); c != nothing {
			return c
		}
		return p.ground
	}
	// All shapes are far larger than a pixel: one that is in it reaches its edge.
	const last = samples - 1
	same, c := true, at(0, 0)
	for i := range samples {
		same = same && at(i, 0) == c && at(i, last) == c && at(0, i) == c && at(last, i) == c
	}
	if same {
		return c
	}
	var r, gr, b, shown int
	for i := range samples {
		for j := range samples {
			c := at(i, j)
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
