package calendar

// AppendRFC3339 appends t as Copenhagen's wall clock writes it, with the offset
// in force: 2026-12-24T14:00:00+01:00.
func AppendRFC3339(b []byte, t Instant) []byte {
	d, s := t.Local()
	year, month, day := d.Civil()
	b = appendDigits(b, year, 4)
	b = appendDigits(append(b, '-'), month, 2)
	b = appendDigits(append(b, '-'), day, 2)
	b = appendDigits(append(b, 'T'), s/3600, 2)
	b = appendDigits(append(b, ':'), s/60%60, 2)
	b = appendDigits(append(b, ':'), s%60, 2)
	b = appendDigits(append(b, '+'), Offset(t)/3600, 2)
	return append(b, ":00"...)
}

// String returns t as [AppendRFC3339] writes it.
func (t Instant) String() string { return string(AppendRFC3339(nil, t)) }

func appendDigits(b []byte, n, width int) []byte {
	at := len(b)
	for range width {
		b = append(b, '0')
	}
	for i := at + width - 1; i >= at; i-- {
		b[i] = byte('0' + n%10)
		n /= 10
	}
	return b
}
