package danish_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
)

// Words that say in some English text what is so without them, and why.
var englishSaidAnyway = map[string]string{
	"am":           "the other end of the hours says it",
	"pm":           "the other end of the hours says it",
	"noon":         "12 is, where nothing says midnight",
	"th":           "a number before a month counts",
	"st":           "a number before a month counts",
	"public":       "holidays are public ones",
	"daily":        "hours without days are those of every day",
	"the year":     "«all days» are those of the year",
	"opens":        "hours that close begin",
	"closed":       "«for lunch» and «outside this period» say it",
	"(last friday": "of the weekday named before",
	"but":          "a later, narrower day is an exception anyway",
	"however":      "a later, narrower day is an exception anyway",
	"except":       "a later, narrower day is an exception anyway",
	"also":         "another day is one more anyway",
	"only":         "hours are the only ones there are",
	"not open":     "«not on» is left",
	"up":           "«to and including» is left",
	"it":           "the day after is that after the one before",
}

// A word that says something cannot be taken away from an English text without the
// hours changing, or being asked about.
func TestNoEnglishWordIsDropped(t *testing.T) {
	t.Parallel()
	used := map[string]bool{}
	corpus.Each(t, "testdata/english.txt", func(text, _ string) {
		pieces, err := danish.Explain(text)
		if err != nil {
			return
		}
		whole, _ := danish.Parse(text)
		want := osm.FormatRules(whole)
		takenAway(text, pieces, func(before, word, less string) {
			if danish.LeadsInEnglish(word) || namedInEnglish(text, less, word) {
				return
			}
			rules, err := danish.Parse(less)
			switch {
			case err != nil || osm.FormatRules(rules) != want:
			case englishSaidAnyway[word] != "":
				used[word] = true
			case englishSaidAnyway[before+" "+word] != "":
				used[before+" "+word] = true
			default:
				t.Errorf("%q means the same without %q: %q", text, word, less)
			}
		})
	})
	for word, why := range englishSaidAnyway {
		if !used[word] {
			t.Errorf("no text needs %q: %s", word, why)
		}
	}
}

// namedInEnglish reports whether a word only names what stands after it, as named
// does. That the name of a season needs dates is another test's.
func namedInEnglish(text, less, word string) bool {
	at := 0
	for at < len(less) && text[at] == less[at] {
		at++
	}
	after := strings.ToLower(strings.TrimLeft(less[at:], " "))
	return strings.HasPrefix(after, "(") || strings.Contains(after, word) || word == "summer" || word == "season"
}

// A name, an address, a number or a greeting before or after English hours changes
// nothing.
func TestWhatSaysNothingInEnglishChangesNothing(t *testing.T) {
	t.Parallel()
	refused, all := 0, 0
	corpus.Each(t, "testdata/english.txt", func(text, _ string) {
		want, err := parse(text)
		if err != nil {
			return
		}
		for _, more := range []string{
			"NemKonto Support\n" + text, "Rådhuspladsen 1, 1550 København V\n" + text, "Welcome!\n" + text, "E-mail: post@kommune.dk\n" + text,
			text + "\nE-mail: post@kommune.dk", text + "\nRådhuspladsen 1\n1550 København V", text + "\nWe look forward to seeing you.", text + "\nCVR 12345678", text + "\nBest regards\nNemKonto Support",
		} {
			all++
			got, err := parse(more)
			if err != nil {
				refused++
				continue
			}
			if !alike(got, want) {
				t.Errorf("%q is read as %s,\n%q as %s", more, osm.Format(got), text, osm.Format(want))
			}
		}
	})
	if refused > all/50 {
		t.Errorf("%d of %d texts were refused", refused, all)
	}
}

// Dates of an English list that ends in a year are all in that year.
func TestAYearAtTheEndOfAnEnglishListIsTheWholeLists(t *testing.T) {
	t.Parallel()
	members := []string{"15 May", "June 5", "the 24th of December", "1–15 July", "November", "December 24–26", "Constitution Day", "New Year's Eve", "Good Friday", "Easter", "between Christmas and New Year"}
	read := 0
	for _, a := range members {
		for _, b := range members {
			list, apart := "Weekdays 9–15. Closed "+a+" and "+b+" 2027", "Weekdays 9–15. Closed "+a+" 2027. Closed "+b+" 2027"
			got, err := parse(list)
			want, other := parse(apart)
			if a == b || err != nil || other != nil {
				continue
			}
			if read++; !alike(got, want) {
				t.Errorf("%q is %s,\n%q is %s", list, osm.Format(got), apart, osm.Format(want))
			}
		}
	}
	if read < 50 {
		t.Errorf("%d texts were read", read)
	}
}

