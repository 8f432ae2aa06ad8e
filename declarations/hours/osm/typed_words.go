package osm

// Words of opening_hours that are not Danish, and words that stand for a dash or a
// comma.
const (
	ownWords   = "/week/easter/off/closed/open/unknown/ph/day/days/"
	rangeWords = "/to/til/till/until/through/"
	listWords  = "/and/"
)

// The English names of weekdays and months in full. What begins one of them, has
// three letters or more, and may end in a dot, is that name.
const (
	weekdayNames = "monday/tuesday/wednesday/thursday/friday/saturday/sunday/"
	monthNames   = "january/february/march/april/may/june/july/august/september/october/november/december/"
)

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
	case has("/weekend/weekends/", word):
		t.after = start
		t.out = append(t.out, "Sa,Su"...)
	case len(word) == 2 && t.short(word), t.name(word, weekdayNames, osmWeek, 2), t.name(word, monthNames, osmMonths, 3):
	default:
		t.failed = true
	}
}

// short writes a weekday of two letters. "Fr" is Danish too.
func (t *typist) short(word string) bool {
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

// name writes the name of a weekday or month in the letters that OSM has for it.
func (t *typist) name(word, names, letters string, width int) bool {
	if len(word) < 3 {
		return false
	}
	for i := 0; names != ""; i++ {
		end := 0
		for names[end] != '/' {
			end++
		}
		name := names[:end]
		if names = names[end+1:]; len(word) > len(name)+1 || !begins(name+"s", word) {
			continue
		}
		if t.after = start; width == 3 {
			t.after = date
		}
		// "Apr", "Jan" and so on are Danish too; the names of weekdays are not.
		t.english = t.english || width == 2
		t.dot()
		t.out = append(t.out, letters[i*width:i*width+width]...)
		return true
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
