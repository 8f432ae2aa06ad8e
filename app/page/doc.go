// Package page turns the state of the app into markup. It is pure: it reads no
// clock, no network and no browser. The same functions render the pages ahead
// of time, as HTML in which nothing is live, and draw them in the browser,
// where go-app keeps the document up to date.
//
// A [State] is what a page is drawn from. [State.Write] draws it on a
// [Printer]. Elements of the page carry an [Action]; [State.Do] carries it out
// and changes the state.
package page
