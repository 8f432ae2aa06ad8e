//go:build js && wasm

package pwa

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/browser"
	"servicestatus/app/page"
)

// edge is the browser as a page asks for it. What may take its time runs in a
// goroutine, and its outcome comes back where the page is drawn.
type edge struct {
	browser.Store
	ctx    app.Context
	before func() // what an outcome waits for
	after  func() // what follows it
}

var _ page.Browser = (*edge)(nil)

// wait runs what blocks, and then what follows from it.
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

// outcome puts an error in the words that pages know.
func outcome(err error) error {
	for ours, theirs := range map[error]error{
		browser.ErrCancelled: page.ErrCancelled, browser.ErrTooLarge: page.ErrTooLarge, browser.ErrFull: page.ErrFull,
	} {
		if errors.Is(err, ours) {
			return theirs
		}
	}
	return err
}

// Set keeps a text.
func (e *edge) Set(key, text string) error { return outcome(e.Store.Set(key, text)) }

// Go goes to another address of the site.
func (e *edge) Go(address string) {
	e.ctx.Dispatch(func(ctx app.Context) { ctx.Navigate(address) })
}

// Rename gives this page another address.
func (e *edge) Rename(address string) {
	url := app.Window().URL()
	if to, err := url.Parse(address); err == nil {
		e.ctx.Page().ReplaceURL(to)
	}
}

// Copy puts a text on the clipboard.
func (e *edge) Copy(text string, then func(error)) {
	e.wait(func() func() {
		err := browser.Copy(text)
		return func() { then(outcome(err)) }
	})
}

// Share shares this page.
func (e *edge) Share(title string, then func(error)) {
	address := e.Address()
	e.wait(func() func() {
		err := browser.Share(title, "", address)
		return func() { then(outcome(err)) }
	})
}

// Address is where the visitor is.
func (e *edge) Address() string { return app.Window().URL().String() }

// Download saves a file.
func (e *edge) Download(name, mediaType, content string, then func(error)) {
	then(outcome(browser.Download(name, mediaType, []byte(content))))
}

// Open lets the visitor choose a file.
func (e *edge) Open(then func(name, text string, err error)) {
	e.wait(func() func() {
		name, text, err := contents(browser.OpenFile(".yaml,.yml,.json"))
		return func() { then(name, text, err) }
	})
}

// contents reads a file that was given, if it was.
func contents(f browser.File, err error) (name, text string, _ error) {
	if err != nil {
		return "", "", outcome(err)
	}
	content, err := f.Read()
	return f.Name(), string(content), outcome(err)
}

// Install asks the visitor whether to install the app.
func (e *edge) Install(then func(accepted bool, err error)) {
	e.wait(func() func() {
		accepted, err := browser.Install()
		return func() { then(accepted, outcome(err)) }
	})
}

// Update starts the new version. It ends with the page.
func (e *edge) Update(then func(error)) {
	e.wait(func() func() {
		err := browser.Update()
		return func() { then(outcome(err)) }
	})
}

// Guard asks before the page is left, or no longer.
func (e *edge) Guard(on bool) { warn(browser.Guard(on)) }

// Focus gives an element the focus, when it has been drawn.
func (e *edge) Focus(id string) {
	e.ctx.Defer(func(app.Context) { warn(browser.Focus(id)) })
}

// Select selects an element's text.
func (e *edge) Select(id string) { warn(browser.SelectText(id)) }

// SelectRange selects a part of a field's text.
func (e *edge) SelectRange(id string, from, to int) { warn(browser.SelectRange(id, from, to)) }

// warn tells whoever looks at the console what a visitor can do nothing about.
func warn(err error) {
	if err != nil {
		app.Log(err)
	}
}
