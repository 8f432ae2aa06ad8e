//go:build js && wasm

package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/page"
)

// part is a component that draws a part of the page. go-app compares its exported
// fields, and leaves it as it is where they are the same.
type part struct {
	app.Compo
	Name, Key string
	shell     *shell
	drawn     string // the name of the part that was drawn last
}

// Part makes a component of a part.
func (p *printer) Part(name, key string, draw func(page.Printer)) {
	p.shell.parts[name] = draw
	p.last().add(&part{Name: name, Key: key, shell: p.shell})
}

// Render draws the part. A part that is on the page already changes after the browser
// has had its turn, so the visitor sees first what is drawn before it, and is then drawn
// in steps.
func (c *part) Render() app.UI {
	s := c.shell
	p := &printer{shell: s}
	if c.drawn == c.Name {
		s.turns.pass()
		p.pause = s.turns.pause
	}
	s.parts[c.Name](p)
	c.drawn = c.Name
	return p.root
}
