package jsontext

import "unicode/utf8"

// MaxDepth is how deep what is read may be nested, so that no input exhausts
// the stack.
const MaxDepth = 32

// Reader reads JSON from the front. After the first thing that is not what was
// asked for, Failed is set and everything read is empty.
type Reader struct {
	Text   string
	At     int // byte offset
	Failed bool
	depth  int
}

// Fail records that the text is not what it should be here.
func (r *Reader) Fail() { r.Failed = true }

func (r *Reader) next() byte {
	for r.At < len(r.Text) {
		switch c := r.Text[r.At]; c {
		case ' ', '\t', '\n', '\r':
			r.At++
		default:
			return c
		}
	}
	return 0
}

func (r *Reader) take(c byte) bool {
	if !r.Failed && r.next() == c {
		r.At++
		return true
	}
	return false
}

// Open begins an object or array: c is { or [. What is in it is read while there
// is [Reader.More].
func (r *Reader) Open(c byte) {
	if r.depth++; r.depth > MaxDepth || !r.take(c) {
		r.Fail()
	}
}

// More reports whether there is a member or element left to read, and passes
// over the comma before it, or else over the end: } or ].
func (r *Reader) More(end byte) bool {
	first := r.At > 0 && (r.Text[r.At-1] == '{' || r.Text[r.At-1] == '[') // no value ends so
	if r.take(end) {
		r.depth--
		return false
	}
	if !first && !r.take(',') {
		r.Fail()
	}
	return !r.Failed
}

// Name reads the name of a member; its value must be read next.
func (r *Reader) Name() string {
	name := r.String()
	if !r.take(':') {
		r.Fail()
	}
	return name
}

// Strings reads an array of strings.
func (r *Reader) Strings() (list []string) {
	for r.Open('['); r.More(']'); {
		list = append(list, r.String())
	}
	return list
}

// Bool reads true or false.
func (r *Reader) Bool() bool {
	switch r.word() {
	case "true":
		return true
	case "false":
	default:
		r.Fail()
	}
	return false
}

// word reads the run of characters that numbers and literals are made of.
func (r *Reader) word() string {
	r.next()
	start := r.At
	for r.At < len(r.Text) {
		c := r.Text[r.At]
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'E' {
			r.At++
			continue
		}
		break
	}
	return r.Text[start:r.At]
}

// Thousandths reads a number that is not negative and has at most three
// decimals, as thousandths: 99.5 is 99500.
func (r *Reader) Thousandths() (n int) {
	word := r.word()
	decimals := -1
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case c == '.' && decimals < 0 && i > 0:
			decimals = 0
		case c >= '0' && c <= '9' && decimals < 3 && n < 1e8:
			n = n*10 + int(c-'0')
			if decimals >= 0 {
				decimals++
			}
		default:
			r.Fail()
			return 0
		}
	}
	if word == "" || decimals == 0 || len(word) > 1 && word[0] == '0' && word[1] != '.' {
		r.Fail()
	}
	for decimals = max(decimals, 0); decimals < 3; decimals++ {
		n *= 10
	}
	return n
}

// Skip passes over any value.
func (r *Reader) Skip() {
	switch r.next() {
	case '{':
		for r.Open('{'); r.More('}'); {
			r.Name()
			r.Skip()
		}
	case '[':
		for r.Open('['); r.More(']'); {
			r.Skip()
		}
	case '"':
		_ = r.String()
	default:
		if r.word() == "" {
			r.Fail()
		}
	}
}

// End reports whether all of the text has been read, and well.
func (r *Reader) End() bool { return !r.Failed && r.next() == 0 && r.At == len(r.Text) }

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

// escaped reads the rest of a string from its first backslash on.
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
