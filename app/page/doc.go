// Package page is what the app shows: from state to markup, purely. The same
// functions render the pages ahead, as HTML with nothing live in it, and draw
// them in the browser, where go-app keeps the document up to date.
package page
