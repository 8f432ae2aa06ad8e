package danish

// token is a word, a number or a mark of a text.
type token struct {
	// 'a' a word, '0' a number, '.' the end of a sentence or what may be, ','
	// what separates members of a list, '\n' a new line or bullet, '\t' a new
	// cell, '@' an address of the net, otherwise the mark itself.
	kind          byte
	text          string
	at, end       int // byte offsets
	value, minute int // of a number: 8.30 is 8 and 30; minute is -1 where there is none
	capital       bool
	half          bool // of a number: am, pm or noon was said, so it is a clock time
	use           use  // what the token was taken for
	begins        bool
}

// whole reports whether it is a number and no clock time with minutes.
//
//go:noinline
func (t *token) whole() bool { return t.kind == '0' && t.minute < 0 }

// marks are those of more than one byte, and what they are read as: 0 is
// nothing at all.
var marks = [...]struct {
	text string
	kind byte
}{
	{"\u00a0", 0}, {softHyphen, 0}, {"\u2009", 0}, {"\u202f", 0}, {"\u2002", 0}, {"\u2003", 0}, {"\u2007", 0}, {zeroWidth, 0}, {"\ufeff", 0},
	{"\u2010", '-'}, {"\u2011", '-'}, {"\u2012", '-'}, {"\u2013", '-'}, {"\u2014", '-'}, {"\u2212", '-'},
	{"\u2022", '\n'}, {"\u25e6", '\n'}, {"\u25cf", '\n'}, {"\u25aa", '\n'}, {"\u00b7", '\n'}, {"\r\n", '\n'}, {"--", '-'}, {"t/m", '-'},
}

const (
	softHyphen = "\u00ad"
	zeroWidth  = "\u200b"
)

// tokens divides the text. Words come in lower case and every dash as '-'. Space
// only separates.
func tokens(text string, all []token) []token {
	for i := 0; i < len(text); {
		t := token{kind: text[i], at: i, minute: -1}
		i++
		switch t.kind {
		case '\r':
			t.kind = '\n'
		case '*':
			if t.at == 0 || text[t.at-1] == '\n' || text[t.at-1] == ' ' {
				t.kind = '\n' // a bullet, not the mark of a footnote
			}
		case ';', '!':
			t.kind = '.'
		case '|', '&', '+':
			t.kind = ','
		case ' ':
			continue
		}
		if n := addressEnd(text, t.at); n > 0 {
			t.kind, i = '@', n
		}
		if digit(t.kind) {
			t.kind = '0'
			t.value, i = digits(text, t.at)
			if i+2 < len(text) && (text[i] == '.' || text[i] == ':') && digit(text[i+1]) && digit(text[i+2]) &&
				(i+3 == len(text) || !digit(text[i+3])) {
				t.minute, i = digits(text, i+1)
			}
		}
		found := false
		for m := range marks {
			mark := &marks[m]
			if !found && hasAt(text, t.at, mark.text) {
				found = true
				t.kind, i = mark.kind, t.at+len(mark.text)
			}
		}
		if found && t.kind == 0 {
			continue
		}
		if !found && letter(t.kind) {
			t.capital = t.kind < 'a' || t.kind == 0xC3 && i < len(text) && text[i] < 0xA0
			for t.kind = 'a'; i < len(text); i++ {
				if hasAt(text, i, softHyphen) || hasAt(text, i, zeroWidth) {
					i++ // within a word it says where a line may break
				} else if !letter(text[i]) || text[i] == 0xC2 || text[i] == 0xE2 || text[i] == 0xEF {
					break // no letter of Danish begins with these; spaces and dashes do
				}
			}
		}
		t.text, t.end = text[t.at:i], i
		if t.kind == 'a' {
			t.text = lower(t.text)
			if n := len(t.text) - len("slukket"); ends(t.text, "dagslukket") && !ends(t.text, "middagslukket") {
				day := t // "lørdagslukket"
				day.text, day.end = t.text[:n], t.end-len("slukket")
				*grown(&all) = day
				t.text, t.at, t.capital = t.text[n+1:], day.end, false
			}
		}
		*grown(&all) = t
	}
	return all
}

//go:noinline
func hasAt(text string, i int, s string) bool {
	return i+len(s) <= len(text) && text[i:i+len(s)] == s
}

// digits reads a number; one too long for any clock or date stays large.
func digits(text string, i int) (n, end int) {
	for ; i < len(text) && digit(text[i]); i++ {
		if n < 100000 {
			n = n*10 + int(text[i]-'0')
		}
	}
	return n, i
}

// lower returns words in lower case: ASCII and the letters of Latin-1, which in
// UTF-8 differ from their capitals as ASCII letters do. It leaves out what only
// says where a line may break.
func lower(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case hasAt(s, i, softHyphen):
			i++
			continue
		case hasAt(s, i, zeroWidth):
			i += 2
			continue
		case c >= 'A' && c <= 'Z' || i > 0 && s[i-1] == 0xC3 && c >= 0x80 && c <= 0x9E:
			c += 0x20
		}
		*grown(&b) = c
	}
	return string(b)
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }
func digit(c byte) bool  { return c >= '0' && c <= '9' }
