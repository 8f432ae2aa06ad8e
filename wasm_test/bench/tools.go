package main

import "servicestatus/wasm_test/harness/browser"

// zone is the zone of all clocks: opening_hours has no zones of its own, and its
// answers depend on the machine's.
const zone = "Europe/Copenhagen"

// tools are what the parts of a run measure with.
type tools struct {
	*host
	worker, scales *worker
	browser        *browser.Chromium
	set            []schedule
}

// open starts what has to run. The caller closes the tools also after an error.
func open() (t *tools, err error) {
	t = &tools{}
	if t.host, err = newHost(); err != nil {
		return t, err
	}
	if t.worker, err = startWorker(); err != nil {
		return t, err
	}
	if t.scales, err = weigher(); err != nil {
		return t, err
	}
	if t.browser, err = browser.Start(zone); err != nil {
		return t, err
	}
	t.set, err = schedules()
	return t, err
}

func (t *tools) close() {
	for _, w := range []*worker{t.worker, t.scales} {
		if w != nil {
			w.close()
		}
	}
	if t.browser != nil {
		t.browser.Close()
	}
}
