// Package page turns the state of a page into markup. It is pure: it reads no
// clock, no network and no browser. The pages are rendered ahead of time, as
// HTML in which nothing is live but the elements; what else moves in them is
// web/site's. The Studio is drawn in the browser too, where go-app keeps the
// document up to date.
//
// A [State] is what a page is drawn from. [State.Write] draws it on a
// [Printer]. Elements of the Studio carry an [Action]; [State.Do] carries it out
// and changes the state.
package page
