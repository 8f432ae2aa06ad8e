package lang_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/testkit/cases"
	"servicestatus/declarations/testkit/golden"
)

// The table has every sentence of the cases in both languages, so that a change of words is read in one place.
func TestSentencesInBothLanguages(t *testing.T) {
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	life, err := cases.Life()
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	before := ""
	for _, c := range append(all, life...) {
		if c.Language != "" {
			continue // the Danish case is there too
		}
		if about := c.System + " " + c.ID; about != before {
			before = about
			fmt.Fprintf(&table, "\n== %s\n", about)
		}
		now := calendar.Instant(c.At.Unix())
		both := [...][]string{said(t, c, danish, now), said(t, c, english, now)}
		for i, text := range both[0] {
			fmt.Fprintf(&table, "%-8s %s\n    %s\n    %s\n", c.State, cases.Wall(c.At.Format("2006-01-02T15:04:05Z07:00")), text, both[1][i])
		}
	}
	golden.Check(t, "testdata/sentences.golden", table.String())
}

// said returns what is said of the line or track of a case: its sentence, its notes, and what the declaration announces.
func said(t *testing.T, c cases.Case, l lang.Language, now calendar.Instant) (texts []string) {
	t.Helper()
	s := statusOf(t, c.Declaration, now)
	if c.UptimeWindow {
		for i := range s.Uptime {
			if s.Uptime[i].ID == c.ID {
				texts = append([]string{in(s, l, lang.Track(l, now, &s.Uptime[i]))}, lang.TrackNotes(l, &s.Uptime[i])...)
			}
		}
	}
	for i := range s.Support {
		if !c.UptimeWindow && s.Support[i].ID == c.ID {
			sentence := lang.Special(l, now, &s.Support[i])
			if sentence == nil {
				sentence = lang.Support(l, now, &s.Support[i])
			}
			notes, caution := lang.SupportNotes(l, now, &s.Support[i])
			if texts = append([]string{in(s, l, sentence)}, notes...); caution != "" {
				texts = append(texts, caution)
			}
		}
	}
	if len(texts) == 0 {
		t.Fatalf("%s:%d: there is no %s", c.File, c.Line, c.ID)
	}
	if text := lang.Validity(l, s); text != "" {
		texts = append(texts, text)
	}
	for i := range s.Notices {
		texts = append(texts, in(s, l, lang.Notice(l, now, &s.Notices[i])))
	}
	for i := range s.Maintenance {
		texts = append(texts, in(s, l, lang.Maintenance(l, now, &s.Maintenance[i])))
	}
	return texts
}

// in puts a sentence in a language: also the declaration's own words, where it has them.
func in(s *declarations.Status, l lang.Language, sentence lang.Sentence) string {
	for i := range sentence {
		if own := s.Declaration.InEnglish(sentence[i].Text); l == english && sentence[i].Published && own != "" {
			sentence[i].Text = own
		}
	}
	return sentence.String()
}
