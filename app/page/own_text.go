package page

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/hours/osm"
	hourstext "servicestatus/declarations/hours/text"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang/describe"
	"servicestatus/widget/view"
)

// ownText is the hours of a line of support as text of a page.
type ownText struct {
	label, channel string
	text           string // a row a line: the hours as published, and the special days that the line has
	hours          string // OSM opening_hours, where the text is not read as it is meant
}

// ownTexts returns the lines of support that have hours. Lines of a channel with the same hours have them once.
func (e *Editor) ownTexts() (all []ownText) {
	var whose [][]*declarations.Support // of each of all
	for i := range e.Declaration.Support {
		p := &e.Declaration.Support[i]
		if p.Hours.Schedule == nil {
			continue
		}
		own := e.ownText(p)
		n := slices.Index(all, own)
		if n < 0 {
			n, all, whose = len(all), append(all, own), append(whose, nil)
		}
		whose[n] = append(whose[n], p)
	}
	for n := range all {
		alone := !slices.ContainsFunc(all, func(other ownText) bool { return other.channel == all[n].channel && other.text != all[n].text })
		if all[n].label = e.Declaration.Name; len(all) > 1 {
			all[n].label = e.labelOf(whose[n], alone)
		}
	}
	return all
}

// ownText returns the hours of a line.
func (e *Editor) ownText(p *declarations.Support) ownText {
	rows, meant := []string{p.Hours.Wording}, []string{osm.Format(p.Hours.Schedule)}
	if p.Hours.Wording == "" {
		rows[0] = describe.Danish(p.Hours.Schedule)
	}
	for i := range e.Declaration.SpecialDays {
		if day := &e.Declaration.SpecialDays[i]; len(day.Lines) == 0 || slices.Contains(day.Lines, p.ID) {
			rows = append(rows, day.On+": "+day.Hours.Wording)
			meant = append(meant, osm.Format(day.Hours.Schedule))
		}
	}
	own := ownText{channel: string(p.Channel), text: strings.Join(rows, "\n")}
	if hours := strings.Join(meant, "; "); !readsAs(own.text, hours) {
		own.hours = hours
	}
	return own
}

// readsAs reports whether the element reads a text as some hours.
func readsAs(text, hours string) bool {
	read, err := hourstext.Parse(text)
	if err != nil {
		return false
	}
	meant, err := osm.Parse(hours)
	return err == nil && osm.Format(read) == osm.Format(meant)
}

// labelOf names some of several lines of a channel, or all of them: Borgerservice, telefon.
func (e *Editor) labelOf(lines []*declarations.Support, all bool) string {
	label := []string{e.Declaration.Name}
	for _, p := range lines {
		for _, whom := range append(slices.Clone(p.Audience), p.Topic) {
			if !all && whom != "" && !slices.Contains(label, whom) {
				label = append(label, whom)
			}
		}
	}
	for _, o := range channelOptions {
		if o.value == string(lines[0].Channel) {
			label = append(label, strings.ToLower(o.name.Da))
		}
	}
	return strings.Join(label, ", ")
}

// ownMarkup returns the hours as text of a page, with an element around each that reads it.
func (e *Editor) ownMarkup(site string) string {
	out := script(site + "embed/aabningstider.js")
	for _, one := range e.ownTexts() {
		var h view.HTML
		h.Open("service-status", "hours", one.hours, "label", one.label, "channel", one.channel, "theme", e.Theme, "lang", e.Language)
		for row := range strings.SplitSeq(one.text, "\n") {
			h.Buf = append(h.Buf, "\n  "...)
			h.Open("p")
			h.Text(row)
			h.Close()
		}
		h.Buf = append(h.Buf, '\n')
		h.Close()
		out += "\n" + string(h.Buf)
	}
	return out
}

// writeOwnTexts writes the hours that the page would have as text of its own.
func (e *Editor) writeOwnTexts(w *jsontext.Writer) {
	w.Key("own")
	w.Begin('[')
	for _, one := range e.ownTexts() {
		w.Begin('{')
		w.Key("label")
		w.String(one.label)
		w.Key("channel")
		w.String(one.channel)
		if one.hours != "" {
			w.Key("hours")
			w.String(one.hours)
		}
		w.Key("text")
		w.String(one.text)
		w.End('}')
	}
	w.End(']')
}
