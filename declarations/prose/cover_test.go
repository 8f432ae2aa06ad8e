package prose

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// covered reports what a reading must hold of any text: its ranges are in the text, and every character but
// space is in a fact, a question or an unused passage.
func covered(t interface{ Fatalf(string, ...any) }, text string, r *Reading) {
	seen := make([]bool, len(text))
	mark := func(p Range) {
		if p.From < 0 || p.To > len(text) || p.From > p.To {
			t.Fatalf("range %v of %d bytes", p, len(text))
		}
		for i := p.From; i < p.To; i++ {
			seen[i] = true
		}
	}
	for _, f := range r.Facts {
		mark(f.At)
	}
	for _, q := range r.Questions {
		mark(q.At)
		if q.ID == "" || q.Text == "" {
			t.Fatalf("question %+v", q)
		}
	}
	for _, p := range r.Unused {
		mark(p.At)
		if text[p.At.From:p.At.To] != p.Text {
			t.Fatalf("unused %+v", p)
		}
	}
	for i, c := range text {
		if !seen[i] && !space(c) {
			t.Fatalf("byte %d of %q is nowhere: %q", i, text, text[i:min(len(text), i+30)])
		}
	}
}

// pieces are the lines of all texts.
func pieces(t testing.TB) (all []string) {
	for _, file := range textFiles(t) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, strings.Split(string(text), "\n")...)
	}
	return all
}

// Lines of all texts, in any order and with any mark between them, lose no character, and make declarations
// that are in order: Read returns no error without answers.
func TestAnyLinesAreCovered(t *testing.T) {
	lines := pieces(t)
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for _, l := range rapid.SliceOfN(rapid.SampledFrom(lines), 1, 12).Draw(t, "lines") {
			b.WriteString(l + rapid.SampledFrom([]string{"\n", "\r\n", "\n\n", " ", ", ", ". ", "\t", ": ", " – "}).Draw(t, "end"))
		}
		text := b.String()
		r, err := Read(text, nil)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		covered(t, text, r)
	})
}

// A line more, which says nothing, changes no id of a question.
func TestQuestionsKeepTheirIDs(t *testing.T) {
	for _, file := range textFiles(t) {
		text, before := readFile(t, file, nil)
		after, err := Read("Denne side handler om noget.\n\n"+text+"\n\nTak for besøget.\n", nil)
		if err != nil {
			t.Fatal(err)
		}
		ids := map[string]bool{}
		for _, q := range after.Questions {
			ids[q.ID] = true
		}
		for _, q := range before.Questions {
			if !ids[q.ID] {
				t.Errorf("%s: %s is gone", file, q.ID)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, file := range []string{source, "testdata/texts/loen-portal", "testdata/texts/fritidsportalen", "testdata/texts/parkering"} {
		text, err := os.ReadFile(file + ".txt")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Add("Support\nTelefon: 12 34 56 78\nOppetid: 99 %")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 4000 {
			return
		}
		r, err := Read(text, nil)
		if err != nil {
			t.Fatal(err)
		}
		covered(t, text, r)
	})
}
