package declarations

import "unsafe"

// The published form. Each object has its members in the order in which they are
// written; [Decode] and [Encode] both follow these tables. A table costs the status
// module half of what a function for each object does.

// object is the form of a struct.
type object struct {
	members []member
	size    uintptr                                  // of the struct, in lists
	grow    func(list unsafe.Pointer) unsafe.Pointer // appends an empty one to a list, and returns it
}

// member is the form of a field.
type member struct {
	name string
	kind kind
	at   uintptr // in its struct
	of   *object // of objects and lists
}

// kind is what a field holds.
type kind uint8

const (
	text     kind = iota // a string; left out when empty, as all that do not say otherwise
	texts                // []string
	truth                // bool; always written
	percent              // Percent; always written
	share                // Percent
	length               // Duration; it must be there
	date                 // calendar.Date
	instant              // calendar.Instant
	bound                // hours.Bound
	wording              // of Hours
	reading              // of Hours
	needed               // the same, where there must be hours
	schedule             // *hours.Schedule
	one                  // an object
	list                 // of objects
	versions             // []*Declaration
	words                // []Translation
)

// of returns the form of T.
func of[T any](members ...member) *object {
	return &object{members, unsafe.Sizeof(*new(T)), func(list unsafe.Pointer) unsafe.Pointer {
		s := (*[]T)(list)
		*s = append(*s, *new(T))
		return unsafe.Pointer(&(*s)[len(*s)-1])
	}}
}

