package osm

// typed rewrites opening_hours as people type them into opening_hours as the
// specification has them: any dash, full-width and typographic signs, English
// names of weekdays and months in full, "to" between two times, hours without
// minutes, a dot before the minutes. It changes spelling only.
//
// ok is false where more than one thing could be meant: where the text has a word
// that opening_hours do not know, and where all its words could be Danish too
// ("fr. 9-15").
func typed(text string) (out string, ok bool) {
	t := typist{text: plainSigns(text)}
	for t.at < len(t.text) && !t.failed {
		t.next()
	}
	return string(t.out), !t.failed && t.english
}

// typist rewrites a text piece by piece.
type typist struct {
	text    string
	at      int
	out     []byte
	after   context
	dated   bool // the last thing but spaces was a number of a date
	english bool // some word is of opening_hours and not Danish
	failed  bool
}

// context is what a number can be, by what stands before it.
type context uint8

const (
	start context = iota // of a rule, or after weekdays or times: an hour
	date                 // after a month, a year or "week": no hour
)

// signs are the signs of more than one byte that are typed for one of ASCII.
var signs = [...]struct {
	sign  string
	ascii byte
}{
	{"\u2010", '-'}, {"\u2011", '-'}, {"\u2012", '-'}, {"\u2013", '-'}, {"\u2014", '-'}, {"\u2212", '-'},
	{"\u2192", '-'}, {"\uff0d", '-'}, {"\u30fc", '-'}, {"\uff5e", '-'}, {"\u00a0", ' '}, {"\u202f", ' '},
	{"\u2009", ' '}, {"\uff1a", ':'}, {"\uff1b", ';'}, {"\uff0c", ','}, {"\u201c", '"'}, {"\u201d", '"'}, {"\u201e", '"'},
}

// next rewrites one comment, word, number or sign.
func (t *typist) next() {
	switch c := t.text[t.at]; {
	case c == '"':
		t.comment()
	case digit(c):
		t.number()
		return
	case c >= 0x80:
		t.failed = true
	case letter(c):
		t.word()
	case c == ' ':
		t.copy()
		return
	case c == ';' || c == '|':
		t.after = start
		t.copy()
	default:
		t.copy()
	}
	t.dated = false
}

// copy writes one byte as it stands.
func (t *typist) copy() {
	t.out = append(t.out, t.text[t.at])
	t.at++
}

// comment copies text in quotation marks.
func (t *typist) comment() {
	t.copy()
	for t.at < len(t.text) && t.text[t.at] != '"' {
		t.copy()
	}
	if t.at < len(t.text) {
		t.copy()
	}
}

// plainSigns returns the text with ASCII in the place of signs.
func plainSigns(text string) string {
	b := make([]byte, 0, len(text))
next:
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '~':
			b = append(b, '-')
			continue
		case '&':
			b = append(b, ',')
			continue
		}
		for _, s := range signs {
			if text[i] >= 0x80 && begins(text[i:], s.sign) {
				b = append(b, s.ascii)
				i += len(s.sign) - 1
				continue next
			}
		}
		b = append(b, text[i])
	}
	return string(b)
}

// number writes an hour with its minutes, and any other number as it stands.
func (t *typist) number() {
	begin := t.at
	n := t.digits()
	length := t.at - begin
	minutes := "00"
	if t.at+2 < len(t.text) && (t.text[t.at] == ':' || t.text[t.at] == '.') && digit(t.text[t.at+1]) && digit(t.text[t.at+2]) {
		minutes = t.text[t.at+1 : t.at+3]
		t.at += 3
	} else if (t.after == date || length > 2) && !(t.dated && length <= 2) {
		t.after, t.dated = date, true
		t.out = append(t.out, t.text[begin:t.at]...)
		return
	}
	if length > 2 || n > 48 {
		t.failed = true
		return
	}
	t.after, t.dated = start, false
	t.out = append(appendNumber(t.out, n, 2), ':')
	t.out = append(t.out, minutes...)
}

func (t *typist) digits() (n int) {
	for ; t.at < len(t.text) && digit(t.text[t.at]); t.at++ {
		if n < 10000 {
			n = n*10 + int(t.text[t.at]-'0')
		}
	}
	return n
}
