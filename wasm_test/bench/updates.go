package main

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/chromedp/chromedp"
)

//go:embed updates.js
var updatesScript string

// updates is how often the core is asked, by a page with a hundred cards.
const updates = 10_000

// growth is what became of the core's memory.
type growth struct{ bytes float64 }

// measureUpdates lets days pass on a page.
func measureUpdates(c *chromium, h *host) (g growth, err error) {
	clock, err := os.ReadFile("wasm_test/clock.js")
	if err != nil {
		return g, err
	}
	now := strings.Replace(string(clock), "START", fmt.Sprint(time.Now().UnixMilli()), 1)
	_, err = visitOnce(c, h, elementsPage(100, "card"), conditions{slowdown: 1, elements: 100, script: now + updatesScript,
		then: func(tab context.Context, s *seen) error {
			if err := s.addMemory(tab); err != nil {
				return err
			}
			before := s.wasm
			if _, err := chromedp.Run(tab, chromedp.Evaluate[int](fmt.Sprintf("update(%d)", updates), chromedp.EvalAwaitPromise)); err != nil {
				return err
			}
			err := s.addMemory(tab)
			g.bytes = s.wasm - before
			return err
		}})
	return g, err
}
