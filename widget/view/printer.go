package view

// Printer takes a view, element by element. [HTML] is for pages that are rendered
// ahead of time. [Tree] is for the element, which builds the page's nodes itself:
// a strict policy forbids it to parse HTML.
type Printer interface {
	// Open begins an element. Attributes are names and values in turn; an empty
	// value leaves its attribute out.
	Open(tag string, attributes ...string)
	// Text adds text to the element opened last.
	Text(text string)
	// Close ends the element opened last.
	Close()
}
