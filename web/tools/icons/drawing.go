package main

import "image/color"

// The colours of ../icon.svg.
var (
	nothing = color.NRGBA{}
	white   = color.NRGBA{0xff, 0xff, 0xff, 0xff}
	blue    = color.NRGBA{0x00, 0x4d, 0x99, 0xff}
	green   = color.NRGBA{0x35, 0x80, 0x00, 0xff}
)

// drawing is the icon at a size: what ../icon.svg has, in whole numbers, so that
// every machine draws the same. One is half of the SVG's unit, and the middle
// of its square is 0,0.
type drawing struct {
	one     int
	rounded bool
}

// at returns the colour of a point, or none outside the square.
func (g drawing) at(x, y int) color.NRGBA {
	switch {
	case g.disc(x, y, 34, 34, 16):
		return green
	case g.disc(x, y, 34, 34, 24): // its stroke
		return blue
	case g.line(x, y, 0, -24), g.line(x, y, 16, 12):
		return blue
	case g.disc(x, y, 0, 0, 38):
		return white
	case !g.rounded || g.square(x, y):
		return blue
	}
	return nothing
}

func (g drawing) disc(x, y, cx, cy, r int) bool {
	x, y, r = x-cx*g.one, y-cy*g.one, r*g.one
	return x*x+y*y <= r*r
}

// line reports whether the point is on one of the clock's hands: a line with
// round ends, 10 wide, from the middle.
func (g drawing) line(x, y, toX, toY int) bool {
	r := 5 * g.one
	along, across := x*toX+y*toY, x*toY-y*toX
	square := toX*toX + toY*toY
	switch {
	case along <= 0:
		return x*x+y*y <= r*r
	case along >= square*g.one:
		return g.disc(x, y, toX, toY, 5)
	}
	return across*across <= r*r*square
}

// square has a side of 128 and corners of 28.
func (g drawing) square(x, y int) bool {
	x, y = max(x, -x), max(y, -y)
	corner := 36 * g.one
	return x <= 64*g.one && y <= 64*g.one && (x <= corner || y <= corner || g.disc(x, y, 36, 36, 28))
}
