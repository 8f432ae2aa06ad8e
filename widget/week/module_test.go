package week_test

import (
	"cmp"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/widget/status"
	"servicestatus/widget/week"
)

type answer struct {
	Next     int64
	Status   json.RawMessage
	Announce string
	Style    string
	View     json.RawMessage
}

// ask asks the module of a page with pictures.
func ask(t testing.TB, m *status.Module, seconds int64, options string) (out string, a answer) {
	t.Helper()
	out, ok := week.Status(m, float64(seconds), options)
	if err := json.Unmarshal([]byte(out), &a); !ok || err != nil {
		t.Fatal(ok, err, out)
	}
	return out, a
}

// load returns the module with a declaration that is built in.
func load(id string) *status.Module {
	var m status.Module
	m.Load(data.Published(id))
	return &m
}

// All that is no picture is answered as the status module answers it. A picture has a style,
// the status as data, and the words to announce.
func TestOtherVariantsAreThoseOfTheStatusModule(t *testing.T) {
	const at = 1790000000
	for _, id := range data.IDs {
		m := load(id)
		for _, options := range []string{"", "variant=badge", "variant=full\nlang=en", "variant=weekly"} {
			want, _ := m.Status(at, options)
			if got, _ := ask(t, m, at, options); got != want {
				t.Errorf("%s %q:\n got %s\nwant %s", id, options, got, want)
			}
		}
		_, card := ask(t, m, at, "variant=card")
		for _, variant := range []string{"week", "month"} {
			_, a := ask(t, m, at, "variant="+variant)
			if a.Style == "" || string(a.Status) != string(card.Status) || a.Announce != card.Announce || !strings.Contains(string(a.View), `"card `+variant+`"`) {
				t.Errorf("%s %s: %+v", id, variant, a)
			}
		}
	}
	var m status.Module
	if why, ok := week.Status(&m, at, "variant=week"); ok || why != "ingen deklaration" {
		t.Error(ok, why)
	}
	if why, ok := week.Status(load("nemid"), 0, "variant=week"); ok || why == "" {
		t.Error(ok, why)
	}
}

// Until next, nothing that is shown differs; that is what lets a page sleep. The line of now
// moves every five minutes where the picture has today.
func TestNothingChangesBeforeNext(t *testing.T) {
	for _, id := range data.IDs {
		m := load(id)
		for _, options := range []string{"variant=week", "variant=month\nlang=en", "variant=week\nfrom=2026-12-24"} {
			at := int64(1774738799) // 28 March 2026, 23.59.59
			for range 15 {
				_, first := ask(t, m, at, options)
				_, last := ask(t, m, first.Next-1, options)
				if string(first.View) != string(last.View) {
					t.Fatalf("%s %q at %d: the view changes before %d:\n%s\n%s", id, options, at, first.Next, first.View, last.View)
				}
				if options == "variant=week" && first.Next-at > 300 {
					t.Fatalf("%s: the line of now stands still from %d to %d", id, at, first.Next)
				}
				at = first.Next
			}
		}
	}
}

// "from" moves the picture to the week or month of a date. Of another text, the picture is of
// the moment shown.
func TestFrom(t *testing.T) {
	for _, c := range []struct{ options, want string }{
		{"variant=week", "NemID, uge 48"},
		{"variant=week\nfrom=2026-11-30", "NemID, uge 49"},
		{"variant=week\nfrom=2026-12-06", "NemID, uge 49"},
		{"variant=week\nfrom=2027-01-03", "NemID, uge 53"},
		{"variant=week\nfrom=2026-02-30", "NemID, uge 48"},
		{"variant=week\nfrom=i morgen", "NemID, uge 48"},
		{"variant=week\nfrom=", "NemID, uge 48"},
		{"variant=week\nfrom=1981-01-01", "NemID, uge 1"},
		{"variant=week\nfrom=2199-12-31", "NemID, uge 1"},
		{"from=2027-02-28\nvariant=month\nlang=en", "NemID, February 2027"},
		{"variant=month\nfrom=2026-12-31", "NemID, december 2026"},
		{"variant=month\nlabel=Hjælp", "Hjælp, november 2026"},
	} {
		_, a := ask(t, load("nemid"), instantOf(t), c.options)
		if text := string(a.View); !strings.Contains(text, `"aria-label":"`+c.want+`"`) {
			t.Errorf("%q: %.120s, want %s", c.options, text, c.want)
		}
	}
}

func instantOf(t testing.TB) int64 { return int64(instant(t, "2026-11-25 14.37")) }

var squares = regexp.MustCompile(`<th class="week" scope="row">(\d+)|<td[^>]*>(?:<strong><span aria-hidden="true">(\d+))?`)

// A month has a cell for each of its days, below its weekday, and the numbers of its weeks.
func TestMonth(t *testing.T) {
	for at, want := range map[string]string{
		"2026-12-09 12.00": "49 _ 1 2 3 4 5 6|50 7 8 9 10 11 12 13|51 14 15 16 17 18 19 20|52 21 22 23 24 25 26 27|53 28 29 30 31 _ _ _",
		"2027-02-01 12.00": "5 1 2 3 4 5 6 7|6 8 9 10 11 12 13 14|7 15 16 17 18 19 20 21|8 22 23 24 25 26 27 28",
		"2027-05-31 12.00": "17 _ _ _ _ _ 1 2|18 3 4 5 6 7 8 9|19 10 11 12 13 14 15 16|20 17 18 19 20 21 22 23|21 24 25 26 27 28 29 30|22 31 _ _ _ _ _ _",
	} {
		text := picture(builtin(t, "nemid"), instant(t, at), "variant=month")
		_, text, _ = strings.Cut(text, "<tbody>")
		text, _, _ = strings.Cut(text, "</tbody>")
		var weeks []string
		for _, row := range strings.Split(text, "<tr>")[1:] {
			var cells []string
			for _, cell := range squares.FindAllStringSubmatch(row, -1) {
				cells = append(cells, cmp.Or(cell[1]+cell[2], "_"))
			}
			weeks = append(weeks, strings.Join(cells, " "))
		}
		if got := strings.Join(weeks, "|"); got != want {
			t.Errorf("%s:\n got %s\nwant %s", at, got, want)
		}
	}
}

// The days to come on which hours may be different are said, and no others.
func TestComing(t *testing.T) {
	text := said.ReplaceAllString(picture(builtin(t, "nemkonto"), instant(t, "2026-12-01 12.00"), "variant=week\naudience=borgere"), "")
	_, text, _ = strings.Cut(text, "<details")
	text, _, _ = strings.Cut(text, "</tbody>")
	var got []string
	for _, row := range strings.Split(text, "<tr>")[1:] {
		got = append(got, plain("<"+strings.ReplaceAll(row, "</th>", ": ")))
	}
	want := trimmed(`
		Tors. 24. december: 7–20 Juleaftensdag Tiderne kan være andre
		Fre. 25. december: 7–20 ikke oplyst Juledag
		Lør. 26. december: lukket 2. juledag
		Tors. 31. december: 7–20 Nytårsaftensdag Tiderne kan være andre
		Fre. 1. januar: 7–20 ikke oplyst Nytårsdag`)
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	special := decoded(t, `{"id":"x","name":"X","support":[{"id":"a","channel":"phone","contacts":["1"],"hours":"Mo-Fr 08:00-16:00; Jul 14 10:00-12:00"}]}`)
	if text := plain(picture(special, instant(t, "2026-07-01 12.00"), "variant=week")); !strings.Contains(text, "Tirs. 14. juli") {
		t.Errorf("a rule names 14 July: %s", text)
	}
}
