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
