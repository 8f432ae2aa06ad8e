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
	if len(text) < 20 {
		return 0, false
	}
	d, ok := ParseDate(text[:10])
	clock, ok2 := fields(text[10:19], "T00:00:00")
	t = Instant(d)*Day + Instant(clock[0]*3600+clock[1]*60+clock[2])
	if zone := text[19:]; zone != "Z" {
		sign := 1
		if zone[0] == '-' {
			zone, sign = "+"+zone[1:], -1
		}
		offset, ok := fields(zone, "+00:00")
		t -= Instant(sign * (offset[0]*3600 + offset[1]*60))
		ok2 = ok2 && ok && offset[0] < 24 && offset[1] < 60
	}
	return t, ok && ok2 && clock[0] < 24 && clock[1] < 60 && clock[2] < 60 && Known(t)
}

// ParseDate reads a date: 2026-12-24. Its year must be one of [Years].
func ParseDate(text string) (d Date, ok bool) {
	if len(text) != 10 {
		return 0, false
	}
	year, ok := fields(text[:2], "00")
	rest, ok2 := fields(text[2:], "00-00-00")
	y, m, day := year[0]*100+rest[0], rest[1], rest[2]
	if !ok || !ok2 || m < 1 || m > 12 || day < 1 {
		return 0, false
	}
	d = DateOf(y, m, day)
	if _, month, _ := d.Civil(); month != m {
		return 0, false // 31 February
	}
	return d, MinYear <= y && y <= MaxYear
}

// fields reads a text of the form given, in which 00 stands for two digits.
func fields(text, form string) (n [3]int, ok bool) {
	if len(text) != len(form) {
		return n, false
	}
	at := 0
	for i := 0; i < len(form); i++ {
		c := text[i]
		switch {
		case form[i] != '0':
			if c != form[i] {
				return n, false
			}
		case c < '0' || c > '9' || at > 5:
			return n, false
		default:
			n[at/2] = n[at/2]*10 + int(c-'0')
			at++
		}
	}
	return n, true
}
