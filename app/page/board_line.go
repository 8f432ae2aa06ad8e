package page

import (
	"cmp"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// columns are the heads of the board: as they are with a script, and without. By some of them
// the script sorts. A column of a class may be hidden.
var columns = [...]struct {
	text, without *lang.Phrase
	sort, class   string
}{
	{&phraseService, &phraseService, "name", ""}, {&phraseFor, &phraseFor, "", ""}, {&phraseRightNow, &phraseHours, "", ""},
	{&phraseChanges, &phraseChanges, "change", "needs-js"}, {&phraseContact, &phraseContact, "", ""}, {&phraseUptime, &phraseUptime, "", ""},
}

// boardHead draws the heads of the columns.
func (r renderer) boardHead() {
	for i := range columns {
		column := &columns[i]
		r.Element("th", attributes{"role", "columnheader", "scope", "col", "class", column.class}, func() {
			r.Leaf("span", column.without.In(r.language()), "class", "without-js")
			tag, kind := "span", ""
			if column.sort != "" {
				tag, kind = "button", "button"
			}
			r.Leaf(tag, column.text.In(r.language()), "type", kind, "class", "needs-js", "data-sort", column.sort)
		})
	}
}

// boardLine draws a line: whose it is and for whom, how it is now, when that changes, how to
// reach it, and the uptime that is promised.
func (r renderer) boardLine(line boardLine) {
	of, p := line.of, line.way
	who, language, audience := "", "", ""
	system, systemLanguage := view.Own(of, r.language(), of.Name)
	if p != nil {
		who, language = view.WhoIn(of, r.language(), p.Audience, p.Topic)
		audience = strings.ToLower(strings.Join(p.Audience, "|"))
	}
	cell := func(class string, draw func()) { r.Element("td", attributes{"role", "cell", "class", class}, draw) }
	r.Element("tr", attributes{"role", "row", "data-for", audience, "data-name", r.lineName(of, p)}, func() {
		r.Element("th", attributes{"role", "rowheader", "scope", "row"}, func() {
			r.link(Route{r.Route.English, of.ID}, system, "lang", systemLanguage)
		})
		cell("for", func() { r.Leaf("span", cmp.Or(who, r.say(phraseEveryone)), "lang", language) })
		cell("is", func() {
			if p != nil {
				r.headline(of, p)
			}
		})
		cell("next needs-js", func() {
			r.Leaf("span", "")
			r.Element("button", attributes{"type", "button", "class", "bell", "hidden", "hidden", "aria-pressed", "false", "title", r.say(phraseReminder), "aria-label", r.fill(phraseRemind, r.lineName(of, p))}, r.bell)
		})
		cell("reach", func() {
			if p != nil {
				r.contacts(p)
			}
		})
		cell("uptime", func() { r.promised(of) })
	})
}

// lineName says whose a line is, where the system has several: "Borger.dk (myndigheder, e-mail)".
func (r renderer) lineName(of *declarations.Declaration, p *declarations.Support) string {
	name, _ := view.Own(of, r.language(), of.Name)
	if len(headlines(of)) < 2 {
		return name
	}
	audience := p.Audience
	if p.Topic != "" {
		audience = nil // the topic tells the line apart
	}
	var which []string
	if who, _ := view.WhoIn(of, r.language(), audience, p.Topic); who != "" {
		which = append(which, lang.Small(who))
	}
	if p.Channel != declarations.Phone {
		which = append(which, lang.Small(view.ChannelName(p.Channel, r.language())))
	}
	if which == nil {
		return name
	}
	return name + " (" + strings.Join(which, ", ") + ")"
}

// headline draws a badge. In the element stand the hours as published: they are read until the
// element is live, and where it cannot be. The audience is left out where the topic alone tells
// which line is meant: with an audience, the element knows only the uptime that is promised to it.
func (r renderer) headline(of *declarations.Declaration, p *declarations.Support) {
	audience := ""
	if firstAbout(of, p) != p && len(p.Audience) > 0 {
		audience = p.Audience[0]
	}
	r.Element("service-status", attributes{"system", of.ID, "variant", "badge", "audience", audience, "topic", p.Topic,
		"channel", string(p.Channel), "theme", r.theme(), "lang", r.Route.Lang(), "at", r.at()}, func() {
		r.Leaf("span", strings.ReplaceAll(p.Hours.Wording, "\n", ", "), "lang", r.danish())
	})
}

// firstAbout returns the first line with hours that has the channel of p and is about its topic.
func firstAbout(of *declarations.Declaration, p *declarations.Support) *declarations.Support {
	for i := range of.Support {
		q := &of.Support[i]
		if q.Hours.Schedule != nil && q.Channel == p.Channel && (q.Topic == "" || strings.Contains(strings.ToLower(q.Topic), strings.ToLower(p.Topic))) {
			return q
		}
	}
	return nil
}

// contacts draws the channel, and a link for each contact. A number and an e-mail address show
// what they are, so there the channel is only read aloud.
func (r renderer) contacts(p *declarations.Support) {
	class := "channel"
	if len(p.Contacts) > 0 && (p.Channel == declarations.Phone || p.Channel == declarations.Email) {
		class = "unseen"
	}
	r.Leaf("span", view.ChannelName(p.Channel, r.language()), "class", class)
	for i, contact := range p.Contacts {
		if i > 0 {
			r.Text(" " + r.say(phraseOr))
		}
		r.Text(" ")
		text := contact
		if p.Channel == declarations.Phone {
			text = declarations.Number(contact)
		}
		if link := view.Link(p.Channel, contact); link != "" {
			r.Leaf("a", text, "href", link)
		} else {
			r.Text(text)
		}
	}
}

// promised draws what is promised of uptime, a line for each track. The script puts what holds
// now in the place of the percentage.
func (r renderer) promised(of *declarations.Declaration) {
	for i := range of.Uptime {
		track := &of.Uptime[i]
		r.Element("p", attributes{"data-track", track.ID}, func() {
			if len(of.Uptime) > 1 {
				who, language := view.WhoIn(of, r.language(), track.Audience, "")
				r.Leaf("span", who+": ", "lang", language)
			}
			r.Leaf("span", r.promise(track), "class", "promise")
		})
	}
}

// promise says between which percentages all the promises of a track are: "99,5–99,9 %".
func (r renderer) promise(track *declarations.Track) string {
	least, most, guaranteed := declarations.Hundred, declarations.Percent(0), true
	for i := range track.Windows {
		w := &track.Windows[i]
		least, most = min(least, w.Guarantee), max(most, w.Guarantee)
		guaranteed = guaranteed && w.Guaranteed
	}
	text := r.language().Percent(most)
	if least < most {
		number, _, _ := strings.Cut(r.language().Percent(least), "%")
		text = strings.TrimSpace(number) + "–" + text
	}
	if guaranteed {
		text += r.say(phraseGuaranteed)
	}
	return text
}

func (r renderer) bell() {
	r.Element("svg", attributes{"viewBox", "0 0 24 24", "aria-hidden", "true"}, func() {
		r.Empty("path", "d", "M12 2a6 6 0 0 0-6 6c0 6-3 8-3 9h18c0-1-3-3-3-9a6 6 0 0 0-6-6zM9 19a3 3 0 0 0 6 0z")
	})
}
