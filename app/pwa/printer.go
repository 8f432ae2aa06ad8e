//go:build js && wasm

package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/page"
)

// printer makes go-app's elements of a page. They match, node for node, what a
// browser makes of the HTML that [page.HTML] prints, so the app can take over
// the nodes of a page rendered ahead. Adjacent texts are one node.
type printer struct {
	open  []node
	root  app.UI
	shell *shell // carries out the actions
}

// node is an element that is still open.
type node struct {
	tag        string
	namespace  string
	attributes []string
	events     []event
	text       string // not yet a node
	children   []app.UI
}

type event struct {
	name   string
	action page.Action
}

const svg = "http://www.w3.org/2000/svg"

// Open begins an element.
func (p *printer) Open(tag string, attributes ...string) {
	n := node{tag: tag, attributes: attributes}
	if len(p.open) > 0 {
		p.last().flush()
		n.namespace = p.last().namespace
	}
	if tag == "svg" {
		n.namespace = svg
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
	p.last().add(element)
}

func (p *printer) last() *node { return &p.open[len(p.open)-1] }

func (n *node) flush() {
	if n.text != "" {
		n.children = append(n.children, app.Text(n.text))
		n.text = ""
	}
}

// add adds a child.
func (n *node) add(child app.UI) {
	n.flush()
	n.children = append(n.children, child)
}

func (p *printer) element(n *node) app.UI {
	if n.tag == "input" {
		e := app.ElemSelfClosing(n.tag)
		for i := 0; i+1 < len(n.attributes); i += 2 {
			e = e.Attr(n.attributes[i], n.attributes[i+1])
		}
		for _, on := range n.events {
			e = e.On(on.name, p.handler(on.action), scope(on.action))
		}
		return e
	}
	e := app.Elem(n.tag).XMLNS(n.namespace)
	for i := 0; i+1 < len(n.attributes); i += 2 {
		e = e.Attr(n.attributes[i], n.attributes[i+1])
	}
	for _, on := range n.events {
		e = e.On(on.name, p.handler(on.action), scope(on.action))
	}
	return e.Body(n.children...)
}

func (p *printer) handler(action page.Action) app.EventHandler {
	s := p.shell
	return func(ctx app.Context, e app.Event) { s.do(ctx, e, action) }
}

// scope tells handlers apart. go-app compares only their code, and would keep
// the handler of another action.
func scope(a page.Action) app.EventOption { return app.EventScope(string(a.Verb), a.Argument) }
