//go:build js && wasm

package pwa

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/browser"
	"servicestatus/app/page"
)

// edge is the browser that a page asks. A call that blocks runs in a goroutine;
// its outcome is handed to the page on go-app's own goroutine, which draws.
type edge struct {
	browser.Store
	tab    browser.Store
	ctx    app.Context
	before func() // runs before an outcome is handed over
	after  func() // runs after it
}

var _ page.Browser = (*edge)(nil)

// wait runs a call that blocks, and then hands over its outcome.
func (e *edge) wait(block func() (then func())) {
	e.ctx.Async(func() {
		then := block()
		e.ctx.Dispatch(func(app.Context) {
			e.before()
			then()
			e.after()
		})
	})
}

// outcome turns an error of the browser into one that pages know.
func outcome(err error) error {
	for from, to := range map[error]error{
		browser.ErrCancelled: page.ErrCancelled, browser.ErrTooLarge: page.ErrTooLarge, browser.ErrFull: page.ErrFull,
	} {
		if errors.Is(err, from) {
			return to
		}
	}
	return err
}

// Set keeps a text.
func (e *edge) Set(key, text string) error { return outcome(e.Store.Set(key, text)) }

// Rename gives this page another address.
func (e *edge) Rename(address string) {
	url := app.Window().URL()
	if to, err := url.Parse(address); err == nil {
		e.ctx.Page().ReplaceURL(to)
	}
}

// Visit gives this page another address, and keeps the one it has for the back button.
func (e *edge) Visit(address string) { warn(browser.Visit(address)) }

// memory is the key of what a tab remembers.
const memory = "indsat"

// Remember keeps a text for this tab.
func (e *edge) Remember(text string) error { return outcome(e.tab.Set(memory, text)) }

// Remembered returns the text that this tab has kept.
func (e *edge) Remembered() (string, error) {
	text, _, err := e.tab.Get(memory)
	return text, outcome(err)
}

// Copy puts a text on the clipboard.
func (e *edge) Copy(text string, then func(error)) {
	e.wait(func() func() {
		err := browser.Copy(text)
		return func() { then(outcome(err)) }
	})
}

// Download saves a file.
func (e *edge) Download(name, mediaType, content string, then func(error)) {
	then(outcome(browser.Download(name, mediaType, []byte(content))))
}

// Open lets the visitor choose a file.
func (e *edge) Open(then func(name, text string, err error)) {
	e.wait(func() func() {
		name, text, err := contents(browser.OpenFile(".yaml,.yml,.json,.txt"))
		return func() { then(name, text, err) }
	})
}

// contents reads a file, unless err says that there is none.
func contents(f browser.File, err error) (name, text string, _ error) {
	if err != nil {
		return "", "", outcome(err)
	}
	content, err := f.Read()
	return f.Name(), string(content), outcome(err)
}

// Update starts the new version. It ends with the page.
func (e *edge) Update(then func(error)) {
	e.wait(func() func() {
		err := browser.Update()
		return func() { then(outcome(err)) }
	})
}

// Guard turns the question before the page is left on or off.
func (e *edge) Guard(on bool) { warn(browser.Guard(on)) }

// Focus gives an element the focus, once it has been drawn.
func (e *edge) Focus(id string) {
	e.ctx.Defer(func(app.Context) { warn(browser.Focus(id)) })
}

// Show gives an element the focus and scrolls to its beginning, once it has been drawn.
func (e *edge) Show(id string) {
	e.ctx.Defer(func(app.Context) { warn(browser.Show(id)) })
}

// Select selects an element's text.
func (e *edge) Select(id string) { warn(browser.SelectText(id)) }

// SelectRange selects a part of a field's text, once the field has been drawn.
func (e *edge) SelectRange(id string, from, to int) {
	e.ctx.Defer(func(app.Context) { warn(browser.SelectRange(id, from, to)) })
}

// Report writes an error of the app itself to the console.
func (e *edge) Report(err error) { warn(err) }

// warn writes an error to the console, where developers see it. A visitor can do
// nothing about it.
func warn(err error) {
	if err != nil {
		app.Log(err)
	}
}
