//go:build js && wasm

package pwa

import (
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/browser"
	"servicestatus/app/page"
	"servicestatus/declarations/calendar"
)

// Run starts the app. It returns when the page is left.
func Run() {
	// One component draws every page, so that what they share stays as it is
	// when the visitor goes from one to another.
	app.RouteWithRegexp("", func() app.Composer { return newShell() })
	app.RunWhenOnBrowser()
}

// shell is the component: the state of the app, and what changes it.
type shell struct {
	app.Compo
	// ctx is the shell's own: that of the element an event came from ends with
	// the element, which may be gone when the event has been answered.
	ctx   app.Context
	state page.State
	edge  *edge
	back  bool   // the page was come to by the browser's back or forward
	shown string // the path shown last

	edition int    // of the Studio's text, that the field has
	hushed  string // what is told, and will be taken back

	written bool        // something has been, and is not yet read
	pause   *time.Timer // runs out when the writer pauses
}

// newShell begins as the page was rendered ahead, node for node, so that the
// nodes can be taken over. What depends on the visitor comes when it is there.
func newShell() *shell {
	s := &shell{}
	s.state.Top = app.Getenv("GOAPP_ROOT_PREFIX") + "/"
	url := app.Window().URL()
	s.state.Site = url.Scheme + "://" + url.Host + s.state.Top
	s.state.Route, _ = s.route()
	return s
}

func (s *shell) route() (page.Route, bool) {
	return page.ParseRoute(strings.TrimPrefix(app.Window().URL().Path, s.state.Top))
}

// Render draws the page.
func (s *shell) Render() app.UI {
	p := &printer{do: s.do}
	s.state.Write(p)
	return p.root
}

// OnMount begins to listen, for as long as the page lives. What fails here
// leaves an app that works without.
func (s *shell) OnMount(ctx app.Context) {
	s.ctx = ctx
	s.edge = &edge{Store: browser.Store{Prefix: "servicestatus:" + s.state.Top + ":"}, ctx: ctx, before: s.read, after: s.after}
	dispatch := func(change func()) {
		ctx.Dispatch(func(app.Context) {
			s.read()
			change()
			s.after()
		})
	}
	st := &s.state
	look := func() {
		st.Offline, st.Shares = !browser.Online(), browser.CanShare()
		st.Installable = browser.Installable() && !browser.Installed()
		st.Updatable = browser.UpdateReady()
	}
	again := func() { dispatch(look) }
	file := func(f browser.File, err error) {
		name, text, err := contents(f, err)
		dispatch(func() { st.Opened(s.edge, name, text, err) })
	}
	for _, listen := range []func() (func(), error){
		func() (func(), error) { return browser.OnOnline(func(bool) { again() }) },
		func() (func(), error) { return browser.OnInstallChange(again) },
		func() (func(), error) { return browser.OnUpdate(again) },
		func() (func(), error) { return browser.OnBack(func() { s.back = true }) },
		func() (func(), error) { return browser.OnHide(func() { dispatch(func() {}) }) },
		func() (func(), error) { return browser.OnDrop(file) },
	} {
		_, err := listen()
		warn(err)
	}
	if err := browser.OnLaunch(file); !errors.Is(err, browser.ErrMissing) {
		warn(err)
	}
	look()
	s.enter(ctx)
	s.tick(ctx)
}

// tick follows the clock, from minute to minute.
func (s *shell) tick(ctx app.Context) {
	ctx.After(time.Minute-time.Duration(time.Now().UnixNano())%time.Minute, func(ctx app.Context) {
		s.state.Now = now()
		s.tick(ctx)
	})
}

func now() calendar.Instant { return calendar.Instant(time.Now().Unix()) }

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
	s.turn(s.shown != "" && s.shown != path)
	if path != s.shown {
		s.shown, st.Entered = path, st.Now
		st.Month, st.Shift, st.Studio.Shown = false, 0, st.Studio.Text
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

// turn moves focus to a new page's heading, so that it is read, and the page to
// its top; back and forward go where the page was left. They are told of after
// the address, but before anything is drawn.
func (s *shell) turn(turned bool) {
	s.ctx.Defer(func(app.Context) {
		back := s.back
		if s.back = false; !turned {
			return
		}
		if !back {
			warn(browser.ScrollUp())
		}
		warn(browser.Focus("overskrift"))
	})
}

// do carries out an action of the page.
func (s *shell) do(ctx app.Context, e app.Event, a page.Action) {
	value := ""
	switch a.Name {
	case "travel":
		e.PreventDefault()
		value = field("dato") + "T" + field("kl")
	case "frame":
		s.after()
		return
	case "edit":
		s.edit(ctx, ctx.JSSrc().Get("value").String())
		return
	default:
		if v := ctx.JSSrc().Get("value"); v.Type() == app.TypeString {
			value = v.String()
		}
	}
	s.read()
	s.state.Now = now()
	s.state.Do(s.edge, a, value)
	s.after()
}

// pause is how long a writer has to stop for the text to be read. Reading takes
// long enough to be felt if it came between two keys.
const pause = 150 * time.Millisecond

func (s *shell) edit(ctx app.Context, text string) {
	ctx.PreventUpdate()
	s.state.Studio.Type(text)
	s.written = true
	s.edge.Guard(true)
	if s.pause != nil {
		s.pause.Stop()
	}
	s.pause = time.AfterFunc(pause, func() {
		s.ctx.Dispatch(func(app.Context) {
			s.read()
			s.after()
		})
	})
}

// read reads what has been written, before anything else is done.
func (s *shell) read() {
	if s.written {
		s.written = false
		s.state.Now = now()
		s.state.Do(s.edge, page.Action{Name: "edit"}, s.state.Studio.Text)
	}
}

func field(id string) string {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		return e.Get("value").String()
	}
	return ""
}

// heard is long enough to read what was told, or to hear it.
const heard = 8 * time.Second

// hush takes back what was told, when it has been heard.
func (s *shell) hush() {
	told := s.state.Told
	if told == "" || told == s.hushed {
		return
	}
	s.hushed = told
	s.ctx.After(heard, func(app.Context) {
		s.hushed = ""
		if s.state.Told == told {
			s.state.Told = ""
		}
	})
}

// after gives the field and the elements of the Studio what is theirs, when they
// have been drawn.
func (s *shell) after() {
	s.hush()
	s.ctx.Defer(func(app.Context) {
		e := &s.state.Studio
		if s.state.Route.Name != page.Studio || e.Origin == "" {
			return
		}
		if s.edition != e.Edition {
			s.edition = e.Edition
			text, err := json.Marshal(e.Shown)
			warn(err)
			warn(browser.SetJSON("yaml", "value", string(text)))
		}
		if e.Published == "" {
			return
		}
		for _, id := range []string{"maerkat", "kort"} {
			warn(browser.SetJSON(id, "declaration", e.Published))
		}
		warn(browser.PostMessage("ramme", s.state.Preview()))
	})
}
