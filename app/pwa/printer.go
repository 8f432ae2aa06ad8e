//go:build js && wasm

package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/page"
)

// printer makes go-app's elements of a page. Node for node it is what
// [page.HTML] prints and a browser reads, so that the nodes of a page rendered
// ahead can be taken over as they are: text next to text is one node.
type printer struct {
	open []node
	root app.UI
	do   func(ctx app.Context, e app.Event, a page.Action)
}

// node is an element whose end has not come.
type node struct {
	tag      string
	ns       string
	attrs    []string
	events   []event
	text     string // not yet a node
	children []app.UI
}

type event struct {
	name   string
	action page.Action
}

const svg = "http://www.w3.org/2000/svg"

// Open begins an element.
func (p *printer) Open(tag string, attributes ...string) {
	n := node{tag: tag, attrs: attributes}
	if len(p.open) > 0 {
		p.last().flush()
		n.ns = p.last().ns
	}
	if tag == "svg" {
		n.ns = svg
	}
	p.open = append(p.open, n)
}

// On binds an event of the element opened last.
func (p *printer) On(name string, action page.Action) {
	last := p.last()
	last.events = append(last.events, event{name, action})
}

// Text adds text.
func (p *printer) Text(text string) { p.last().text += text }

// Close ends the element.
func (p *printer) Close() {
	n := p.last()
	n.flush()
	element := p.element(n)
	p.open = p.open[:len(p.open)-1]
	if len(p.open) == 0 {
		p.root = element
		return
	}
	p.last().children = append(p.last().children, element)
}

func (p *printer) last() *node { return &p.open[len(p.open)-1] }

func (n *node) flush() {
	if n.text != "" {
		n.children = append(n.children, app.Text(n.text))
		n.text = ""
	}
}

func (p *printer) element(n *node) app.UI {
	switch n.tag {
	case "input":
		e := app.ElemSelfClosing(n.tag)
		for i := 0; i+1 < len(n.attrs); i += 2 {
			e = e.Attr(n.attrs[i], n.attrs[i+1])
		}
		for _, on := range n.events {
			e = e.On(on.name, p.handler(on.action), scope(on.action))
		}
		return e
	}
	e := app.Elem(n.tag).XMLNS(n.ns)
	for i := 0; i+1 < len(n.attrs); i += 2 {
		e = e.Attr(n.attrs[i], n.attrs[i+1])
	}
	for _, on := range n.events {
		e = e.On(on.name, p.handler(on.action), scope(on.action))
	}
	return e.Body(n.children...)
}

func (p *printer) handler(action page.Action) app.EventHandler {
	do := p.do
	return func(ctx app.Context, e app.Event) { do(ctx, e, action) }
}

// scope tells handlers apart: go-app keeps the old one when the code is the
// same, whatever it closes over.
func scope(a page.Action) app.EventOption { return app.EventScope(a.Name, a.Argument) }
