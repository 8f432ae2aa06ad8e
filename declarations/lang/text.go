package lang

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
)

// Capital returns the text with a capital first letter. It knows the letters of
// English and Danish.
func Capital(s string) string {
	switch {
	case s == "":
	case s[0] >= 'a' && s[0] <= 'z':
		return string([]byte{s[0] - 'a' + 'A'}) + s[1:]
	case len(s) > 1 && s[0] == 0xC3 && s[1] >= 0xA0 && s[1] <= 0xBE:
		return string([]byte{0xC3, s[1] - 0x20}) + s[2:] // æ, ø, å
	}
	return s
}

// Number returns a number in digits.
func Number(n int) string { return string(jsontext.AppendInt(nil, int64(n))) }

// Clock returns a clock time as hour, mark and two digits of minutes.
func Clock(m calendar.Minute, mark string) string {
	minute := Number(int(m % 60))
	if len(minute) == 1 {
		minute = "0" + minute
	}
	return Number(int(m/60)) + mark + minute
}

// List joins the members of a list, the last one with a word such as " og ".
func List(list []string, and string) string {
	text := ""
	for i, s := range list {
		switch {
		case i == 0:
		case i == len(list)-1:
			text += and
		default:
			text += ", "
		}
		text += s
	}
	return text
}

// Join puts a space between two texts, unless one of them is empty.
func Join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}
