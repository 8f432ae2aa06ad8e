//go:build js && wasm

package pwa

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/page"
)

// do hands an action to the page, with the value that the visitor has given:
// that of the element the event came from, or for a form that of its fields.
// Typed text is read when the visitor pauses.
func (s *shell) do(ctx app.Context, e app.Event, a page.Action) {
	value := ""
	if v := ctx.JSSrc().Get("value"); v.Type() == app.TypeString {
		value = v.String()
	}
	switch a.Verb {
	case page.Unfold: // the app itself unfolds too
		if !s.state.Studio.Unfolds(a.Argument, ctx.JSSrc().Get("open").Bool()) {
			ctx.PreventUpdate()
		}
		return
	case page.Travel:
		e.PreventDefault()
		value = field(page.AtField)
	case page.Edit:
		s.typing(ctx, value)
		return
	case page.Paste:
		ctx.PreventUpdate()
		s.state.Do(s.edge, a, value)
		return
	case page.Fill:
		s.filling(ctx, a, value)
		return
	case page.FrameLoaded:
		s.sent = "" // it has lost what it was sent before
	}
	s.read()
	s.state.Now = now()
	s.state.Do(s.edge, a, value)
	s.after()
}

// A visitor who types sees the card follow: the text is read when they have not typed for the first time. The page, of which drawing takes so long
// that it would be felt between two keys, is drawn when they stop for the second.
const (
	untilRead  = 5 * time.Millisecond
	untilDrawn = 150 * time.Millisecond
)

// typing takes text that the visitor types, and reads it after a pause.
func (s *shell) typing(ctx app.Context, text string) {
	ctx.PreventUpdate()
	s.state.Studio.Type(text)
	s.later()
}

// filling takes what the visitor writes in a field of the form, and reads the text after a pause. The field of the YAML gets
// the text at once, so that nothing typed there starts from an older one.
func (s *shell) filling(ctx app.Context, a page.Action, value string) {
	if !s.state.Fill(a.Argument, value) {
		s.after()
		return
	}
	ctx.PreventUpdate()
	warn(give(page.TextField, s.state.Studio.Text))
	s.later()
}

// later has the text read, and the page drawn, when the visitor pauses.
func (s *shell) later() {
	s.typed = true
	s.edge.Guard(true)
	for _, waiting := range s.pauses {
		waiting.Stop()
	}
	s.pauses = []*time.Timer{
		time.AfterFunc(untilRead, func() {
			s.ctx.Dispatch(func(ctx app.Context) {
				ctx.PreventUpdate()
				s.read()
			})
		}),
		time.AfterFunc(untilDrawn, func() { s.dispatch(func() {}) }),
	}
}

// read reads the text that was typed. Every other change of the state waits for
// it.
func (s *shell) read() {
	if s.typed {
		s.typed = false
		s.state.Now = now()
		s.turns.pass()
		s.state.Do(s.edge, page.Action{Verb: page.Edit}, s.state.Studio.Text)
		// The elements show the text before the page is drawn, which takes longer.
		if s.given != "" {
			s.give()
		}
		s.turns.pass()
	}
}

// field returns the value of a field.
func field(id string) string {
	if e := app.Window().GetElementByID(id); e.Truthy() {
		return e.Get("value").String()
	}
	return ""
}
