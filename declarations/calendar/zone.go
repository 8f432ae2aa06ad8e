package calendar

// Instant is a point in time: whole seconds since 1970-01-01T00:00:00Z.
// Every boundary a declaration can name falls on a whole second.
type Instant int64

// Minute is a clock time, in minutes since 0.00 of its day. Hours that run past
// midnight end after [EndOfDay]: in one of the days that follow.
type Minute int16

// EndOfDay is 24.00: an end, never a start.
const EndOfDay Minute = 24 * 60

// Day is the length of most days, in seconds. Two days a year are an hour shorter
// or longer.
const Day = 86400

// The years for which this package knows Copenhagen's clock. Since 1981 Denmark
// has kept the summer time of the European Communities (today Directive
// 2000/84/EC); nobody asks about years after 2199.
const (
	MinYear = 1981
	MaxYear = 2199
	Years   = "1981-2199" // the two, for messages
)

const (
	standard = 3600 // CET, seconds east of UTC
	summer   = 7200 // CEST
)

// Known reports whether this package knows Copenhagen's clock at t. All its other
// functions assume that, and work for a year more at either end.
func Known(t Instant) bool { return t >= First && t < Last }

// FromSeconds returns the instant that is so many seconds after 1970 began, and
// whether it is [Known]. A fraction of a second is cut off.
func FromSeconds(seconds float64) (t Instant, known bool) {
	// It is compared as a float first: a conversion out of range is undefined.
	if !(seconds > -1e12 && seconds < 1e12) {
		return 0, false
	}
	return Instant(seconds), Known(Instant(seconds))
}

// First and Last bound the instants that are [Known]. They are midnight in
// Copenhagen as 1981 and as 2200 begin.
const (
	First Instant = 4018*Day - standard
	Last  Instant = 84006*Day - standard
)

// season says which time a day has: standard time, summer time, or a change.
type season uint8

const (
	inWinter season = iota
	toSummer
	inSummer
	toWinter
)

// turn is the second of the day, in UTC, at which clocks change.
const turn = 3600

// seasonOf returns the season of a day. Summer time runs from the last Sunday of
// March to the last Sunday of October; before 1996, of September.
func (d Date) seasonOf(year, month, day int) season {
	end := 10
	if year < 1996 {
		end = 9
	}
	// For most days the month decides.
	before, change, after := inWinter, toSummer, inSummer
	switch {
	case month < 3 || month > end:
		return inWinter
	case month == end:
		before, change, after = inSummer, toWinter, inWinter
	case month > 3:
		return inSummer
	}
	last := DaysIn(month)
	sunday := last - (int(d.Weekday())+last-day+1)%7
	switch {
	case day < sunday:
		return before
	case day > sunday:
		return after
	}
	return change
}

func (d Date) season() season { return d.seasonOf(d.Civil()) }

// parts returns the days since 1970 and the second of the last day, in UTC. As
// 86,400 is 128 times 675, it can divide 32 bits, which Wasm does much faster than
// 64.
func (t Instant) parts() (d Date, second int) {
	d = Date(uint32(t>>7) / 675)
	return d, int(t - Instant(d)*Day)
}

// Offset returns how many seconds Copenhagen's clock is ahead of UTC at t.
func Offset(t Instant) int {
	d, second := t.parts()
	season, turned := d.season(), second >= turn
	if season == inSummer || season == toSummer && turned || season == toWinter && !turned {
		return summer
	}
	return standard
}

// Local returns the date in Copenhagen, and the second of the day that its clock
// shows.
func (t Instant) Local() (d Date, second int) { return (t + Instant(Offset(t))).parts() }

// Date returns the date in Copenhagen.
func (t Instant) Date() Date {
	d, _ := t.Local()
	return d
}

// Start returns the instant at which hours that start at minute m of day d start.
// Where the clock shows that minute twice, it is the first time; where the clock
// skips it, the instant after the gap.
func (d Date) Start(m Minute) Instant {
	t, _ := d.wall(m)
	return t
}

// End returns the instant at which hours that end at minute m of day d end. Where
// the clock shows that minute twice, it is the last time.
func (d Date) End(m Minute) Instant {
	_, t := d.wall(m)
	return t
}

func (d Date) wall(m Minute) (first, last Instant) {
	d, m = d+Date(m/EndOfDay), m%EndOfDay
	wall := Instant(d)*Day + Instant(m)*60
	first, last = wall-summer, wall-standard
	changing := m >= 2*60 && m < 3*60 // the clock skips these, or shows them twice
	switch season := d.season(); {
	case season == toSummer && changing:
		after := Instant(d)*Day + turn
		return after, after
	case season == toWinter && changing:
		return first, last
	case season == inSummer || season == toSummer && m >= 3*60 || season == toWinter && m < 2*60:
		return first, first
	}
	return last, last
}