// The order of English lines that do not hang together changes nothing.
func TestOrderOfEnglishLines(t *testing.T) {
	t.Parallel()
	lines := []string{"Monday–Thursday 9 am–3 pm", "Friday: 9–13", "Saturdays closed", "24 December closed", "Closed in week 42", "Public holidays closed", "December 31st: 10 am–noon",
		"Closed between Christmas and New Year", "1–31 July: closed", "We close at noon on Constitution Day", "Sundays by appointment", "Closed on May 15, 2026", "First Saturday of the month 10–13"}
	r := rand.New(rand.NewPCG(3, 4))
	read := 0
	for range 250 {
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		some := slices.Clone(lines[:2+r.IntN(6)])
		text := strings.Join(some, "\n")
		want, err := parse(text)
		if err != nil {
			continue
		}
		read++
		r.Shuffle(len(some), func(i, j int) { some[i], some[j] = some[j], some[i] })
		other := strings.Join(some, "\n")
		got, err := parse(other)
		if err == nil && !alike(got, want) {
			t.Errorf("%q is read as %s,\n%q as %s", other, osm.Format(got), text, osm.Format(want))
		}
	}
	if read < 60 {
		t.Errorf("%d texts were read", read)
	}
}

// The English name of a season or of leave never passes for filler.
func TestEnglishSeasonsNeedDates(t *testing.T) {
	t.Parallel()
	for _, season := range []string{"the summer holidays", "the summer", "autumn half term", "the winter break", "Christmas", "the Christmas holidays", "school holidays", "the holidays", "the school holidays", "the holiday season", "high season", "the Easter holidays"} {
		for _, text := range []string{
			"Weekdays 9–15. Closed in %", "Weekdays 9–15. Closed during % 2026", "Weekdays 9–15. Closed over % and Easter", "Weekdays 9–15. Closed over Easter and %", "Weekdays 9–15, but not in %", "In %: Monday–Friday 9–14",
			"% 2026: Monday–Friday 9–14", "Weekdays 9–15. Closed in % and on 5 June", "Weekdays 9–15. Closed on 5 June and in %", "Weekdays 9–15. Closed in % 2026 and on 5 June 2026", "%\nMonday–Friday 9–14", "% 2026\nMonday–Friday 9–14",
			"Mondays 9–12 except in % and on 24 December", "Monday–Friday 9–14 in %", "Monday–Friday 9–14 (%)", "Weekdays 9–15\nClosing days: %, 24 December", "Weekdays 9–15. In % 2026 10–12", "Weekdays 9–15, in % 10–12",
		} {
			text = strings.ReplaceAll(text, "%", season)
			if s, err := parse(text); err == nil {
				t.Errorf("%q was read as %s", text, osm.Format(s))
			}
		}
	}
}

// englishWords are what English texts are made of, in no order that makes sense.
var englishWords = strings.Split("Monday|Mon.|Tuesdays|Saturday|Sunday|Friday|weekdays|weekends|public holidays|the holidays|every day|daily|week|1|2|9|24|0|8.30|9–15|9–12|9 am|3 pm|13–16|at|9 am–3 pm|a.m.|noon|midnight|"+
	"from|to|until|between|and|,|.|:|-|–|\n|\t|/|closed|closed in|open|by appointment|but|also|except|not|when|only|in|on|the|every|first|last|1st|24th|of|December|July|May|may|2026|2027|1/7|24.12.2026|"+
	"Easter|Good Friday|Christmas Eve|the day after|even weeks|rest of the year|otherwise|summer|lunch|phone|office|30 30 30 30|opens|closes|of the month|other days|is|has|New Year's Eve|'|’s", "|")

// Whatever the words, an English text is read, and printed as what reads as the
// same, or is refused at a place in it.
func TestEnglishWordsInAnyOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	read := 0
	for range 10000 {
		text := []string{"", "Monday–Friday 9–15\n", "Monday–Friday 9 am–3 pm, ", "Weekdays 9–15. "}[r.IntN(4)]
		for range 1 + r.IntN(8) {
			text += englishWords[r.IntN(len(englishWords))] + " "
		}
		s, err := parse(text)
		if err != nil {
			var e *hours.SyntaxError
			if !errors.As(err, &e) || e.Offset < 0 || e.Offset+e.Length > len(text) || e.Message == "" {
				t.Errorf("%q is refused at %d+%d: %v", text, e.Offset, e.Length, e)
			}
			continue
		}
		read++
		again, err := osm.Parse(osm.Format(s))
		if err != nil || fmt.Sprintf("%+v", again.Rules()) != fmt.Sprintf("%+v", s.Rules()) {
			t.Errorf("%q is read as %s, and that as something else: %v", text, osm.Format(s), err)
		}
	}
	if read < 100 {
		t.Errorf("%d texts were read", read)
	}
}

// The pieces of an English text that is read cover all of it but its spaces.
func TestPiecesCoverEnglishTexts(t *testing.T) {
	corpus.Each(t, "testdata/english.txt", func(text, _ string) {
		pieces, err := danish.Explain(text)
		if err != nil {
			return
		}
		end := 0
		for _, p := range append(pieces, danish.Piece{From: len(text), To: len(text)}) {
			if strings.Trim(text[end:p.From], " \u00a0\u2009\u202f") != "" || p.To < p.From || p.As == "ikke forstået" {
				t.Errorf("%q: %q is in no piece", text, text[end:p.From])
			}
			end = p.To
		}
	})
}
