//go:build js && wasm

package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/browser"
	"servicestatus/app/page"
)

// OnNav follows the address.
func (s *shell) OnNav(ctx app.Context) {
	if s.edge != nil {
		s.enter(ctx)
	}
}

// enter shows what the address asks for.
func (s *shell) enter(ctx app.Context) {
	route, ok := s.route()
	if !ok {
		ctx.Navigate(s.state.Top)
		return
	}
	s.read()
	url := app.Window().URL()
	st := &s.state
	st.Now = now()
	path := url.Path
	s.moveFocus(s.shown != "" && s.shown != path)
	if path != s.shown {
		s.shown, st.Entered = path, st.Now
		st.Month, st.Shift, st.Studio.FieldText = false, 0, st.Studio.Text
	}
	st.Route = route
	st.Asked = page.AskedIn(url.RawQuery)
	if route.Name == page.Studio {
		st.Enter(s.edge, url.RawQuery)
	}
	ctx.Page().SetTitle("%s", st.Title())
	ctx.Page().SetDescription("%s", st.Description())
	ctx.Page().SetLang(route.Lang())
	s.after()
}

// moveFocus moves focus to the heading of a new page, so that screen readers
// read it, and scrolls to the top. After back and forward the browser restores
// the scroll position. The browser reports them after the address has changed
// and before anything is drawn, so s.back is read in Defer.
func (s *shell) moveFocus(moved bool) {
	s.ctx.Defer(func(app.Context) {
		back := s.back
		if s.back = false; !moved {
			return
		}
		if !back {
			warn(browser.ScrollUp())
		}
		warn(browser.Focus(page.Heading))
	})
}
