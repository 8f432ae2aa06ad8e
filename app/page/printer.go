package page

import "servicestatus/widget/view"

// Printer takes a page element by element. It is a [view.Printer] that also
// binds events. In the browser it makes go-app's elements.
type Printer interface {
	view.Printer
	// On makes an event of the element opened last carry out an action.
	On(event string, action Action)
}

// HTML prints a page ahead of time. It leaves actions out, because nothing can
// be done on a page without a script.
type HTML struct{ view.HTML }

// On leaves the action out.
func (*HTML) On(string, Action) {}
