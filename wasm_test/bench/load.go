package main

import (
	"fmt"
	"log"
	"strings"

	"servicestatus/wasm_test/harness/browser"
)

// contenders are the pages whose loading is compared.
var contenders = []struct {
	name, page string
	elements   int
}{
	{"the page alone", alonePage, 0},
	{"ours", oursPage, 1},
	{"ours, preloaded", preloadedPage, 1},
	{"opening_hours", theirsPage, 0},
}

// caches are the two visits to a page: the first, and a second one with what the
// browser has cached.
var caches = []string{"cold", "warm"}

// loadRounds is how many times every page is loaded in either way.
const loadRounds = 9

// loads are all visits to a page, by the state of the cache.
type loads map[string][]seen

func (l loads) sample(cache string, of func(seen) float64) (s sample) {
	for _, one := range l[cache] {
		s = append(s, of(one))
	}
	return s
}

func painted(s seen) float64  { return s.Painted }
func blocking(s seen) float64 { return s.Blocking }
func work(s seen) float64     { return s.work }
func script(s seen) float64   { return s.script }

// measureLoad loads the pages in turn, round by round, as on a slow phone.
func measureLoad(c *browser.Chromium, h *host) (chapter, error) {
	found := map[string]loads{}
	for round := range loadRounds + 1 {
		shown := ""
		for _, one := range contenders {
			both, err := twice(c, h, one.page, one.elements)
			if err != nil {
				return chapter{}, err
			}
			if one.page != alonePage && round > 0 {
				text := strings.ReplaceAll(both[0].Text, "\u00a0", " ")
				if shown != "" && text != shown {
					return chapter{}, fmt.Errorf("%s says %q, and another page %q", one.page, text, shown)
				}
				shown = text
			}
			if round == 0 { // the first round warms up the server's compression and the browser
				found[one.name] = loads{}
				continue
			}
			for i, cache := range caches {
				found[one.name][cache] = append(found[one.name][cache], both[i])
			}
		}
		log.Printf("loading: round %d of %d", round+1, loadRounds+1)
	}
	return reportLoad(found), nil
}

// twice visits a page as a new visitor, and then again as the same one.
func twice(c *browser.Chromium, h *host, page string, elements int) (both [2]seen, err error) {
	visitor, leave, err := newVisitor(c)
	if err != nil {
		return both, err
	}
	defer leave()
	for i := range both {
		both[i], err = visit(visitor, h, page, conditions{slowdown: 4, network: slowNetwork, elements: elements})
		if err != nil {
			return both, err
		}
	}
	return both, nil
}

func reportLoad(found map[string]loads) chapter {
	ours, preloaded, theirs, alone := found["ours"], found["ours, preloaded"], found["opening_hours"], found["the page alone"]
	ratio := func(l loads, cache string, of func(seen) float64) float64 {
		return l.sample(cache, of).median() / theirs.sample(cache, of).median()
	}
	over := ours.sample("cold", blocking).median() - alone.sample("cold", blocking).median()
	c := chapter{
		title: "Loading a page",
		targets: []target{
			{what: "a live state painted, cold: ours, preloaded / opening_hours", limit: 0.70, measured: ratio(preloaded, "cold", painted)},
			{what: "the same with the one line alone", limit: 0.70, measured: ratio(ours, "cold", painted)},
			{what: "total blocking time, cold: ours over that of the page alone", limit: 0, measured: max(over, 0), unit: " ms"},
		},
		notes: []string{
			"The same Danish page around each, from the same server on this machine. The processor is slowed down 4 times, the network is " +
				"1.6 Mbit/s down, 750 kbit/s up and 150 ms of latency, once for each request: what Chromium emulates knows nothing of setting up a connection.",
			"The visitor comes from another page of the site, without any of the scripts, so that starting a browser's process is no part of it. Cold: the " +
				"browser has kept nothing else. Warm: the same visitor, in another tab.",
			"*Ours* is the one line of script that the README has; *preloaded* also says in the page's head what that script will ask for. *opening_hours* is the library " +
				"and a page's own script in one (wasm_test/bench/peer), minified, named by its content and therefore never asked for again, with the hours in it. It does less: " +
				"nothing of uptime, response times, notes, English or visitors in other zones, and it has no style of its own.",
			"Painted: the frame has been produced in which the state can first be read; the same script on every page waits for it. Blocking: what tasks over 50 ms take " +
				"beyond these, from the start until the page has loaded and nothing is left to do. Main thread: Chromium's TaskDuration, the thread's own time, slowed down as it is.",
		},
	}
	t := table{title: "Against opening_hours: less is better", head: []string{"", "cold", "warm"}}
	for _, row := range []struct {
		name string
		page loads
		of   func(seen) float64
	}{
		{"a live state painted: ours", ours, painted}, {"a live state painted: ours, preloaded", preloaded, painted},
		{"total blocking time: ours", ours, blocking}, {"total blocking time: ours, preloaded", preloaded, blocking},
		{"main thread: ours", ours, work}, {"main thread: ours, preloaded", preloaded, work},
		{"main thread, in scripts: ours", ours, script}, {"main thread, in scripts: ours, preloaded", preloaded, script},
	} {
		t.add(row.name, figure(ratio(row.page, "cold", row.of)), figure(ratio(row.page, "warm", row.of)))
	}
	c.ratios = []table{t}
	for _, cache := range caches {
		t := table{
			title: fmt.Sprintf("Milliseconds, %s: median and middle half of %d", cache, loadRounds),
			head:  []string{"", "live state painted", "total blocking time", "main thread", "of it in scripts"},
		}
		for _, one := range contenders {
			row := []string{one.name}
			for _, of := range []func(seen) float64{painted, blocking, work, script} {
				row = append(row, found[one.name].sample(cache, of).spread())
			}
			t.add(row...)
		}
		c.figures = append(c.figures, t)
	}
	return c
}
