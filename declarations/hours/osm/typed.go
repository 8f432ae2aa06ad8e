package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// ParseTyped reads opening_hours as people type them, where only one thing can be
// meant: "Mo – Fr 9-17". Where Parse reads the text, it gives the same; otherwise
// [Format] gives the spelling to recommend. Errors are those of Parse, but for hours
// that may be of a clock of twelve hours.
//
// It refuses text with any word that is none of opening_hours, such as the names of
// weekdays in full: those are words, and say nothing about holidays.
func ParseTyped(text string) (*hours.Schedule, error) {
	s, err := Parse(text)
	if err == nil {
		return s, nil
	}
	t := typist{text: plainSigns(text)}
	if t.rewrite(); t.failed || !t.english {
		return nil, err
	}
	s, again := Parse(string(t.out))
	if again != nil {
		return nil, err
	}
	if n := halves(s); n >= 0 {
		from, to := originalOffset(text, t.times[n].From), originalOffset(text, t.times[n].To)
		return nil, &hours.SyntaxError{Offset: from, Length: to - from, Message: "Er det om eftermiddagen eller om natten?", Remedy: "Skriv hele klokkeslæt, fx 09:00-17:00 eller 21:00-05:00."}
	}
	return s, nil
}

// halves returns which clock time, counted from the first, may be of a clock of twelve
// hours: the end of hours that end after midnight, and the start of hours before 6.
// "9-5" is 9.00 to 17.00 to people who type it, and "1-4" is in the afternoon. It
// returns -1 where none may.
func halves(s *hours.Schedule) (n int) {
	for _, r := range s.Rules() {
		for _, span := range r.Spans {
			if span.From > 0 && span.From < 6*60 {
				return n
			}
			if n++; span.To == span.From {
				continue // no end is given
			}
			if span.To > calendar.EndOfDay {
				return n
			}
			n++
		}
	}
	return -1
}

// typist rewrites opening_hours as people type them into opening_hours as the
// specification has them, piece by piece: any dash, full-width and typographic signs,
// English names of months in full, "to" between two times, hours without minutes, a
// dot before the minutes. It changes spelling only.
type typist struct {
	text    string
	at      int
	out     []byte
	times   []Place // where the clock times stand in the text
	after   context
	dated   bool // the last thing but spaces was a number of a date
	english bool // some word is of opening_hours and not Danish, unlike "fr. 9-15"
	failed  bool // more than one thing could be meant, or a word is not known
}

func (t *typist) rewrite() {
	for t.at < len(t.text) && !t.failed {
		t.next()
	}
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
	for i := 0; i < len(text); {
		c, size := plainSign(text[i:])
		b = append(b, c)
		i += size
	}
	return string(b)
}

// originalOffset returns where a byte of the text with plain signs stands in the text.
func originalOffset(text string, plain int) (at int) {
	for ; plain > 0; plain-- {
		_, size := plainSign(text[at:])
		at += size
	}
	return at
}

// plainSign returns what the first sign of a text is in ASCII, and its size in bytes.
// Any other byte is returned as it is.
func plainSign(text string) (c byte, size int) {
	switch c = text[0]; c {
	case '~':
		return '-', 1
	case '&':
		return ',', 1
	}
	for _, s := range signs {
		if c >= 0x80 && begins(text, s.sign) {
			return s.ascii, len(s.sign)
		}
	}
	return c, 1
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
	t.times = append(t.times, Place{begin, t.at})
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
