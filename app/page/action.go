package page

// Action is something a visitor can do in the Studio, and what it is done to.
type Action struct {
	Verb     Verb
	Argument string
}

// Verb names what an action does. Each is drawn in some state, and handlers has
// exactly one handler for it.
type Verb string

// The verbs of a new version.
const (
	Update         Verb = "update"
	KeepAndUpdate  Verb = "keep-and-update"
	UpdateAnyway   Verb = "update-anyway"
	PostponeUpdate Verb = "later"
)

// The verbs of the Studio.
const (
	Travel        Verb = "travel" // the value is a date and a time, "2026-12-24T12:00"
	ShowNow       Verb = "now"
	ShowStep      Verb = "step"  // the argument is a [Step]
	Paste         Verb = "paste" // the value is the text of a page
	RefusePasted  Verb = "refuse-pasted"
	ReadPasted    Verb = "read"
	Answer        Verb = "answer"      // the argument is a question, the value its answer
	AnswerMany    Verb = "answer-many" // the same, where an answer can be several choices
	TakeBack      Verb = "take-back"
	ChooseService Verb = "service" // the value is its place in the text
	Take          Verb = "take"
	EditService   Verb = "edit-service" // the value is its place in the text

	Begin        Verb = "begin" // the value is what to begin with
	BeginAnyway  Verb = "begin-anyway"
	KeepAndBegin Verb = "keep-and-begin"
	Stay         Verb = "stay"
	OpenFile     Verb = "open"

	Fill       Verb = "fill"   // the argument is a field of the form, the value what is in it
	Settle     Verb = "settle" // the same, when the visitor leaves the field
	AddPart    Verb = "add"    // the argument is a list of the form
	RemovePart Verb = "remove" // the argument is a member of one
	Undo       Verb = "undo"
	Redo       Verb = "redo"
	Unfold     Verb = "unfold" // the argument is a part of the form; the value is empty where it is folded
	ShowYAML   Verb = "show-yaml"

	Edit         Verb = "edit"    // the value is the text
	Refuse       Verb = "refuse"  // by the browser: a text is too long to be inserted
	ShowProblem  Verb = "problem" // the argument is its place in the list
	Keep         Verb = "keep"
	Forget       Verb = "forget" // the argument is the key of a draft
	DownloadYAML Verb = "yaml"
	DownloadJSON Verb = "json"

	DownloadZip  Verb = "zip"
	ChooseForm   Verb = "form"
	WriteAddress Verb = "address"

	ChooseVariant  Verb = "variant" // the value of each choice is an attribute's, or unset
	ChooseTheme    Verb = "theme"
	ChooseLanguage Verb = "language"
	ChooseAudience Verb = "audience"
	Copy           Verb = "copy"  // the argument is the id of the text
	FrameLoaded    Verb = "frame" // by the browser: the preview's frame is ready

	WriteNotice     Verb = "notice" // the argument is the id of a field, or of a line
	DownloadNotices Verb = "notices"
)
