package danish_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
)

// maxAskedEnglish is how many of the English texts that are clear may be asked
// about. It only ever falls.
const maxAskedEnglish = 7

// English texts that were written without sight of the reader are never read
// wrongly, and seldom asked about though they are clear.
func TestEnglishTexts(t *testing.T) {
	t.Parallel()
	from, to := calendar.DateOf(2025, 12, 20).Start(0), calendar.DateOf(2029, 2, 1).Start(0)
	asked := 0
	corpus.Each(t, "testdata/english.txt", func(text, meaning string) {
		got, err := parse(text)
		switch {
		case err != nil:
			if !strings.HasPrefix(meaning, "ASK") {
				asked++
			}
		case strings.HasPrefix(meaning, "ASK"):
			t.Errorf("%q was read as %s, but %s", text, osm.Format(got), meaning)
		default:
			want, err := osm.Parse(meaning)
			if err != nil {
				t.Fatalf("%s: %v", meaning, err)
			}
			if !slices.Equal(got.Intervals(from, to), want.Intervals(from, to)) {
				t.Errorf("%q:\n got %s\nwant %s", text, osm.Format(got), meaning)
			}
			if again, err := osm.Parse(osm.Format(got)); err != nil || fmt.Sprintf("%+v", again.Rules()) != fmt.Sprintf("%+v", got.Rules()) {
				t.Errorf("%q is read as %s, and that as something else: %v", text, osm.Format(got), err)
			}
		}
	})
	if asked > maxAskedEnglish {
		t.Errorf("%d texts were asked about, which are clear", asked)
	}
}

// A clock of twelve hours, and what of it can only be meant in one way.
func TestTwelveHours(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"9 am–3 pm", "09:00-15:00"},
		{"9am-3pm", "09:00-15:00"},
		{"9:30 a.m. to noon", "09:30-12:00"},
		{"9–3 pm", "09:00-15:00"},
		{"9 am–3", "09:00-15:00"},
		{"1–3 pm", "13:00-15:00"},
		{"10–2 p.m.", "10:00-14:00"},
		{"8 am to 12 pm", "08:00-12:00"},
		{"12–4 pm", "12:00-16:00"},
		{"noon to 4 pm", "12:00-16:00"},
		{"12 noon–4 pm", "12:00-16:00"},
		{"8 am–midnight", "08:00-24:00"},
		{"4 pm–12 am", "16:00-24:00"},
		{"10 pm–6 am", "22:00-06:00"},
		{"9–12 and 1–3 pm", "09:00-12:00,13:00-15:00"},
		{"9–15", "09:00-15:00"},
		{"9 am–15", "09:00-15:00"},
		{"09:00–3 pm", "09:00-15:00"},
		{"6–9 pm", ""}, // from 6 am, or in the evening?
		{"9 am–11", ""},
		{"9–5", ""},
		{"13 am–3 pm", ""},
		{"12 am–4 pm", ""},
		{"9 am–12 am", ""},
	} {
		s, err := parse("every day " + c.text)
		switch {
		case err != nil && c.want != "":
			t.Errorf("%q: %v", c.text, err)
		case err == nil && osm.Format(s) != c.want:
			t.Errorf("%q is read as %s, want %q", c.text, osm.Format(s), c.want)
		}
	}
}

// Dates as English has them.
func TestEnglishDates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"24 December", "Dec 24"},
		{"the 24th of December", "Dec 24"},
		{"December 24", "Dec 24"},
		{"December 24th, 2026", "2026 Dec 24"},
		{"Dec. 24 and 31", "Dec 24,Dec 31"},
		{"December 24, 26 and 31", "Dec 24,Dec 26,Dec 31"},
		{"December 24 and 31, 2026", "2026 Dec 24,2026 Dec 31"},
		{"December 24–26", "Dec 24-Dec 26"},
		{"December 24 to January 2", "Dec 24-Jan 02"},
		{"24, 25 and 26 December", "Dec 24,Dec 25,Dec 26"},
		{"6–31 July 2026", "2026 Jul 06-2026 Jul 31"},
		{"1st of May and 5th of June", "May 01,Jun 05"},
		{"Thursday, 24 December 2026", "2026 Dec 24 Th"},
		{"24.12.2026", "2026 Dec 24"},
		{"24/12", "Dec 24"},
		{"6/6", "Jun 06"},
		{"New Year's Eve", "Dec 31"},
		{"New Year’s Day", "Jan 01"},
		{"second day of Christmas", "Dec 26"},
		{"the 1st and 2nd day of Christmas", "Dec 25,Dec 26"},
		{"the day after Ascension Day", "easter +40 days"},
		{"Easter Monday", "easter +1 day"},
		{"between Christmas and New Year", "Dec 27-Dec 30"},
		{"5/6", ""}, // 5 June, or 6 May?
		{"5/6 2026", ""},
		{"12/24", ""},
		{"the holidays", ""},
		{"next Monday", ""},
		{"the summer holidays", ""},
		{"Christmas", ""},
	} {
		s, err := parse("Weekdays 9–15. Closed on " + c.text)
		switch want := "Mo-Fr 09:00-15:00; PH off; " + c.want + " off"; {
		case err != nil && c.want != "":
			t.Errorf("%q: %v", c.text, err)
		case err == nil && osm.Format(s) != want:
			t.Errorf("%q is read as %s, want %q", c.text, osm.Format(s), want)
		}
	}
}

// The month that stands before a list or range of days is not taken for its hours,
// nor hours for days.
func TestMonthsBeforeHours(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Open daily 10–17 (in July and August 10–18)", "10:00-17:00; Jul,Aug 10:00-18:00"},
		{"Weekdays 9–15. In May 10–14", "Mo-Fr 09:00-15:00; PH off; May Mo-Fr 10:00-14:00; May PH Mo-Fr off"},
		{"Weekdays 9–15. July 1, 10–14", "Mo-Fr 09:00-15:00; PH off; Jul 01 10:00-14:00"},
		{"Weekdays 9–15. July 1–14 closed", "Mo-Fr 09:00-15:00; PH off; Jul 01-Jul 14 off"},
	} {
		if s, err := parse(c.text); err != nil || osm.Format(s) != c.want {
			t.Errorf("%q is read as %v (%v)", c.text, s, err)
		}
	}
}

// The reason why a text is refused is that of the language which was meant.
func TestRefusedInTheLanguageThatWasMeant(t *testing.T) {
	for _, c := range []struct{ text, at string }{
		{"Weekdays 9 am–3 pm, Saturday blueberries", "blueberries"},
		{"Hverdage 9-15, lørdag blåbær", "blåbær"},
		{"Mandag-fredag 9 am-3 pm", "am-3 pm"},
		{"Monday 6–9 pm", "6–9 pm"},
		{"", ""},
	} {
		_, err := danish.Parse(c.text)
		var refused *hours.SyntaxError
		if !errors.As(err, &refused) || c.text[refused.Offset:] != c.at {
			t.Errorf("%q: %v", c.text, err)
		}
	}
}

// No Danish text that has to be refused is read as English.
func TestDanishIsNotReadAsEnglish(t *testing.T) {
	t.Parallel()
	corpus.Each(t, "testdata/texts.txt", func(text, _ string) {
		if mixed := text + "\nOpen Saturday 10 am–2 pm"; !strings.HasPrefix(text, "24/7") {
			if s, err := parse(mixed); err == nil {
				t.Errorf("%q was read as %s", mixed, osm.Format(s))
			}
		}
	})
}

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
