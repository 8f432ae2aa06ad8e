package jsontext

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

// word reads the characters that numbers and literals consist of.
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

// Thousandths reads a number, which is not negative and has at most three decimals,
// in thousandths: 99.5 is 99500.
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
