package page

import "servicestatus/widget/view"

// Printer takes a page, element by element: a [view.Printer] that also binds
// events.
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
