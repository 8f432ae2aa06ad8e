package browser

import (
	"encoding/json"
	"fmt"
	"strings"

	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// uncaught marks complaints that no test expects.
const uncaught = "uncaught "

// listen keeps Chromium's complaints about a page: policy violations, failed
// requests, uncaught exceptions, dialogs. What the page itself writes on the
// console is kept apart.
func (p *Tab) listen(event any) {
	switch e := event.(type) {
	case *cdplog.EventEntryAdded:
		if e.Entry.Level == cdplog.EntryLevelError || e.Entry.Level == cdplog.EntryLevelWarning {
			p.complain(fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL))
		}
	case *runtime.EventExceptionThrown:
		p.complain(uncaught + (&chromedp.ExceptionError{ExceptionDetails: e.ExceptionDetails}).Error())
	case *page.EventJavascriptDialogOpening:
		p.complain(uncaught + "dialog: " + e.Message)
		go func() {
			_, _ = chromedp.Call(p.Context, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{})
		}()
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
		p.console = append(p.console, strings.Join(words, " "))
	}
}

func (p *Tab) complain(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.complaints = append(p.complaints, text)
}

// reportComplaints fails the test for each complaint that it did not expect.
func (p *Tab) reportComplaints(accepted string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.complaints {
		if accepted == "" || !strings.Contains(c, accepted) || strings.HasPrefix(c, uncaught) {
			p.Errorf("the browser complains: %s", c)
		}
	}
}

// Console returns what the page has written on the console.
func (p *Tab) Console() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string{}, p.console...)
}

// WaitConsole waits until the page has written a text on the console.
func (p *Tab) WaitConsole(text string) {
	p.Helper()
	for range 1000 {
		if strings.Contains(strings.Join(p.Console(), "\n"), text) {
			return
		}
		p.Frame()
	}
	p.Fatalf("never on the console: %s%s", text, p.Description())
}
