package main

import "servicestatus/wasm_test/harness/browser"

// ownRounds is how many times every page of the site is loaded. No target depends on it.
const ownRounds = 5

// measureOwn loads pages of the site itself.
func measureOwn(c *browser.Chromium, h *host) (chapter, error) {
	rounds := repeats(ownRounds)
	f, err := takeTurns(c, h, "own pages", ownPages, rounds, func(found) error { return nil })
	if err != nil {
		return chapter{}, err
	}
	return chapter{
		title:   "Pages of the site",
		figures: f.tables(ownPages, rounds),
		notes: []string{
			"On the same phone as above, and measured in the same way. Painted is the first live state: the overview has nine badges, the page of NemID a card and a week. " +
				"Cold: the visitor has none of the page's files, and the service worker begins to fetch all pages when the page is idle. Warm: the same visitor, in another tab, when the " +
				"service worker has all files. What the worker fetches for later is not counted.",
		},
	}, nil
}
