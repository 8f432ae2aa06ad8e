package wasm_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"servicestatus/app/page"
	"servicestatus/declarations"
	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/cases"
)

// badges are the overview's, by system and id in cases.txt: how the element of
// each is found.
func badges(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, id := range data.IDs {
		d, err := declarations.Decode(data.Published(id))
		if err != nil {
			t.Fatal(err)
		}
		for _, way := range slices.Backward(d.Support) { // of several alike, the first has the badge
			selector := fmt.Sprintf("service-status[system='%s'][variant=badge][channel='%s']", id, way.Channel)
			if len(way.Audience) > 0 {
				selector += "[audience='" + way.Audience[0] + "']"
			}
			if way.Topic != "" {
				selector += "[topic='" + way.Topic + "']"
			}
			for other, same := range all {
				if same == selector {
					delete(all, other)
				}
			}
			all[id+" "+way.ID] = selector
		}
	}
	return all
}

// One visit to the overview goes through every third moment of cases.txt. Each badge
// says what the card does, which cases.txt holds for the pages of the systems
// too: they are asked at some of the moments.
func TestTheBadgesOfTheOverview(t *testing.T) {
	t.Parallel()
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	where := badges(t)
	p := open(t, shipped(t)+"/", visitor{at: tuesday, zone: "Asia/Dubai"})
	known := 0
	for _, selector := range where {
		known += ask[int](p, "document.querySelectorAll("+strconv.Quote(selector)+").length")
	}
	if n := ask[int](p, "elements().length"); n != known {
		t.Errorf("%d badges, of which %d are of a known way to support", n, known)
	}
	card := open(t, shipped(t)+"/nemid/", visitor{at: tuesday})
	tried := 0
	for n, c := range all {
		selector := where[c.System+" "+c.ID]
		if n%3 > 0 || c.UptimeWindow || selector == "" || !ask[bool](p, "!!document.querySelector("+strconv.Quote(selector)+")") {
			continue
		}
		at := c.At.Format(time.RFC3339)
		p.travel(at)
		p.says(selector, c.Text, "")
		tried++
		if c.System == "nemid" && n%2 == 0 {
			card.travel(at)
			card.says("service-status[system=nemid]", c.Text, c.Note)
		}
	}
	if tried < 15 {
		t.Errorf("only %d of the cases have a badge on the overview", tried)
	}
	p.shows(page.Route{})
}

// travel follows a link to the same page at another moment, and waits until the
// elements have been told.
func (p *tab) travel(at string) {
	p.Helper()
	p.run("follow(location.pathname + '?at=" + at + "')")
	p.wait("elements().every((element) => element.getAttribute('at') === '" + at + "')")
}

// says waits until an element says a sentence, with nothing after it but what
// that is on the visitor's clock, and a note.
func (p *tab) says(selector, sentence, note string) {
	p.Helper()
	p.wait(fmt.Sprintf(`told(document.querySelector(%s)).some((line) => (': ' + line.replace(/ \([^)]* din tid\)/, '') + ' (').includes(': ' + %s + ' ('))`,
		strconv.Quote(selector), strconv.Quote(sentence)))
	if got := ask[[]string](p, "told(document.querySelector("+strconv.Quote(selector)+"))"); note != "" && !strings.Contains(strings.Join(got, "\n"), note) {
		p.Errorf("%s is not in %q", note, got)
	}
}
