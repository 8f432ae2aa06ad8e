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
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
)

// danishWords are what texts are made of, in no order that makes sense.
var danishWords = strings.Split("mandag|man.|tirsdag|lør-|søndag|fredag|hverdage|weekenden|helligdage|en helligdag|søgnehelligdage|alle dage|dagligt|"+
	"uge|1|2|9|24|0|00|8.30|9-15|9-12|13-16|kl.|kl. 9-15|fra|til|mellem|midnat|og|samt|,|.|:|-|–|\n|\t|/|lukket|lukket i|åbent|døgnåbent|efter aftale|"+
	"dog|også|undtagen|ikke|hvor|kun|i|på|den|hver|første|sidste|1.|2.|24.|31.|december|juli|maj|2026|2027|1/7|24.12.2026|2026-12-24|"+
	"påsken|skærtorsdag|juledag|juleaften|dagen før|dagen efter|fredag efter|lige uger|ulige uger|resten af året|ellers|sommer|frokostlukket|ferielukket|"+
	"telefonen|kontoret|30 30 30 30|åbner|lukker|i måneden|i perioden|øvrige dage|jule|24/7|fra og med|til og med|er|har|1. og 2. juledag|dage", "|")

// Whatever the words, a text is read, and printed as what reads as the same, or
// is refused at a place in it.
func TestWordsInAnyOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	read := 0
	for range 8000 {
		text := []string{"", "mandag-fredag kl. 9-15\n", "mandag-fredag kl. 9-15, ", "Hverdage kl. 9-15. "}[r.IntN(4)]
		for range 1 + r.IntN(8) {
			text += danishWords[r.IntN(len(danishWords))] + " "
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

// A sentence about one day, or about none, changes no other day, whether it
// stands before the others or after them.
func TestADayByItselfLeavesOthersAlone(t *testing.T) {
	t.Parallel()
	day, turn := calendar.DateOf(2027, 10, 21), 0
	corpus.Each(t, "testdata/texts.txt", func(text, _ string) {
		s, err := parse(text)
		if err != nil {
			return
		}
		for i, sentence := range []string{"21. oktober 2027 lukket", "Lukket den 21. oktober 2027", "21. oktober 2027 kl. 10.05-11.05", "Velkommen"} {
			for j, both := range []string{sentence + "\n" + text, sentence + ". " + text, text + "\n" + sentence} {
				if turn++; (turn/12+3*i+j)%12 != 0 {
					continue // one of the twelve, others with each text
				}
				more, err := parse(both)
				if err != nil {
					continue
				}
				for _, days := range [][2]calendar.Date{{day - 30, day}, {day + 2, day + 90}} {
					from, to := days[0].Start(0), days[1].Start(0)
					if got, want := more.Intervals(from, to), s.Intervals(from, to); !slices.Equal(got, want) {
						t.Errorf("%q is read as %s, which is something else about %v than %s", both, osm.Format(more), from, osm.Format(s))
					}
				}
			}
		}
	})
}
