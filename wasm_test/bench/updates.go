package main

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/chromedp/chromedp"
)

//go:embed updates.js
var updatesScript string

// updates is how often the core is asked, by a page with a hundred cards.
const updates = 10_000

// measureUpdates has a page show one instant after another, and returns how many
// bytes of memory the core has taken.
func measureUpdates(c *chromium, h *host) (bytes float64, err error) {
	_, err = visitOnce(c, h, elementsPage(100, "card"), conditions{slowdown: 1, elements: 100, script: updatesScript,
		then: func(tab context.Context, s *seen) error {
			if err := s.addMemory(tab); err != nil {
				return err
			}
			before := s.wasm
			if _, err := chromedp.Run(tab, chromedp.Evaluate[int](fmt.Sprintf("update(%d)", updates), chromedp.EvalAwaitPromise)); err != nil {
				return err
			}
			err := s.addMemory(tab)
			bytes = s.wasm - before
			return err
		}})
	return bytes, err
}
