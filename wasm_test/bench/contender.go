package main

// contender is a page whose loading is measured.
type contender struct {
	name, page string
	elements   int // that become live
}

// The pages with the state of NemID's support, and the page around it.
var (
	alone     = contender{"the page alone", alonePage, 0}
	line      = contender{"ours, the line alone", linePage, 1}
	preloaded = contender{"ours, preloaded", preloadedPage, 1}
	file      = contender{"ours, one file", filePage, 1}
	peer      = contender{"opening_hours", peerPage, 0}
)

// compared are the pages that are loaded in turn with opening_hours.
var compared = []contender{alone, line, preloaded, file, peer}

// ownPages are pages of the site itself.
var ownPages = []contender{
	{"the overview", "", 9},
	{"the page of NemID", "nemid/", 2},
}

// caches are the two visits to a page: the first, and a second one with what the
// browser has kept.
var caches = []string{"cold", "warm"}
