//go:build browser

package app_test

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
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// badges returns the selectors of the badges on the overview, by system and id as in
// cases.txt.
func badges(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, id := range data.IDs {
		d, err := declarations.Decode(data.Published(id))
		if err != nil {
			t.Fatal(err)
		}
		for _, way := range slices.Backward(d.Support) { // of several equal ones the first has the badge
			selector := fmt.Sprintf("service-status[system='%s'][variant=badge][channel='%s']", id, way.Channel)
			if len(way.Audience) > 0 { // that its row is for
				selector = "[data-for='" + strings.ToLower(strings.Join(way.Audience, "|")) + "'] " + selector
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

// One visit to the overview goes through every third instant of cases.txt. Each badge
// shows the sentence of its case. The card of one system is asked at some of the
// instants too.
func TestBadgesOfTheOverview(t *testing.T) {
	t.Parallel()
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	where := badges(t)
	p := open(t, serve.Shipped(t)+"/", browser.Visitor{At: tuesday, Zone: "Asia/Dubai"})
	known := 0
	for _, selector := range where {
		known += browser.Ask[int](p, "document.querySelectorAll("+strconv.Quote(selector)+").length")
	}
	if n := browser.Ask[int](p, "elements().length"); n != known {
		t.Errorf("%d badges, of which %d are of a known way to support", n, known)
	}
	system := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday})
	tried := 0
	for n, c := range all {
		selector := where[c.System+" "+c.ID]
		if n%3 > 0 || c.UptimeWindow || selector == "" || !browser.Ask[bool](p, "!!document.querySelector("+strconv.Quote(selector)+")") {
			continue
		}
		at := c.At.Format(time.RFC3339)
		goTo(p, at)
		says(p, selector, c.Text, "")
		tried++
		if c.System == "nemid" && n%2 == 0 {
			goTo(system, at)
			says(system, "service-status[system=nemid]", c.Text, c.Note)
		}
	}
	if tried < 15 {
		t.Errorf("only %d of the cases have a badge on the overview", tried)
	}
	shows(p, page.Route{})
}
