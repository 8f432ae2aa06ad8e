package page

// The ids of elements that the app or web/site asks for. The ids of elements that
// only the page itself refers to stand where they are drawn.
const (
	AtField   = "at"    // the moment to show
	TextField = "yaml"  // the Studio's text
	Badge     = "badge" // the previews
	Card      = "card"
	Week      = "week"
	Frame     = "frame"

	beginField  = "begin"
	tagText     = "tag" // the markup to take away
	elementText = "element"

	noticeCommandText = "notice-command"
)
