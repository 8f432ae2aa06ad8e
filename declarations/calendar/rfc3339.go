package calendar

// AppendRFC3339 appends the local time in Copenhagen at t, with its offset from
// UTC: 2026-12-24T14:00:00+01:00.
func AppendRFC3339(b []byte, t Instant) []byte {
	d, s := t.Local()
	year, month, day := d.Civil()
	start := len(b)
	b = append(b, "0000-00-00T00:00:00+00:00"...)
	const places = "\x00\x02\x05\x08\x0b\x0e\x11\x14"
	for i, n := range [len(places)]int{year / 100, year % 100, month, day, s / 3600, s / 60 % 60, s % 60, Offset(t) / 3600} {
		at := start + int(places[i])
		b[at], b[at+1] = byte('0'+n/10), byte('0'+n%10)
	}
	return b
}

// String returns t as [AppendRFC3339] writes it.
func (t Instant) String() string { return string(AppendRFC3339(nil, t)) }

// String returns the date as ISO 8601 writes it: 2026-12-24.
func (d Date) String() string { return string(AppendRFC3339(nil, d.Start(0))[:10]) }

// ParseRFC3339 reads an instant with its offset, to the second:
// 2026-12-24T14:00:00+01:00, or with Z for UTC. The instant must be [Known].
func ParseRFC3339(text string) (t Instant, ok bool) {
	if n := len(text) - 1; n > 0 && text[n] == 'Z' {
		text = text[:n] + zero[len("T00:00:00"):]
	}
	_, t, ok = parse(text)
	return t, ok && Known(t)
}

// ParseDate reads a date: 2026-12-24. Its year must be one of [Years].
func ParseDate(text string) (d Date, ok bool) {
	d, _, ok = parse(text + zero)
	return d, ok
}

// zero is the start of a day in UTC.
const zero = "T00:00:00+00:00"

// parse reads a date, and an instant on it.
func parse(text string) (d Date, t Instant, ok bool) {
	const form = "0000-00-00" + zero
	const most = "\x63\x63\x0c\x1f\x17\x3b\x3b\x17\x3b" // of each two digits
	if len(text) != len(form) {
		return 0, 0, false
	}
	var n [len(most)]int
	at, sign := 0, 1
	for i := range len(form) {
		switch c := text[i]; {
		case form[i] != '0' && c == form[i]:
		case form[i] == '+' && c == '-':
			sign = -1
		case form[i] != '0' || c < '0' || c > '9':
			return 0, 0, false
		default:
			n[at/2] = n[at/2]*10 + int(c-'0')
			at++
		}
	}
	for i := range n {
		if n[i] > int(most[i]) {
			return 0, 0, false
		}
	}
	year := n[0]*100 + n[1]
	d = DateOf(year, n[2], n[3])
	_, month, _ := d.Civil()
	t = Instant(d)*Day + Instant(n[4]*3600+n[5]*60+n[6]-sign*(n[7]*3600+n[8]*60))
	return d, t, month == n[2] && MinYear <= year && year <= MaxYear // not 31 February
}
