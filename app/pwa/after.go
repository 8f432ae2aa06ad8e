//go:build js && wasm

package pwa

import (
	"encoding/json"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/browser"
	"servicestatus/app/page"
)

// after follows every change of the state. Once the page has been drawn, it
// gives the field and the elements of the Studio what no attribute can carry.
func (s *shell) after() {
	s.clearAnnouncement()
	s.ctx.Defer(func(app.Context) {
		e := &s.state.Studio
		if s.state.Step == page.WriteStep && s.edition != e.Edition {
			s.edition = e.Edition
			warn(give(page.TextField, e.FieldText))
		}
		// An attribute cannot empty a field in which a visitor has written.
		for id, value := range e.Fields {
			if id != e.Filling() && value != field(id) {
				warn(give(id, value))
			}
		}
		// Nor can it empty one that was another question's; what is not given yet stays in it.
		for id, own := range s.state.Own {
			if own != s.own[id] {
				warn(give(id, own.Answer))
			}
		}
		s.own = s.state.Own
		with := ""
		if s.state.Step == page.PasteStep {
			with = s.state.WithNotice()
		}
		if with != "" && with != s.noticed {
			warn(browser.SetJSON(page.Noticed, "declaration", with))
		}
		s.noticed = with
		for id, chosen := range s.state.Boxes { // an attribute cannot empty a box that a visitor has pressed
			warn(browser.SetJSON(id, "checked", strconv.FormatBool(chosen)))
		}
		s.give()
		s.rehearse()
		if s.state.Step != page.PlaceStep {
			return
		}
		if message := s.state.PreviewMessage(); e.Published != "" && message != s.sent {
			s.sent = message
			warn(browser.PostMessage(page.Frame, message))
		}
	})
}

// untilRehearsed is how long the page of the form has been drawn before the text is read ahead.
const untilRehearsed = 300 * time.Millisecond

// rehearse reads the text once before the visitor writes: the browser compiles what reads it, which would take half a second
// after the first key.
func (s *shell) rehearse() {
	if s.rehearsed || s.state.Step != page.WriteStep {
		return
	}
	s.rehearsed = true
	time.AfterFunc(untilRehearsed, func() {
		s.ctx.Dispatch(func(ctx app.Context) {
			ctx.PreventUpdate()
			s.state.Studio.Rehearse()
		})
	})
}

// give gives a field its text.
func give(id, text string) error {
	json, err := json.Marshal(text)
	if err != nil {
		return err
	}
	return browser.SetJSON(id, "value", string(json))
}

// give gives the elements the declaration, if they have another.
func (s *shell) give() {
	published, step := s.state.Published(), s.state.Step
	if step != page.AnswerStep && step != page.WriteStep {
		s.shown = "" // the elements are gone
		return
	}
	if published == "" || published == s.given && step == s.shown {
		return
	}
	s.given, s.shown = published, step
	for _, id := range []string{page.Card, page.Badge, page.Week} {
		warn(browser.SetJSON(id, "declaration", published))
	}
}

// announcementTime is long enough to read an announcement or to hear it.
const announcementTime = 8 * time.Second

// clearAnnouncement clears the announcement after its time.
func (s *shell) clearAnnouncement() {
	text := s.state.Announcement
	if text == "" || text == s.announced {
		return
	}
	s.announced = text
	s.ctx.After(announcementTime, func(app.Context) {
		s.announced = ""
		if s.state.Announcement == text {
			s.state.Announcement = ""
		}
	})
}
