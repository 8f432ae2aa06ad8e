package main

import (
	"context"
	"fmt"
	"log"

	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
)

// takeTurns loads some pages in turn, round by round, as on a phone. After each round it
// checks what has been found.
func takeTurns(c *browser.Chromium, h *host, what string, pages []contender, rounds int, check func(found) error) (found, error) {
	f := found{}
	for round := range rounds + 1 {
		for _, one := range pages {
			both, err := twice(c, h, one)
			if err != nil {
				return nil, err
			}
			if round == 0 { // the first round warms up the server's compression and the browser
				f[one.name] = loads{}
				continue
			}
			for i, cache := range caches {
				f[one.name][cache] = append(f[one.name][cache], both[i])
			}
		}
		if round > 0 {
			if err := check(f); err != nil {
				return nil, err
			}
		}
		log.Printf("%s: round %d of %d", what, round+1, rounds+1)
	}
	return f, nil
}

// twice visits a page as a new visitor, and then again as the same one.
func twice(c *browser.Chromium, h *host, one contender) (both [2]seen, err error) {
	visitor, leave, err := newVisitor(c)
	if err != nil {
		return both, err
	}
	defer leave()
	with := loading(one.elements)
	with.then = awaitWorker
	for i := range both {
		if both[i], err = visit(visitor, h, one.page, with); err != nil {
			return both, fmt.Errorf("%s: %w", caches[i], err)
		}
	}
	return both, nil
}

// awaitWorker waits until the page's service worker has all files, if the page has one.
func awaitWorker(tab context.Context, _ *seen) error {
	return chromedp.Do(tab, chromedp.Evaluate[chromedp.Void]("workerReady()", chromedp.EvalAwaitPromise))
}
