package jsontext

import "unicode/utf8"

// String reads a string.
func (r *Reader) String() string {
	if !r.take('"') {
		r.Fail()
		return ""
	}
	start := r.At
	for i := start; i < len(r.Text); i++ {
		switch c := r.Text[i]; {
		case c == '"':
			r.At = i + 1
			return r.Text[start:i]
		case c == '\\':
			return r.escaped(start, i)
		case c < 0x20:
			r.At = i
			r.Fail()
			return ""
		}
	}
	r.Fail()
	return ""
}

// escaped reads the rest of a string, from its first backslash. The string begins
// at start.
func (r *Reader) escaped(start, i int) string {
	b := []byte(r.Text[start:i])
	for ; i < len(r.Text); i++ {
		switch c := r.Text[i]; {
		case c == '"':
			r.At = i + 1
			return string(b)
		case c < 0x20:
			r.At = i
			r.Fail()
			return ""
		case c != '\\':
			b = append(b, c)
			continue
		}
		if i++; i == len(r.Text) {
			break
		}
		switch c := r.Text[i]; c {
		case 'n':
			b = append(b, '\n')
		case 't':
			b = append(b, '\t')
		case 'r':
			b = append(b, '\r')
		case 'b':
			b = append(b, '\b')
		case 'f':
			b = append(b, '\f')
		case 'u':
			code, ok := hex4(r.Text, i+1)
			if !ok {
				r.Fail()
				return ""
			}
			i += 4
			if code >= 0xD800 && code < 0xDC00 && i+2 < len(r.Text) && r.Text[i+1] == '\\' && r.Text[i+2] == 'u' {
				if low, ok := hex4(r.Text, i+3); ok && low >= 0xDC00 && low < 0xE000 {
					code = 0x10000 + (code-0xD800)<<10 + low - 0xDC00
					i += 6
				}
			}
			b = utf8.AppendRune(b, code)
		case '"', '\\', '/':
			b = append(b, c)
		default:
			r.Fail()
			return ""
		}
	}
	r.Fail()
	return ""
}

// hex4 reads four hexadecimal digits.
func hex4(s string, at int) (code rune, ok bool) {
	if at+4 > len(s) {
		return 0, false
	}
	for _, c := range []byte(s[at : at+4]) {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		code = code<<4 | rune(c)
	}
	return code, true
}
