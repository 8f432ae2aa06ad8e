package page

import "servicestatus/widget/view"

// Printer takes a page, element by element: a [view.Printer] that also binds
// events. In the browser it makes go-app's elements.
type Printer interface {
	view.Printer
	// On has an event of the element opened last carry out an action.
	On(event string, action Action)
}

// Action is something a visitor can do, and to what.
type Action struct{ Name, Argument string }

// HTML prints a page ahead of time. Without a script nothing can be done in it,
// so actions are left out.
type HTML struct{ view.HTML }

// On leaves the action out.
func (*HTML) On(string, Action) {}

// drawing is where a page is drawn.
type drawing struct {
	Printer
	*State
}

// leaf draws an element with nothing but text in it.
func (d drawing) leaf(tag, text string, attributes ...string) {
	d.Open(tag, attributes...)
	d.Text(text)
	d.Close()
}

// link draws a link to a page of the site, at the instant shown.
func (d drawing) link(to Route, text string, attributes ...string) {
	d.leaf("a", text, append([]string{"href", d.address(to)}, attributes...)...)
}

// button draws a button that carries out an action.
func (d drawing) button(text string, action Action, attributes ...string) {
	d.Open("button", append([]string{"type", "button"}, attributes...)...)
	d.On("click", action)
	d.Text(text)
	d.Close()
}

// choice draws a labelled list of options: value and text in turn, no value
// empty.
func (d drawing) choice(id, label, chosen string, action Action, options ...string) {
	d.Open("div", "class", "field")
	d.leaf("label", label, "for", id)
	d.Open("select", "id", id)
	d.On("change", action)
	for i := 0; i+1 < len(options); i += 2 {
		selected := ""
		if options[i] == chosen {
			selected = "true"
		}
		d.leaf("option", options[i+1], "value", options[i], "selected", selected)
	}
	d.Close()
	d.Close()
}

// address returns where a page lies, at the instant shown.
func (s *State) address(to Route) string {
	return s.Top + to.Path() + s.queryOf(to, s.at())
}
