package icons

import (
	"bytes"
	"image"
	"image/color"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestTheCommittedIconsAreWhatIsDrawn(t *testing.T) {
	files, err := Draw(Plain)
	if err != nil {
		t.Fatal(err)
	}
	for name, drawn := range files {
		committed, err := os.ReadFile("../app/" + name)
		if err != nil || !bytes.Equal(committed, drawn) {
			t.Errorf("%s is not what is drawn (go generate ./web makes it): %v", name, err)
		}
	}
}

// A change of the SVG must be drawn too.
func TestTheDrawingIsOfThisSVG(t *testing.T) {
	svg, err := os.ReadFile("../icon.svg")
	if err != nil {
		t.Fatal(err)
	}
	got := regexp.MustCompile(`(?s)<svg[^>]*>|\s*</?svg>|\n *`).ReplaceAllString(string(svg), "")
	want := `<rect width="64" height="64" rx="14" fill="#004d99"/>` +
		`<circle cx="32" cy="32" r="19" fill="#fff"/>` +
		`<path d="M32 20v12l8 6" fill="none" stroke="#004d99" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>` +
		`<circle cx="49" cy="49" r="10" fill="#358000" stroke="#004d99" stroke-width="4"/>`
	if strings.TrimSpace(got) != want {
		t.Errorf("icon.svg is now\n%s\ndraw that, and say so here", got)
	}
}

// An icon that systems cut to shape has no hole, and nothing but ground outside
// the safe circle.
func TestFullBleed(t *testing.T) {
	for _, name := range []string{"icon-maskable-512.png", "apple-touch-icon.png", "og.png"} {
		if drawn := pictures(Plain)[name].draw(); !drawn.Opaque() {
			t.Errorf("%s has holes", name)
		}
	}
	drawn := pictures(Plain)["icon-maskable-512.png"].draw()
	radius := drawn.Rect.Dx() * 4 / 10
	for y := range drawn.Rect.Dy() {
		for x := range drawn.Rect.Dx() {
			dx, dy := x-drawn.Rect.Dx()/2, y-drawn.Rect.Dy()/2
			if dx*dx+dy*dy > radius*radius && drawn.At(x, y) != Plain {
				t.Fatalf("%v lies outside of the safe zone", image.Pt(x, y))
			}
		}
	}
}

func TestCorners(t *testing.T) {
	drawn := pictures(Plain)["icon-192.png"].draw()
	for at, want := range map[image.Point]color.NRGBA{
		{0, 0}: nothing, {191, 191}: nothing, {96, 0}: Plain, {96, 60}: Plain, {60, 96}: white, {147, 147}: green,
	} {
		if got := drawn.At(at.X, at.Y); got != want {
			t.Errorf("%v is %v, want %v", at, got, want)
		}
	}
	if !slices.Contains(drawn.Palette, color.Color(nothing)) {
		t.Error("the corners are not see-through")
	}
}
