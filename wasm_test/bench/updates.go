package main

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
)

//go:embed updates.js
var updatesScript string

// updates is how many times a page with a hundred cards asks the status module.
const updates = 10_000

// measureUpdates shows one instant after another on a page, and returns how many bytes
// of memory the status module has taken.
func measureUpdates(c *browser.Chromium, h *host) (bytes float64, err error) {
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
