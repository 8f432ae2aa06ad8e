package page

import "servicestatus/app/markup"

// renderer draws a state on a printer.
type renderer struct {
	markup.Writer
	printer Printer
	*State
}

// attributes are an element's: name and value in turn.
type attributes = []string

// on makes an event of the element opened last carry out an action.
func (r renderer) on(event string, action Action) { r.printer.On(event, action) }

// link draws a link to a page of the site. web/site makes it lead to the moment
// that this page shows.
func (r renderer) link(to Route, text string, more ...string) {
	r.Leaf("a", text, append(attributes{"href", r.address(to), "data-page", "true"}, more...)...)
}

// button draws a button that carries out an action. On a page drawn ahead it waits for the app.
func (r renderer) button(text string, action Action, more ...string) {
	if !r.Live() {
		more = append(more, "disabled", "true")
	}
	r.Element("button", append(attributes{"type", "button"}, more...), func() {
		r.on("click", action)
		r.Text(text)
	})
}

// heading draws the page's one h1.
func (r renderer) heading(text string, more ...string) { r.Leaf("h1", text, more...) }
