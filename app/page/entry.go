package page

import (
	"slices"
	"strings"
	"unicode"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/yaml/edit"
)

// entry is a field of the form: a value of the declaration, and how it is written.
type entry struct {
	kind     entryKind
	required bool // its key stays in the text when the field is empty
	path     string
}

// entryKind is how a value stands in a field.
type entryKind byte

const (
	oneLine  entryKind = 't'
	manyRows entryKind = 'h' // of a text
	eachRow  entryKind = 'l' // of a list of texts
	chosen   entryKind = 'c'
	someOf   entryKind = 'o' // a list of texts, of which a choice sets one
	day      entryKind = 'd'
	within   entryKind = 'w' // a duration, in words
)

// listed divides the texts of a list in a choice that stands for all of them.
const listed = ", "

// argument and entryOf are how an action carries it.
func (f entry) argument() string {
	required := "-"
	if f.required {
		required = "!"
	}
	return string(rune(f.kind)) + required + f.path
}

func entryOf(argument string) entry {
	return entry{entryKind(argument[0]), argument[1] == '!', argument[2:]}
}

// value returns what the field shows of a document.
func (f entry) value(d *edit.Document, l lang.Language) string {
	switch f.kind {
	case eachRow:
		return strings.Join(d.Texts(f.path), "\n")
	case someOf:
		return strings.Join(d.Texts(f.path), listed)
	case within:
		text := d.Text(f.path)
		if length, ok := declarations.ParseDuration(text); ok {
			return lang.Duration(l, length, "")
		}
		return text
	}
	return d.Text(f.path)
}

// write returns the text of a document with what stands in the field.
func (f entry) write(d *edit.Document, value string) (string, error) {
	rows := strings.Split(unixLines(value), "\n")
	kept := rows[:0]
	for _, row := range rows {
		if row = strings.TrimRightFunc(row, unicode.IsSpace); row != "" || f.kind == manyRows {
			kept = append(kept, row)
		}
	}
	if f.kind == eachRow {
		for i := range kept {
			kept[i] = strings.TrimSpace(kept[i])
		}
		return d.SetTexts(f.path, kept)
	}
	value = strings.TrimSpace(strings.Join(kept, "\n"))
	if f.kind == someOf {
		var all []string
		if value != unset && value != "" {
			all = strings.Split(value, listed)
		}
		return d.SetTexts(f.path, all)
	}
	switch {
	case f.kind == chosen && value == unset:
		value = ""
	case strings.HasSuffix(f.path, "url") && strings.Contains(value, ".") && !strings.Contains(value, ":"):
		value = "https://" + value // www.kommune.dk, as people write it
	case f.kind == within:
		// Working days are no days: where the clock does not count them, the words stay, and are reported.
		target, _, _ := strings.Cut(f.path, ".steps[")
		if !inWorkingDays(value) || d.Text(target+".clock") == string(declarations.WorkingDays) {
			value = duration(value)
		}
	}
	if value == "" && !f.required {
		if !d.Has(f.path) {
			return d.String(), nil
		}
		return d.Remove(f.path)
	}
	return d.Set(f.path, value)
}

// duration writes a length of time in words as the format has it. It leaves any other text as it is, so that it is reported.
// Which clock counts stands elsewhere.
func duration(text string) string {
	words := strings.ToLower(text)
	if words == "straks" || words == "at once" {
		return "PT0S"
	}
	number := strings.TrimRight(words, "abcdefghijklmnopqrstuvwxyzæøå. ")
	unit := strings.TrimSpace(words[len(number):])
	if number == "" || strings.Trim(number, "0123456789") != "" {
		return text
	}
	if inWorkingDays(text) {
		return "P" + number + "D"
	}
	switch strings.TrimSuffix(unit, ".") {
	case "sekund", "sekunder", "sek", "second", "seconds":
		return "PT" + number + "S"
	case "minut", "minutter", "min", "minute", "minutes":
		return "PT" + number + "M"
	case "time", "timer", "t", "hour", "hours":
		return "PT" + number + "H"
	case "dag", "dage", "døgn", "day", "days":
		return "P" + number + "D"
	}
	return text
}

// inWorkingDays reports whether a length of time is a number of working days.
func inWorkingDays(text string) bool {
	unit := strings.TrimSpace(strings.TrimLeft(strings.ToLower(text), "0123456789 "))
	return slices.Contains([]string{"arbejdsdag", "arbejdsdage", "hverdag", "hverdage", "working day", "working days"}, unit)
}
