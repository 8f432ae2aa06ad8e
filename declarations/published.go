package declarations

import "unsafe"

// The published form. Each object has its members in the order in which they are
// written; [Decode] and [Encode] both follow these tables. A table costs the status
// module half of what a function for each object does.

// object is the form of a struct.
type object struct {
	members []member
	size    uintptr // of the struct, in lists
	growth
}

// member is the form of a field.
type member struct {
	name string
	of   *object // of objects and lists
	at   uint16  // in its struct
	kind kind
}

// kind is what a field holds.
type kind uint8

const (
	text     kind = iota // a string, as all up to texts; left out when empty, as all that do not say otherwise
	wording              // of Hours
	reading              // of Hours
	needed               // the same, where there must be hours
	length               // Duration; it must be there
	date                 // calendar.Date
	instant              // calendar.Instant
	bound                // hours.Bound
	schedule             // *hours.Schedule
	texts                // []string
	truth                // bool; always written
	percent              // Percent; always written
	share                // Percent
	one                  // an object
	list                 // of objects
	versions             // []*Declaration
	words                // []Translation
)

// of returns the form of T.
func of[T any](members ...member) *object {
	return &object{members, unsafe.Sizeof(*new(T)), growthOf[T]()}
}

var (
	declarationForm = of[Declaration](
		member{"id", nil, uint16(unsafe.Offsetof(Declaration{}.ID)), text},
		member{"name", nil, uint16(unsafe.Offsetof(Declaration{}.Name)), text},
		member{"source", linkForm, uint16(unsafe.Offsetof(Declaration{}.Source)), one},
		member{"links", linkForm, uint16(unsafe.Offsetof(Declaration{}.Links)), list},
		member{"live", linkForm, uint16(unsafe.Offsetof(Declaration{}.Live)), one},
		member{"valid", periodForm, uint16(unsafe.Offsetof(Declaration{}.Valid)), one},
		member{"ended", endedForm, uint16(unsafe.Offsetof(Declaration{}.Ended)), one},
		member{"notices", noticeForm, uint16(unsafe.Offsetof(Declaration{}.Notices)), list},
		member{"support", supportForm, uint16(unsafe.Offsetof(Declaration{}.Support)), list},
		member{"special_days", specialDayForm, uint16(unsafe.Offsetof(Declaration{}.SpecialDays)), list},
		member{"uptime", trackForm, uint16(unsafe.Offsetof(Declaration{}.Uptime)), list},
		member{"maintenance", maintenanceForm, uint16(unsafe.Offsetof(Declaration{}.Maintenance)), list},
		member{"response", targetForm, uint16(unsafe.Offsetof(Declaration{}.Response)), list},
		member{"working_days", hoursForm, uint16(unsafe.Offsetof(Declaration{}.WorkingDays)), one},
		member{"english", nil, uint16(unsafe.Offsetof(Declaration{}.English)), words},
		member{"versions", nil, uint16(unsafe.Offsetof(Declaration{}.Versions)), versions},
	)
	linkForm = of[Link](
		member{"label", nil, uint16(unsafe.Offsetof(Link{}.Label)), text},
		member{"url", nil, uint16(unsafe.Offsetof(Link{}.URL)), text},
	)
	periodForm = of[Period](
		member{"from", nil, uint16(unsafe.Offsetof(Period{}.From)), date},
		member{"until", nil, uint16(unsafe.Offsetof(Period{}.Until)), date},
	)
	endedForm = of[Ended](
		member{"on", nil, uint16(unsafe.Offsetof(Ended{}.On)), date},
		member{"text", nil, uint16(unsafe.Offsetof(Ended{}.Text)), text},
		member{"see", linkForm, uint16(unsafe.Offsetof(Ended{}.See)), one},
	)
	noticeForm = of[Notice](
		member{"from", nil, uint16(unsafe.Offsetof(Notice{}.From)), instant},
		member{"until", nil, uint16(unsafe.Offsetof(Notice{}.Until)), bound},
		member{"text", nil, uint16(unsafe.Offsetof(Notice{}.Text)), text},
		member{"level", nil, uint16(unsafe.Offsetof(Notice{}.Level)), text},
		member{"lines", nil, uint16(unsafe.Offsetof(Notice{}.Lines)), texts},
		member{"state", nil, uint16(unsafe.Offsetof(Notice{}.State)), text},
	)
	supportForm = of[Support](
		member{"id", nil, uint16(unsafe.Offsetof(Support{}.ID)), text},
		member{"audience", nil, uint16(unsafe.Offsetof(Support{}.Audience)), texts},
		member{"topic", nil, uint16(unsafe.Offsetof(Support{}.Topic)), text},
		member{"who", nil, uint16(unsafe.Offsetof(Support{}.Who)), text},
		member{"channel", nil, uint16(unsafe.Offsetof(Support{}.Channel)), text},
		member{"label", nil, uint16(unsafe.Offsetof(Support{}.Label)), text},
		member{"contacts", nil, uint16(unsafe.Offsetof(Support{}.Contacts)), texts},
		member{"numbers", nil, uint16(unsafe.Offsetof(Support{}.Numbers)), texts},
		member{"url", nil, uint16(unsafe.Offsetof(Support{}.URL)), text},
		member{"map", nil, uint16(unsafe.Offsetof(Support{}.Map)), text},
		member{"appointment", nil, uint16(unsafe.Offsetof(Support{}.Appointment)), text},
		member{"hours", nil, uint16(unsafe.Offsetof(Support{}.Hours)), wording},
		member{"reading", nil, uint16(unsafe.Offsetof(Support{}.Hours)), reading},
		member{"table", nil, uint16(unsafe.Offsetof(Support{}.Table)), texts},
	)
	specialDayForm = of[SpecialDay](
		member{"on", nil, uint16(unsafe.Offsetof(SpecialDay{}.On)), text},
		member{"hours", nil, uint16(unsafe.Offsetof(SpecialDay{}.Hours)), wording},
		member{"reading", nil, uint16(unsafe.Offsetof(SpecialDay{}.Hours)), needed},
		member{"why", nil, uint16(unsafe.Offsetof(SpecialDay{}.Why)), text},
		member{"lines", nil, uint16(unsafe.Offsetof(SpecialDay{}.Lines)), texts},
	)
	trackForm = of[Track](
		member{"id", nil, uint16(unsafe.Offsetof(Track{}.ID)), text},
		member{"audience", nil, uint16(unsafe.Offsetof(Track{}.Audience)), texts},
		member{"windows", windowForm, uint16(unsafe.Offsetof(Track{}.Windows)), list},
	)
	windowForm = of[Window](
		member{"label", nil, uint16(unsafe.Offsetof(Window{}.Label)), text},
		member{"guarantee", nil, uint16(unsafe.Offsetof(Window{}.Guarantee)), percent},
		member{"guaranteed", nil, uint16(unsafe.Offsetof(Window{}.Guaranteed)), truth},
		member{"period", nil, uint16(unsafe.Offsetof(Window{}.Period)), text},
		member{"allowance", nil, uint16(unsafe.Offsetof(Window{}.Allowance)), text},
		member{"hours", nil, uint16(unsafe.Offsetof(Window{}.Hours)), wording},
		member{"reading", nil, uint16(unsafe.Offsetof(Window{}.Hours)), reading},
		member{"inferred", nil, uint16(unsafe.Offsetof(Window{}.Inferred)), schedule},
	)
	maintenanceForm = of[Maintenance](
		member{"label", nil, uint16(unsafe.Offsetof(Maintenance{}.Label)), text},
		member{"hours", nil, uint16(unsafe.Offsetof(Maintenance{}.Hours)), wording},
		member{"reading", nil, uint16(unsafe.Offsetof(Maintenance{}.Hours)), needed},
		member{"tracks", nil, uint16(unsafe.Offsetof(Maintenance{}.Tracks)), texts},
		member{"guarantee", nil, uint16(unsafe.Offsetof(Maintenance{}.Guarantee)), text},
		member{"wording", nil, uint16(unsafe.Offsetof(Maintenance{}.Wording)), text},
	)
	targetForm = of[Target](
		member{"audience", nil, uint16(unsafe.Offsetof(Target{}.Audience)), texts},
		member{"topic", nil, uint16(unsafe.Offsetof(Target{}.Topic)), text},
		member{"who", nil, uint16(unsafe.Offsetof(Target{}.Who)), text},
		member{"channel", nil, uint16(unsafe.Offsetof(Target{}.Channel)), text},
		member{"severity", nil, uint16(unsafe.Offsetof(Target{}.Severity)), text},
		member{"measure", nil, uint16(unsafe.Offsetof(Target{}.Measure)), text},
		member{"mode", nil, uint16(unsafe.Offsetof(Target{}.Mode)), text},
		member{"clock", nil, uint16(unsafe.Offsetof(Target{}.Clock)), text},
		member{"support", nil, uint16(unsafe.Offsetof(Target{}.Support)), text},
		member{"steps", stepForm, uint16(unsafe.Offsetof(Target{}.Steps)), list},
		member{"wording", nil, uint16(unsafe.Offsetof(Target{}.Wording)), text},
		member{"request", nil, uint16(unsafe.Offsetof(Target{}.Request)), text},
	)
	stepForm = of[Step](
		member{"share", nil, uint16(unsafe.Offsetof(Step{}.Share)), share},
		member{"within", nil, uint16(unsafe.Offsetof(Step{}.Within)), length},
		member{"during", nil, uint16(unsafe.Offsetof(Step{}.During)), text},
		member{"measure", nil, uint16(unsafe.Offsetof(Step{}.Measure)), text},
		member{"clock", nil, uint16(unsafe.Offsetof(Step{}.Clock)), text},
		member{"text", nil, uint16(unsafe.Offsetof(Step{}.Text)), text},
	)
	hoursForm = of[Hours](
		member{"hours", nil, 0, wording},
		member{"reading", nil, 0, reading},
	)
)
