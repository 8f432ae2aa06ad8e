//go:build js && wasm

package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/page"
)

// part is a component that draws the part of a page. go-app compares the exported field,
// and leaves the part as it is where that is the same.
type part struct {
	app.Compo
	Key   string
	shell *shell
	page  string // the path of the page that it was drawn for last
}

// Part makes a component of a part.
func (p *printer) Part(key string, draw func(page.Printer)) {
	p.shell.part = draw
	p.last().add(&part{Key: key, shell: p.shell})
}

// Render draws the part. Where it is on the page already, the browser has its turn first,
// so the visitor sees what is drawn before it. Then it is drawn in steps.
func (c *part) Render() app.UI {
	s := c.shell
	p := &printer{shell: s}
	if s.shown != "" && c.page == s.shown {
		s.turns.pass()
		p.turns = &s.turns
	}
	c.page = s.shown
	s.part(p)
	return p.root
}
