package lang

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
)

// Capital returns the text with a capital first letter. It knows the letters of
// English and Danish.
func Capital(s string) string { return turned(s, 'a', 0xA0) }

// Small returns the text with a small first letter, as it goes on after a colon.
func Small(s string) string { return turned(s, 'A', 0x80) }

// turned returns a text with its first letter turned from small to capital or back, where
// it is one of the 26 from a letter on, or of æ, ø and å, whose second byte is in the 31 from another on.
func turned(s string, letter, second byte) string {
	b := []byte(s)
	switch {
	case len(b) > 0 && b[0]-letter < 26:
		b[0] ^= 0x20
	case len(b) > 1 && b[0] == 0xC3 && b[1]-second < 31:
		b[1] ^= 0x20
	}
	return string(b)
}

// Index returns where a part of a text first stands, or -1. Package strings searches long texts fast,
// which adds 0.5 kB to the compressed status module; the texts here are short.
func Index(text, part string) int {
	for i := 0; i+len(part) <= len(text); i++ {
		if text[i:i+len(part)] == part {
			return i
		}
	}
	return -1
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
