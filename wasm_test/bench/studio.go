package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/css"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	studio "servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
)

//go:embed studio.js
var studioScript string

// keys is how many times a key is typed into each text.
const keys = 3

// studioTexts are what an editor types a key into.
var studioTexts = []struct{ name, text string }{
	{"the largest declaration", ""}, // it is there from the start
	{"the longest text that is read, in short lines", strings.Repeat("a:\n", studio.MaxLines-3)},
	{"as many unknown keys as are read", unknownKeys(studio.MaxLines - 3)},
	{"60 kB of short lines", strings.Repeat("a\n", 30<<10)},
	{"4,000 unknown keys", unknownKeys(4000)},
}

func unknownKeys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "k%d: 1\n", i)
	}
	return b.String()
}

// measureStudio types keys in the Studio on a phone.
func measureStudio(c *browser.Chromium, h *host) (chapter, error) {
	const limit = 200
	out := chapter{title: "Typing in the Studio", notes: []string{
		"The longest task of the page after a key is typed, on a processor four times as slow: the median of three keys. The Studio refuses texts of the last two sizes when they are pasted."}}
	figures := table{head: []string{"longest task, ms", "median", "slowest"}}
	for _, t := range studioTexts {
		longest, err := longestTasks(c, h, t.text)
		if err != nil {
			return out, fmt.Errorf("%s: %w", t.name, err)
		}
		figures.add(t.name, figure(longest.median()), figure(longest.at(1)))
		if t.text == "" {
			out.targets = []target{{what: "longest task after a key in the Studio", limit: limit, measured: longest.median(), unit: " ms"}}
		}
	}
	out.figures = []table{figures}
	return out, nil
}

// longestTasks opens the Studio, and types keys at the end of a text.
func longestTasks(c *browser.Chromium, h *host, text string) (found sample, err error) {
	visitor, leave, err := newVisitor(c)
	if err != nil {
		return nil, err
	}
	defer leave()
	ctx, cancel := context.WithTimeout(visitor, patience)
	defer cancel()
	quoted, err := json.Marshal(text)
	if err != nil {
		return nil, err
	}
	err = chromedp.Do(ctx, send(css.Disable, cdp.Empty{}), send(dom.Disable, cdp.Empty{}), chromedp.Navigate(h.URL+"/studio/?begynd=nemid"))
	if err != nil {
		return nil, err
	}
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](studioScript+"opened()", chromedp.EvalAwaitPromise)); err != nil {
		return nil, err
	}
	if err := chromedp.Do(ctx, send(emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4})); err != nil {
		return nil, err
	}
	for range repeats(keys) {
		ms, err := chromedp.Run(ctx, chromedp.Evaluate[float64](fmt.Sprintf("longestTask(%s)", quoted), chromedp.EvalAwaitPromise))
		if err != nil {
			return nil, err
		}
		found = append(found, ms)
	}
	return found, nil
}
