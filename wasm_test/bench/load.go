package main

import "servicestatus/wasm_test/harness/browser"

// loadRounds is how many times every page is loaded in either way.
const loadRounds = 9

// measureLoad loads the pages that are compared with opening_hours.
func measureLoad(c *browser.Chromium, h *host) (chapter, error) {
	rounds := repeats(loadRounds)
	f, err := takeTurns(c, h, "loading", compared, rounds, func(f found) error { return f.agree(compared[1:]) })
	if err != nil {
		return chapter{}, err
	}
	return reportLoad(f, rounds), nil
}

// loadTargets are what a page with the element must not exceed: one where one file holds everything, and one with the line
// that the README begins with.
func loadTargets(f found) []target {
	return []target{
		{what: "a live state painted, cold: ours, one file / opening_hours", limit: 0.66, measured: f.ratio(file, peer, "cold", painted)},
		{what: "the same with the line alone", limit: 0.75, measured: f.ratio(line, peer, "cold", painted)},
		{what: "a live state painted, warm: ours, one file / opening_hours", limit: 0.90, measured: f.ratio(file, peer, "warm", painted)},
		{what: "the same with the line alone", limit: 0.90, measured: f.ratio(line, peer, "warm", painted)},
		{what: "total blocking time, cold: ours, one file, over that of the page alone", limit: 50, measured: f.excess(file, alone, "cold", blocking), unit: " ms"},
		{what: "the same with the line alone", limit: 50, measured: f.excess(line, alone, "cold", blocking), unit: " ms"},
	}
}

func reportLoad(f found, rounds int) chapter {
	return chapter{
		title:   "Loading a page",
		targets: loadTargets(f),
		ratios:  []table{loadRatios(f)},
		figures: f.tables(compared, rounds),
		notes: []string{
			"The same Danish page around each, from the same server on this machine, in a window of 1280 × 800, on the same slow phone. " + phone.String(),
			"The visitor comes from another page of the site, without any of the scripts, so that starting a browser's process is no part of it. Cold: the " +
				"browser has kept nothing else. Warm: the same visitor, in another tab, with what the browser's cache has. No page has a service worker.",
			"*The line alone* is the one line of script that the README begins with; *preloaded* also says in the page's head what that script will ask for; *one file* is the line with " +
				"embed/nemid.js, built an hour before, so that it asks for a newer declaration in the background. *opening_hours* is the library " +
				"and a page's own script in one (wasm_test/bench/peer), minified, named by its content and therefore never asked for again, with the hours in it. It does less: " +
				"nothing of uptime, response times, notes, English or visitors in other zones, and it has no style of its own.",
			"Painted: the frame has been produced in which the state can first be read; the same script on every page waits for it. Total blocking time: what tasks over 50 ms take " +
				"beyond these 50, from the start of the navigation until the state is live, the page has loaded, and a second has passed without such a task. " +
				"Main thread: Chromium's TaskDuration until then, the thread's own time, slowed down as it is. Fetched: what the page's requests transferred, headers counted as 300 bytes.",
		},
	}
}

// loadRatios compares each way to load ours with opening_hours.
func loadRatios(f found) table {
	t := table{title: "Against opening_hours: less is better", head: []string{"", "cold", "warm"}}
	for _, row := range []struct {
		name string
		of   metric
	}{
		{"a live state painted", painted}, {"total blocking time", blocking}, {"main thread", work}, {"main thread, in scripts", script},
	} {
		for _, one := range []contender{file, line, preloaded} {
			t.add(row.name+": "+one.name, figure(f.ratio(one, peer, "cold", row.of)), figure(f.ratio(one, peer, "warm", row.of)))
		}
	}
	return t
}
