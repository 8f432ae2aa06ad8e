package icons

import "image/color"

// Plain is the colour of the plain theme, which web/icon.svg has.
var Plain = color.NRGBA{0x00, 0x4d, 0x99, 0xff}

// The other colours of web/icon.svg.
var (
	nothing = color.NRGBA{}
	white   = color.NRGBA{0xff, 0xff, 0xff, 0xff}
	green   = color.NRGBA{0x35, 0x80, 0x00, 0xff}
)

// icon is web/icon.svg at a size, in whole numbers, so that every machine draws
// the same. Its unit is half of the SVG's, and 0,0 is the middle of its square.
type icon struct {
	colour  color.NRGBA
	unit    int
	rounded bool // its corners
}

// at returns the colour of a point; nothing outside the square.
func (g icon) at(x, y int) color.NRGBA {
	switch {
	case g.disc(x, y, 34, 34, 16):
		return green
	case g.disc(x, y, 34, 34, 24): // its stroke
		return g.colour
	case g.line(x, y, 0, -24), g.line(x, y, 16, 12):
		return g.colour
	case g.disc(x, y, 0, 0, 38):
		return white
	case !g.rounded || g.square(x, y):
		return g.colour
	}
	return nothing
}

// disc reports whether a point is in a disc.
func (g icon) disc(x, y, cx, cy, r int) bool {
	x, y, r = x-cx*g.unit, y-cy*g.unit, r*g.unit
	return x*x+y*y <= r*r
}

// line reports whether a point is on a hand of the clock: a line from the middle,
// 10 wide, with round ends.
func (g icon) line(x, y, toX, toY int) bool {
	r := 5 * g.unit
	along, across := x*toX+y*toY, x*toY-y*toX
	square := toX*toX + toY*toY
	switch {
	case along <= 0:
		return x*x+y*y <= r*r
	case along >= square*g.unit:
		return g.disc(x, y, toX, toY, 5)
	}
	return across*across <= r*r*square
}

// square reports whether a point is in the square: its side is 128, and the
// radius of its corners 28.
func (g icon) square(x, y int) bool {
	x, y = max(x, -x), max(y, -y)
	corner := 36 * g.unit
	return x <= 64*g.unit && y <= 64*g.unit && (x <= corner || y <= corner || g.disc(x, y, 36, 36, 28))
}
