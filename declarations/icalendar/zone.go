package icalendar

import (
	"strings"

	"servicestatus/declarations/calendar"
)

const zone = "Europe/Copenhagen"

// rules are those of Copenhagen's clock since 1981. A test compares them with
// [calendar.Offset].
const rules = `BEGIN:VTIMEZONE
TZID:Europe/Copenhagen
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19810927T030000
RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
`

// zone adds the rules.
func (l *lines) zone() {
	for line := range strings.Lines(rules) {
		name, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ":")
		l.add(name, value)
	}
}

// at adds a property that is an instant.
func (l *lines) at(name string, t calendar.Instant) {
	d, second := t.Local()
	if minute := calendar.Minute(second / 60); d.Start(minute) != d.End(minute) {
		l.add(name, utc(t))
		return
	}
	l.add(name+";TZID="+zone, stamp(d, second))
}

// utc returns an instant in UTC.
func utc(t calendar.Instant) string {
	return stamp(calendar.Date(t/calendar.Day), int(t%calendar.Day)) + "Z"
}

// stamp returns a date and a second of the day: 20261224T140000.
func stamp(d calendar.Date, second int) string {
	year, month, day := d.Civil()
	b := digits(nil, year, 4)
	b = digits(digits(b, month, 2), day, 2)
	b = digits(append(b, 'T'), second/3600, 2)
	return string(digits(digits(b, second/60%60, 2), second%60, 2))
}

// digits appends a number with leading zeros.
func digits(b []byte, n, width int) []byte {
	if width > 1 {
		b = digits(b, n/10, width-1)
	}
	return append(b, byte('0'+n%10))
}
