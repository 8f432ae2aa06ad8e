package page

// The ids of elements that the browser is asked about. The ids of elements that
// only the page itself refers to stand where they are drawn.
const (
	Heading   = "heading" // the page's h1
	DateField = "date"    // of the moment to travel to
	TimeField = "time"
	TextField = "yaml"  // the Studio's text
	Badge     = "badge" // the previews
	Card      = "card"
	Frame     = "frame"

	beginField  = "begin"
	tagText     = "tag" // the markup to take away
	elementText = "element"
)
