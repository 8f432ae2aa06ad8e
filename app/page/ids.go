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
	Noticed   = "noticed" // the preview of a notice

	pastedField = "pasted"
	stepPart    = "step"
	beginField  = "begin"
	markupText  = "markup" // to take away

	noticeCommandText = "notice-command"
)
