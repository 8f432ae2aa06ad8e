package main

import (
	"context"
	_ "embed"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/css"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/network"
	tab "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
)

//go:embed probe.js
var probe string

// patience is how long a page may take before the run is given up.
const patience = 5 * time.Minute

// conditions are those of a visit.
type conditions struct {
	slowdown float64 // of the processor; 1 is as it is
	network  *network.Conditions
	script   string                                   // runs before the page's own
	elements int                                      // wait until so many are live
	quiet    time.Duration                            // wait until so long no task has been long
	then     func(tab context.Context, s *seen) error // done before the tab is closed
}

// seen is what was measured in a visit. Times are in milliseconds.
type seen struct {
	Text     string
	Painted  float64 // from the start of the navigation until the live state had been painted
	Blocking float64 // the part of long tasks beyond 50 ms
	Fetched  float64 // bytes that the page's requests transferred
	work     float64 // of the main thread, until the page had settled
	script   float64 // of it, in scripts
	heap     float64 // bytes of JavaScript, after a collection
	wasm     float64 // bytes of memory
}

// newVisitor returns the context of a visitor whose browser has nothing stored, and what
// ends it.
func newVisitor(c *browser.Chromium) (ctx context.Context, leave func(), err error) {
	ctx, leave = chromedp.NewContext(c.Context, chromedp.WithNewBrowserContext())
	if err := chromedp.Do(ctx); err != nil {
		leave()
		return nil, nil, err
	}
	return ctx, leave, nil
}

// visit opens a page in a new tab and waits until it has settled. The visitor comes
// from a page of the same site, so that starting a process and finding fonts are no
// part of the visit.
func visit(from context.Context, h *host, page string, c conditions) (s seen, err error) {
	tab, leave := chromedp.NewContext(from)
	defer leave()
	if err := chromedp.Do(tab); err != nil { // opens it; a deadline on this would be the browser's
		return s, err
	}
	ctx, cancel := context.WithTimeout(tab, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(1280, 800), chromedp.Navigate(h.URL+"/"+alonePage)); err != nil {
		return s, fmt.Errorf("%s: %w", alonePage, err)
	}
	if err := prepare(ctx, c); err != nil {
		return s, err
	}
	before, err := metrics(ctx)
	if err != nil {
		return s, err
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(h.URL+"/"+page)); err != nil {
		return s, fmt.Errorf("%s: %w", page, err)
	}
	if s, err = chromedp.Run(ctx, chromedp.Evaluate[seen](fmt.Sprintf("settled(%d, %d)", c.elements, c.quiet.Milliseconds()), chromedp.EvalAwaitPromise)); err != nil {
		return s, fmt.Errorf("%s never shows a live state: %w", page, err)
	}
	after, err := metrics(ctx)
	if err != nil {
		return s, err
	}
	s.work = 1000 * (after["TaskDuration"] - before["TaskDuration"])
	s.script = 1000 * (after["ScriptDuration"] - before["ScriptDuration"])
	if c.then != nil {
		err = c.then(ctx, &s)
	}
	return s, err
}

// prepare sets the conditions of a tab. It turns off what chromedp uses to follow the
// page, as that would be work of the page's main thread.
func prepare(ctx context.Context, c conditions) error {
	steps := []chromedp.Action[chromedp.Void]{
		send(css.Disable, cdp.Empty{}),
		send(dom.Disable, cdp.Empty{}),
		send(tab.AddScriptToEvaluateOnNewDocument, tab.AddScriptToEvaluateOnNewDocumentParams{Source: probe + c.script}),
		send(performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}),
		send(emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: c.slowdown}),
	}
	if c.network != nil {
		steps = append(steps, send(network.EmulateNetworkConditionsByRule,
			network.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*network.Conditions{c.network}}))
	}
	return chromedp.Do(ctx, steps...)
}

// send is a command to the browser whose result does not matter.
func send[P, R any](c cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, tab *chromedp.Target) error {
		_, err := cdp.Call(ctx, tab, c, params)
		return err
	})
}

// metrics returns the browser's own counters of the tab, in seconds.
func metrics(ctx context.Context) (map[string]float64, error) {
	got, err := chromedp.Call(ctx, performance.GetMetrics, cdp.Empty{})
	all := map[string]float64{}
	for _, m := range got.Metrics {
		all[m.Name] = m.Value
	}
	return all, err
}

// addMemory adds the memory of the page.
func (s *seen) addMemory(ctx context.Context) error {
	if _, err := chromedp.Call(ctx, heapprofiler.CollectGarbage, cdp.Empty{}); err != nil {
		return err
	}
	heap, err := chromedp.Call(ctx, runtime.GetHeapUsage, cdp.Empty{})
	if err != nil {
		return err
	}
	s.heap = heap.UsedSize
	s.wasm, err = chromedp.Run(ctx, chromedp.Evaluate[float64]("wasmBytes()"))
	return err
}
