package calendar

// Instant is a point in time: whole seconds since 1970-01-01T00:00:00Z.
// Every boundary a declaration can name falls on a whole second.
type Instant int64

// Minute is a clock time, in minutes since the day's 0.00 on the wall. Up to
// [EndOfDay] it lies within its day; past it, in the days that follow, as an
// end of hours that run over midnight.
type Minute int16

// EndOfDay is 24.00: an end, never a start.
const EndOfDay Minute = 24 * 60

// Day is the length of most days, in seconds. Two days a year are not that long.
const Day = 86400

// The years for which Copenhagen's clock is known here. From 1981 Denmark has
// kept the summer time of the European Communities (Directive 2000/84/EC being
// the one in force); 2199 is where nobody asks any more.
const (
	MinYear = 1981
	MaxYear = 2199
)

const (
	standard = 3600 // CET, seconds east of UTC
	summer   = 7200 // CEST
)

// Known reports whether Copenhagen's clock at t can be told. Everything else in
// this package takes it for granted, with a year and some to spare either way.
func Known(t Instant) bool { return t >= First && t < Last }

// First and Last bound what is [Known]: the beginning, in UTC, of 2 January 1981
// and of 31 December 2199.
const (
	First Instant = 4019 * Day
	Last  Instant = 84005 * Day
)

// season says what time a day has.
type season uint8

const (
	inWinter season = iota
	toSummer
	inSummer
	toWinter
)

// turn is the second of the day, in UTC, at which a clock is changed.
const turn = 3600

// seasonOf returns what time a day has. Summer time runs from the last Sunday of
// March to that of October, of September before 1996.
func (d Date) seasonOf(year, month, day int) season {
	end := 10
	if year < 1996 {
		end = 9
	}
	// Most days are told by their month alone.
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

// parts returns the days since 1970 and the seconds of the last, in UTC. 86,400
// is 128 times 675: so it divides 32 bits, which Wasm does much faster than 64.
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

// Local returns the date and the second of the day on the wall in Copenhagen.
func (t Instant) Local() (d Date, second int) { return (t + Instant(Offset(t))).parts() }

// Date returns the day it is in Copenhagen.
func (t Instant) Date() Date {
	d, _ := t.Local()
	return d
}

// Start returns the instant at which something that starts at minute m of day
// d starts: the first of the two when the clock shows that minute twice, the
// instant after the gap when it never shows it.
func (d Date) Start(m Minute) Instant {
	t, _ := d.wall(m)
	return t
}

// End is Start for something that ends: the last of the two.
func (d Date) End(m Minute) Instant {
	_, t := d.wall(m)
	return t
}

func (d Date) wall(m Minute) (first, last Instant) {
	d, m = d+Date(m/EndOfDay), m%EndOfDay
	wall := Instant(d)*Day + Instant(m)*60
	first, last = wall-summer, wall-standard
	changing := m >= 2*60 && m < 3*60 // what the clock leaves out, or has twice
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