var (
	declarationForm = of[Declaration](
		member{"id", text, unsafe.Offsetof(Declaration{}.ID), nil},
		member{"name", text, unsafe.Offsetof(Declaration{}.Name), nil},
		member{"source", one, unsafe.Offsetof(Declaration{}.Source), linkForm},
		member{"links", list, unsafe.Offsetof(Declaration{}.Links), linkForm},
		member{"live", one, unsafe.Offsetof(Declaration{}.Live), linkForm},
		member{"valid", one, unsafe.Offsetof(Declaration{}.Valid), periodForm},
		member{"ended", one, unsafe.Offsetof(Declaration{}.Ended), endedForm},
		member{"notices", list, unsafe.Offsetof(Declaration{}.Notices), noticeForm},
		member{"support", list, unsafe.Offsetof(Declaration{}.Support), supportForm},
		member{"special_days", list, unsafe.Offsetof(Declaration{}.SpecialDays), specialDayForm},
		member{"uptime", list, unsafe.Offsetof(Declaration{}.Uptime), trackForm},
		member{"maintenance", list, unsafe.Offsetof(Declaration{}.Maintenance), maintenanceForm},
		member{"response", list, unsafe.Offsetof(Declaration{}.Response), targetForm},
		member{"working_days", one, unsafe.Offsetof(Declaration{}.WorkingDays), hoursForm},
		member{"english", words, unsafe.Offsetof(Declaration{}.English), nil},
		member{"versions", versions, unsafe.Offsetof(Declaration{}.Versions), nil},
	)
	linkForm = of[Link](
		member{"label", text, unsafe.Offsetof(Link{}.Label), nil},
		member{"url", text, unsafe.Offsetof(Link{}.URL), nil},
	)
	periodForm = of[Period](
		member{"from", date, unsafe.Offsetof(Period{}.From), nil},
		member{"until", date, unsafe.Offsetof(Period{}.Until), nil},
	)
	endedForm = of[Ended](
		member{"on", date, unsafe.Offsetof(Ended{}.On), nil},
		member{"text", text, unsafe.Offsetof(Ended{}.Text), nil},
		member{"see", one, unsafe.Offsetof(Ended{}.See), linkForm},
	)
	noticeForm = of[Notice](
		member{"from", instant, unsafe.Offsetof(Notice{}.From), nil},
		member{"until", bound, unsafe.Offsetof(Notice{}.Until), nil},
		member{"text", text, unsafe.Offsetof(Notice{}.Text), nil},
		member{"level", text, unsafe.Offsetof(Notice{}.Level), nil},
		member{"lines", texts, unsafe.Offsetof(Notice{}.Lines), nil},
		member{"state", text, unsafe.Offsetof(Notice{}.State), nil},
	)
	supportForm = of[Support](
		member{"id", text, unsafe.Offsetof(Support{}.ID), nil},
		member{"audience", texts, unsafe.Offsetof(Support{}.Audience), nil},
		member{"topic", text, unsafe.Offsetof(Support{}.Topic), nil},
		member{"channel", text, unsafe.Offsetof(Support{}.Channel), nil},
		member{"label", text, unsafe.Offsetof(Support{}.Label), nil},
		member{"contacts", texts, unsafe.Offsetof(Support{}.Contacts), nil},
		member{"url", text, unsafe.Offsetof(Support{}.URL), nil},
		member{"map", text, unsafe.Offsetof(Support{}.Map), nil},
		member{"appointment", text, unsafe.Offsetof(Support{}.Appointment), nil},
		member{"hours", wording, unsafe.Offsetof(Support{}.Hours), nil},
		member{"reading", reading, unsafe.Offsetof(Support{}.Hours), nil},
	)
	specialDayForm = of[SpecialDay](
		member{"on", text, unsafe.Offsetof(SpecialDay{}.On), nil},
		member{"hours", wording, unsafe.Offsetof(SpecialDay{}.Hours), nil},
		member{"reading", needed, unsafe.Offsetof(SpecialDay{}.Hours), nil},
		member{"why", text, unsafe.Offsetof(SpecialDay{}.Why), nil},
		member{"lines", texts, unsafe.Offsetof(SpecialDay{}.Lines), nil},
	)
	trackForm = of[Track](
		member{"id", text, unsafe.Offsetof(Track{}.ID), nil},
		member{"audience", texts, unsafe.Offsetof(Track{}.Audience), nil},
		member{"windows", list, unsafe.Offsetof(Track{}.Windows), windowForm},
	)
	windowForm = of[Window](
		member{"label", text, unsafe.Offsetof(Window{}.Label), nil},
		member{"guarantee", percent, unsafe.Offsetof(Window{}.Guarantee), nil},
		member{"guaranteed", truth, unsafe.Offsetof(Window{}.Guaranteed), nil},
		member{"period", text, unsafe.Offsetof(Window{}.Period), nil},
		member{"hours", wording, unsafe.Offsetof(Window{}.Hours), nil},
		member{"reading", reading, unsafe.Offsetof(Window{}.Hours), nil},
		member{"inferred", schedule, unsafe.Offsetof(Window{}.Inferred), nil},
	)
	maintenanceForm = of[Maintenance](
		member{"label", text, unsafe.Offsetof(Maintenance{}.Label), nil},
		member{"hours", wording, unsafe.Offsetof(Maintenance{}.Hours), nil},
		member{"reading", needed, unsafe.Offsetof(Maintenance{}.Hours), nil},
		member{"tracks", texts, unsafe.Offsetof(Maintenance{}.Tracks), nil},
		member{"guarantee", text, unsafe.Offsetof(Maintenance{}.Guarantee), nil},
		member{"wording", text, unsafe.Offsetof(Maintenance{}.Wording), nil},
	)
	targetForm = of[Target](
		member{"audience", texts, unsafe.Offsetof(Target{}.Audience), nil},
		member{"topic", text, unsafe.Offsetof(Target{}.Topic), nil},
		member{"channel", text, unsafe.Offsetof(Target{}.Channel), nil},
		member{"severity", text, unsafe.Offsetof(Target{}.Severity), nil},
		member{"measure", text, unsafe.Offsetof(Target{}.Measure), nil},
		member{"mode", text, unsafe.Offsetof(Target{}.Mode), nil},
		member{"clock", text, unsafe.Offsetof(Target{}.Clock), nil},
		member{"support", text, unsafe.Offsetof(Target{}.Support), nil},
		member{"steps", list, unsafe.Offsetof(Target{}.Steps), stepForm},
		member{"wording", text, unsafe.Offsetof(Target{}.Wording), nil},
	)
	stepForm = of[Step](
		member{"share", share, unsafe.Offsetof(Step{}.Share), nil},
		member{"within", length, unsafe.Offsetof(Step{}.Within), nil},
		member{"during", text, unsafe.Offsetof(Step{}.During), nil},
		member{"measure", text, unsafe.Offsetof(Step{}.Measure), nil},
		member{"clock", text, unsafe.Offsetof(Step{}.Clock), nil},
	)
	hoursForm = of[Hours](
		member{"hours", wording, 0, nil},
		member{"reading", reading, 0, nil},
	)
)
