//go:build js && wasm

package pwa

import (
	"errors"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/browser"
)

// OnMount starts to listen to the browser, until the page is left. A listener
// that fails is reported, and the app works without it.
func (s *shell) OnMount(ctx app.Context) {
	s.ctx = ctx
	s.edge = &edge{Store: browser.Store{Prefix: "servicestatus:" + s.state.Top + ":"}, ctx: ctx, before: s.read, after: s.after}
	again := func() { s.dispatch(s.look) }
	file := func(f browser.File, err error) {
		name, text, err := contents(f, err)
		s.dispatch(func() { s.state.Opened(s.edge, name, text, err) })
	}
	for _, listen := range []func() (func(), error){
		func() (func(), error) { return browser.OnOnline(func(bool) { again() }) },
		func() (func(), error) { return browser.OnInstallChange(again) },
		func() (func(), error) { return browser.OnUpdate(again) },
		func() (func(), error) { return browser.OnBack(func() { s.back = true }) },
		func() (func(), error) { return browser.OnHide(func() { s.dispatch(func() {}) }) },
		func() (func(), error) { return browser.OnDrop(file) },
	} {
		_, err := listen()
		warn(err)
	}
	if err := browser.OnLaunch(file); !errors.Is(err, browser.ErrMissing) {
		warn(err)
	}
	s.look()
	s.enter(ctx)
	s.tick(ctx)
}

// dispatch changes the state on go-app's own goroutine.
func (s *shell) dispatch(change func()) {
	s.ctx.Dispatch(func(app.Context) {
		s.read()
		change()
		s.after()
	})
}

// look asks the browser what it can do now.
func (s *shell) look() {
	st := &s.state
	st.Offline, st.Shares = !browser.Online(), browser.CanShare()
	st.Installable = browser.Installable() && !browser.Installed()
	st.Updatable = browser.UpdateReady()
}

// tick follows the clock, minute by minute.
func (s *shell) tick(ctx app.Context) {
	ctx.After(time.Minute-time.Duration(time.Now().UnixNano())%time.Minute, func(ctx app.Context) {
		s.state.Now = now()
		s.tick(ctx)
	})
}
