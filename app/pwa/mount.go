//go:build js && wasm

package pwa

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/browser"
	"servicestatus/app/page"
)

// OnMount starts to listen to the browser, until the page is left. A listener
// that fails is reported, and the app works without it.
func (s *shell) OnMount(ctx app.Context) {
	s.ctx = ctx
	prefix := "servicestatus:" + s.state.Top + ":"
	s.edge = &edge{Store: browser.Store{Prefix: prefix}, tab: browser.Store{Prefix: prefix, Tab: true}, ctx: ctx, before: s.read, after: s.after}
	again := func() { s.dispatch(s.look) }
	file := func(f browser.File, err error) {
		name, text, err := contents(f, err)
		s.dispatch(func() { s.state.Opened(s.edge, name, text, err) })
	}
	for _, listen := range []func() (func(), error){
		func() (func(), error) { return browser.OnUpdate(again) },
		func() (func(), error) { return browser.OnHide(func() { s.dispatch(func() {}) }) },
		func() (func(), error) { return browser.OnDrop(file) },
		func() (func(), error) {
			return browser.OnVisited(func() {
				s.dispatch(func() { s.state.Arrive(s.edge, app.Window().URL().Fragment) })
			})
		},
	} {
		_, err := listen()
		warn(err)
	}
	if err := browser.OnLaunch(file); !errors.Is(err, browser.ErrMissing) {
		warn(err)
	}
	s.look()
	s.enter()
}

// enter opens what the address asks for.
func (s *shell) enter() {
	url := app.Window().URL()
	s.state.Now = now()
	s.state.Asked = page.AskedIn(url.RawQuery)
	s.state.Enter(s.edge, url.RawQuery)
	s.after()
}

// dispatch changes the state on go-app's own goroutine.
func (s *shell) dispatch(change func()) {
	s.ctx.Dispatch(func(app.Context) {
		s.read()
		change()
		s.after()
	})
}

// look asks the browser whether there is a new version.
func (s *shell) look() {
	s.state.Updatable = browser.UpdateReady()
}
