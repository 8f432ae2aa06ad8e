package danish_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
)

// Words that say in some text what is so without them, some only after another
// word, and why. Words that only lead to what they stand before are known to the
// reader.
var saidAnyway = map[string]string{
	"dog":                  "a later, narrower day is an exception anyway",
	"kun":                  "hours are the only ones there are",
	"også":                 "another day is one more anyway",
	"ellers":               "hours without a period are those of all the other days anyway",
	"normalt":              "hours without a period are those of all the other days anyway",
	"mellem":               "the dash or the end says it",
	"undtagen":             "a later, narrower day is an exception anyway",
	"normale":              "no other hours are said",
	"normal":               "no other hours are said",
	"åbningstid":           "«normal» and «i øvrigt» are left",
	"desuden":              "another day is one more anyway",
	"plus":                 "another day is one more anyway",
	"normale åbningstider": "no other hours are said",
	"dagligt":              "hours without days are those of every day",
	"alle dage":            "«alle» and a period are every day of it",
	"året":                 "hours are those of the whole year anyway",
	"året rundt":           "«året» is left",
	"døgnet":               "«rundt» is left, after hours that never end",
	"ugens syv":            "«alle ugens dage» are left",
	"hverdage":             "the general hours of a text are those of the days that are left",
	"helligdage":           "every day is said before",
	"weekenden":            "every day is said before",
	"formiddag":            "the hours are in it",
	"lukket":               "«for frokost», an empty cell and a heading say it",
	"helt":                 "closed is closed",
	"nærmere":              "an appointment is one",
	"særlig":               "an appointment is one",
	"påsken":               "the dates beside its year say when",
	"uden":                 "«for åbningstiden» says nothing either",
	"vi":                   "who closes is said nowhere else",
	"først":                "«fra» and «åbner» begin hours",
	"allerede":             "earlier than usual is what the hours say",
	"og ikke":              "the list of what is left out goes on",
	"(1. lørdag":           "of the weekday named before",
	"1. lørdag":            "of the weekday named before",
	"10-13 mandag":         "a row without its day goes on with the day before",
	"første lørdag":        "of the weekday named before",
	"lukker borgerservice": "a name",
	"åbner":                "the first clock time of the two opens",
	"lukker":               "a clock time alone takes the verb before it",
	"de":                   "«øvrige» are the others anyway",
	"almindelig":           "no other hours are said",
	"hver anden":           "«lige uger» says it",
	"sidste fredag":        "of the weekday named before",
	"når":                  "«det er» leads to the holiday",
	"(også mandage":        "holidays are on any weekday",
}

// takenAway returns a text without each of its pieces' words, one at a time.
func takenAway(text string, pieces []danish.Piece, f func(before, word, less string)) {
	for _, p := range pieces {
		if !p.Says || p.As == "tegn" {
			continue
		}
		start := -1
		for i := p.From; i <= p.To; i++ {
			letter := i < p.To && (text[i] >= 'a' && text[i] <= 'z' || text[i] >= 'A' && text[i] <= 'Z' || text[i] >= 0xC3 && text[i] < 0xE0 || text[i] >= 0x80 && text[i] < 0xC0 && start >= 0)
			switch {
			case letter && start < 0:
				start = i
			case !letter && start >= 0:
				f(before(text[:start]), strings.ToLower(text[start:i]), text[:start]+text[i:])
				start = -1
			}
		}
	}
}

// before returns the last word of a text.
func before(text string) string {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// A word that says something cannot be taken away without the hours changing, or
// being asked about. This finds words that were dropped.
func TestNoWordIsDropped(t *testing.T) {
	t.Parallel()
	used := map[string]bool{}
	noWordIsDropped := func(text, _ string) {
		pieces, err := danish.Explain(text)
		if err != nil {
			return // TestTexts and TestBlindTexts say so
		}
		whole, _ := danish.Parse(text)
		want := osm.FormatRules(whole)
		takenAway(text, pieces, func(before, word, less string) {
			if danish.Leads(word) || named(text, less, word) {
				return
			}
			rules, err := danish.Parse(less)
			switch {
			case err != nil || osm.FormatRules(rules) != want:
			case saidAnyway[word] != "":
				used[word] = true
			case saidAnyway[before+" "+word] != "":
				used[before+" "+word] = true
			default:
				t.Errorf("%q means the same without %q: %q", text, word, less)
			}
		})
	}
	corpus.Each(t, "testdata/texts.txt", noWordIsDropped)
	turn := 0
	corpus.Each(t, "testdata/blind.txt", func(text, meaning string) {
		if turn++; turn%3 == 0 {
			noWordIsDropped(text, meaning)
		}
	})
	for word, why := range saidAnyway {
		if !used[word] {
			t.Errorf("no text needs %q: %s", word, why)
		}
	}
}

// named reports whether a word only names what stands after it: the dates in
// parentheses, the date of a weekday or a feast, a month that a later date has as
// well. That the name of a season needs dates is another test's.
func named(text, less, word string) bool {
	at := 0
	for at < len(less) && text[at] == less[at] {
		at++
	}
	after := strings.TrimLeft(less[at:], " ")
	weekday := len(word) <= len("tirsdag")
	return strings.HasPrefix(after, "(") || strings.HasPrefix(after, "den ") || strings.HasPrefix(after, "d. ") || strings.Contains(strings.ToLower(after), word) ||
		!weekday && dated.MatchString(after) ||
		slices.ContainsFunc([]string{"sommer", "vinter", "jul", "sæson", "nytår", "efterår"}, func(s string) bool { return strings.HasPrefix(word, s) && word != "juli" })
}

// dated matches a date in digits and a year.
var dated = regexp.MustCompile(`^\d{1,2}/\d|^20\d\d`)
