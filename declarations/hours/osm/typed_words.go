package osm

// Words of opening_hours that are not Danish, and words that stand for a dash or a
// comma.
const (
	ownWords   = "/week/easter/off/closed/open/unknown/ph/day/days/"
	rangeWords = "/to/til/till/until/through/"
	listWords  = "/and/"
)

// The English names of months in full. What begins one of them, has three letters or
// more, and may end in a dot, is that name.
const monthNames = "january/february/march/april/may/june/july/august/september/october/november/december/"

// word writes a word in OSM's spelling.
func (t *typist) word() {
	begin := t.at
	for t.at < len(t.text) && letter(t.text[t.at]) && t.text[t.at] < 0x80 {
		t.at++
	}
	word := lower(t.text[begin:t.at])
	switch {
	case has(ownWords, word):
		t.english = true
		t.out = append(t.out, t.text[begin:t.at]...)
		if t.after = start; word == "week" {
			t.after = date
		}
	case has(rangeWords, word):
		t.out = append(t.out, '-')
	case has(listWords, word):
		t.out = append(t.out, ',')
	case len(word) == 2 && t.weekday(word), t.month(word):
	default:
		t.failed = true
	}
}

// weekday writes a weekday. "Fr" is Danish too.
func (t *typist) weekday(word string) bool {
	for i := 0; i < len(osmWeek); i += 2 {
		if lower(osmWeek[i:i+2]) == word {
			t.english = t.english || word != "fr"
			t.after = start
			t.dot()
			t.out = append(t.out, osmWeek[i:i+2]...)
			return true
		}
	}
	return false
}

// month writes a month in three letters. "Apr", "Jan" and so on are Danish too.
func (t *typist) month(word string) bool {
	if len(word) < 3 {
		return false
	}
	names := monthNames
	for i := 0; names != ""; i += 3 {
		end := 0
		for names[end] != '/' {
			end++
		}
		name := names[:end]
		if names = names[end+1:]; len(word) <= len(name) && begins(name, word) {
			t.after = date
			t.dot()
			t.out = append(t.out, osmMonths[i:i+3]...)
			return true
		}
	}
	return false
}

// dot passes over the dot of an abbreviation.
func (t *typist) dot() {
	if t.at < len(t.text) && t.text[t.at] == '.' {
		t.at++
	}
}

// has reports whether a list, in which slashes surround each word, has the word.
func has(list, word string) bool {
	for i := 0; i+len(word)+2 <= len(list); i++ {
		if list[i] == '/' && list[i+1+len(word)] == '/' && list[i+1:i+1+len(word)] == word {
			return true
		}
	}
	return false
}

func begins(text, start string) bool { return len(text) >= len(start) && text[:len(start)] == start }

// lower returns a word of ASCII letters in lower case.
func lower(word string) string {
	b := []byte(word)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
