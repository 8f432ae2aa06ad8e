package declarations

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
)

// Percent is a percentage in thousandths of a percent: 99,9 % is 99900.
type Percent int32

// Hundred is 100 %.
const Hundred Percent = 100_000

// Append appends the number with a decimal mark, and without zeros at the end.
func (p Percent) Append(b []byte, mark byte) []byte {
	b = jsontext.AppendInt(b, int64(p/1000))
	rest := p % 1000
	for scale := Percent(100); rest > 0; scale /= 10 {
		if mark != 0 {
			b = append(b, mark)
			mark = 0
		}
		b = append(b, byte('0'+rest/scale))
		rest %= scale
	}
	return b
}

// Duration is a length of time in the unit in which it was published: 300 seconds
// stay 300 seconds.
type Duration struct {
	N    int
	Unit byte // 'S', 'M', 'H' or 'D'; 0: no duration
}

// ParseDuration reads an ISO 8601 duration of one unit: PT300S, PT30M, PT4H, P2D.
func ParseDuration(text string) (d Duration, ok bool) {
	i := 1
	if len(text) > 1 && text[1] == 'T' {
		i = 2
	}
	if len(text) < i+2 || len(text) > i+6 || text[0] != 'P' {
		return d, false
	}
	d.Unit = text[len(text)-1]
	switch d.Unit {
	case 'S', 'M', 'H':
		ok = i == 2
	case 'D':
		ok = i == 1
	}
	for _, c := range []byte(text[i : len(text)-1]) {
		if c < '0' || c > '9' {
			return Duration{}, false
		}
		d.N = d.N*10 + int(c-'0')
	}
	if !ok {
		return Duration{}, false
	}
	return d, true
}

// String returns the duration in ISO 8601.
func (d Duration) String() string {
	prefix := "PT"
	if d.Unit == 'D' {
		prefix = "P"
	}
	return string(append(jsontext.AppendInt([]byte(prefix), int64(d.N)), d.Unit))
}

// seconds returns the length, with 24 hours for a day.
func (d Duration) seconds() calendar.Instant {
	n := calendar.Instant(d.N)
	switch d.Unit {
	case 'M':
		return n * 60
	case 'H':
		return n * 3600
	case 'D':
		return n * calendar.Day
	}
	return n
}
