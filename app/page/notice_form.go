package page

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations/lang"
)

// noticeForm draws the fields of a notice, and the ways to publish it.
func (r renderer) noticeForm() {
	n := &r.Notice
	r.Element("section", attributes{"class", "down needs-js", "aria-labelledby", "down"}, func() {
		r.Leaf("h2", r.say(phraseDown), "id", "down")
		r.Leaf("p", r.say(phraseDownHint), "class", "hint")
		r.Element("div", attributes{"class", "fields"}, func() {
			r.choice(noticeSystem, r.say(phraseDownSystem), cmp.Or(n.System, unset), Action{WriteNotice, noticeSystem}, r.downSystems()...)
			r.noticeField(noticeText, "text", phraseDownText, phraseDownExample, n.Text)
			r.noticeField(noticeFrom, "datetime-local", phraseDownFrom, phraseDownNow, n.From)
			r.noticeField(noticeUntil, "datetime-local", phraseDownUntil, phraseDownOpen, n.Until)
		})
		// The lines are always there, so that what comes after them stays the same.
		r.Element("fieldset", attributes{"class", "lines"}, r.downLines)
		problem, class, command := "", "", ""
		if n.Asked {
			_, _, problem = r.noticesFile()
		}
		if problem != "" {
			class = "problem"
		}
		// A command without the time that cannot be read would mean another notice.
		if _, _, _, wrong := r.noticeTimes(); wrong == "" && n.System != "" && strings.TrimSpace(n.Text) != "" {
			command = r.noticeCommand()
		}
		r.noticed()
		r.Leaf("p", problem, "class", class, "id", "notice-problem")
		r.Element("p", attributes{"class", "buttons"}, func() {
			r.button(r.say(phraseDownload), Action{DownloadNotices, ""}, "aria-describedby", "notice-problem")
		})
		r.Leaf("p", r.say(phraseDownWhere), "class", "hint")
		r.Element("div", nil, func() {
			if command != "" {
				r.copyable(noticeCommandText, r.say(phraseDownCommand))
			}
		})
	})
}

// noticed draws the card of the service with the notice, at the moment from which it is shown.
func (r renderer) noticed() {
	// The box is always there, so that what comes after it stays the same.
	r.Element("div", attributes{"class", "noticed"}, func() {
		if r.WithNotice() == "" {
			return
		}
		at := r.at()
		if from, _, _, _ := r.noticeTimes(); from > r.Now {
			at = from.String()
		}
		r.Leaf("h3", r.say(phraseDownShown))
		r.Empty("service-status", "id", Noticed, "variant", "card", "lang", r.Route.Lang(), "at", at)
	})
}

// downSystems are the services that a notice can be about.
func (s *State) downSystems() (options []string) {
	options = []string{unset, s.say(phraseChoose)}
	for _, system := range s.Folder.Systems {
		options = append(options, system.ID, system.Name)
	}
	if d := s.Studio.Declaration; d != nil && s.Studio.Origin != Template && s.Folder.System(d.ID) == nil {
		options = append(options, d.ID, d.Name)
	}
	return options
}

// downLines draws a box for each line of the service.
func (r renderer) downLines() {
	n := &r.Notice
	if n.of == nil || len(n.of.Support) < 2 {
		return
	}
	r.Leaf("legend", r.say(phraseDownLines))
	for i := range n.of.Support {
		p := &n.of.Support[i]
		checked := ""
		if slices.Contains(n.Lines, p.ID) {
			checked = "true"
		}
		r.Element("label", nil, func() {
			r.Element("input", attributes{"type", "checkbox", "checked", checked}, func() { r.on("change", Action{WriteNotice, p.ID}) })
			r.Text(r.supportName(n.of, p))
		})
	}
}

// noticeField draws a field with its label and a hint.
func (r renderer) noticeField(id, kind string, label, hint lang.Phrase, value string) {
	r.Element("div", attributes{"class", "field"}, func() {
		r.Leaf("label", r.say(label), "for", id)
		r.Element("input", attributes{"type", kind, "id", id, "value", value, "aria-describedby", id + "-hint", "autocomplete", "off"}, func() {
			r.on("input", Action{WriteNotice, id})
		})
		r.Leaf("p", r.say(hint), "class", "hint", "id", id+"-hint")
	})
}
