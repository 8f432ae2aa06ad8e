package wasm_test

import (
	"encoding/json"
	"fmt"
	"strings"

	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// listen notes what the browser has against a page: policy violations, failed
// requests, exceptions that nobody caught, dialogs. What the page itself writes
// on the console is kept apart.
func (p *tab) listen(event any) {
	switch e := event.(type) {
	case *cdplog.EventEntryAdded:
		if e.Entry.Level == cdplog.EntryLevelError || e.Entry.Level == cdplog.EntryLevelWarning {
			p.complain(fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL))
		}
	case *runtime.EventExceptionThrown:
		p.complain(uncaught + (&chromedp.ExceptionError{ExceptionDetails: e.ExceptionDetails}).Error())
	case *page.EventJavascriptDialogOpening:
		p.complain(uncaught + "dialog: " + e.Message)
		go func() { _, _ = chromedp.Call(p.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{}) }()
	case *runtime.EventConsoleAPICalled:
		var words []string
		for _, arg := range e.Args {
			var word string
			if json.Unmarshal(arg.Value, &word) != nil {
				word = string(arg.Value)
			}
			words = append(words, word)
		}
		p.mu.Lock()
		defer p.mu.Unlock()
		p.warnings = append(p.warnings, strings.Join(words, " "))
	}
}

// uncaught marks what is part of no story.
const uncaught = "uncaught "

func (p *tab) complain(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.complaints = append(p.complaints, text)
}

// said returns what the page has written on the console.
func (p *tab) said() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string{}, p.warnings...)
}
