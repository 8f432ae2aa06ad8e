package declarations

import "servicestatus/declarations/hours"

// Declaration is a service declaration, as published.
type Declaration struct {
	ID       string // short, lower case, stable: "nemid"
	Name     string // as people know it: "NemID"; may be empty
	Source   Link   // where it was published
	Links    []Link
	Live     Link // to the current operational status, which is no promise; or the zero Link
	Support  []Support
	Uptime   []Track
	Response []Target

	Valid       Period // when it holds; outside it, everything is unknown
	Ended       Ended  // when the service ended, or will
	SpecialDays []SpecialDay
	Notices     []Notice
	Maintenance []Maintenance
	WorkingDays Hours // the days that the clock of working days counts: all day open; none: see [WorkingDays]

	// Versions are the declarations with this ID that are valid later, in order of time.
	// They have no versions of their own.
	Versions []*Declaration

	English []Translation // of the declaration's own words
}

// Link is something that the text refers to, with or without an address.
type Link struct {
	Label string
	URL   string // https://… or empty
}

// Channel is a way to reach support.
type Channel string

// The channels.
const (
	Phone Channel = "phone"
	Web   Channel = "web"
	Email Channel = "email"
	Chat  Channel = "chat"
	Visit Channel = "visit" // in person; the contacts are addresses
	Video Channel = "video"
	SMS   Channel = "sms"
	Post  Channel = "post" // by letter; the contacts are addresses
)

// Support is one way in which some audience gets help.
type Support struct {
	ID       string   // unique within the declaration
	Audience []string // in the words of the text; none: everyone
	Topic    string   // what it helps with, where the text distinguishes topics
	Who      string   // in Danish, whom it is for and what it helps with, where that is more than one audience
	Channel  Channel
	Label    string   // the name in the text, where it has no address
	Contacts []string // numbers or addresses, as published
	Numbers  []string // the same in one form, where that is another; or empty
	URL      string   // a page about it, for a line without an address; or empty
	Map      string   // the address of a map, of a visit; or empty
	// Appointment is [Required], or the address of the page where one is made; or empty.
	Appointment string
	Hours       Hours
	Table       []string // in Danish, the hours as people say them, as lang.Tables returns them; may be empty
}

// Answers reports whether hours of the line say when messages are answered. One may
// write at any time, so such a line is neither open nor closed. A web line is such a
// line where it has an address to write at.
func (p *Support) Answers() bool {
	switch p.Channel {
	case Email, SMS, Post:
		return true
	case Web:
		return p.URL != "" || len(p.Contacts) > 0
	}
	return false
}

// Required says that an appointment is needed.
const Required = "required"

// Hours are hours as published, and what they mean.
type Hours struct {
	Wording  string          // for people; may be empty
	Reading  string          // OSM opening_hours, as given, where there is no wording
	Schedule *hours.Schedule // nil: the text gives no hours
}

// Track is the uptime windows that apply to one audience.
type Track struct {
	ID       string
	Audience []string
	Windows  []Window
}

// Window is a stretch of the week with a promise of uptime.
type Window struct {
	Label      string
	Guarantee  Percent
	Guaranteed bool   // whether the text says garanteret
	Period     string // that it is measured over: month, quarter or year; or empty
	Allowance  string // in Danish, what the guarantee allows in its period, or else what that is; empty where there is none
	Hours      Hours
	Inferred   *hours.Schedule // hours that the text means but does not name; or nil
}

// Target is how fast requests of one kind are met.
type Target struct {
	Audience []string
	Topic    string
	Who      string  // as that of [Support]
	Channel  Channel // or empty
	Severity string  // in the words of the text, or empty
	Measure  Measure
	Mode     Mode
	Clock    Clock
	Support  string // id of the support whose hours count, with that clock
	Steps    []Step
	Wording  string // as published
	Request  string // in Danish, what a request that is made now leads to; empty where no clock is stated
}

// Step is one promise of a target: a share of the requests within a time.
type Step struct {
	Share   Percent // 0: the text gives no share
	Within  Duration
	During  string  // only in the uptime window with this label, or empty
	Measure Measure // or empty: that of the target
	Clock   Clock   // or empty: that of the target
	Text    string  // in Danish, the step as people say it; may be empty
}

// Measure is what must have happened within the time.
type Measure string

// The measures.
const (
	Receipt  Measure = "receipt"  // its receipt is confirmed
	Start    Measure = "start"    // work on it has begun
	Answer   Measure = "answer"   // it is answered
	Solution Measure = "solution" // it is solved
)

// Mode says how the shares of a target's steps add up.
type Mode string

// The modes. [Target.Cumulated] makes the shares of either mode cumulative.
const (
	Cumulative  Mode = "cumulative"  // 80 % in 5 minutes, 100 % in 12
	Incremental Mode = "incremental" // 50 % in 2 hours, a further 25 % in 2 days
)

// Clock says which time counts. It is empty where the text does not say.
type Clock string

// The clocks.
const (
	Elapsed      Clock = "elapsed"
	SupportHours Clock = "support hours"
	WorkingDays  Clock = "working days"
)
