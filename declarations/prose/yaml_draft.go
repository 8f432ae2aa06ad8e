package prose

import (
	"strconv"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/hours/osm"
)

// yaml returns the draft as YAML, with the open questions as comments at their places.
func (d *draft) yaml() string {
	var w writer
	w.ask("", d.asked)
	w.field("", "id", d.ID)
	w.field("", "name", d.Name)
	w.WriteString("source: " + link(declarations.Link{Label: d.Source}) + "\n")
	if len(d.links) > 0 {
		w.WriteString("links:\n")
		for _, l := range d.links {
			w.WriteString("  - " + link(l) + "\n")
		}
	}
	if d.live.URL != "" {
		w.WriteString("live: " + link(d.live) + "\n")
	}
	w.valid(d)
	writeList(&w, "support", d.open[inSupport], d.support)
	writeList(&w, "special_days", d.open[inSpecial], d.special)
	writeList(&w, "uptime", d.open[inUptime], d.uptime)
	writeList(&w, "maintenance", d.open[inMaintenance], d.maintenance)
	writeList(&w, "response", d.open[inResponse], d.response)
	return w.String()
}

func (w *writer) valid(d *draft) {
	var all []string
	for i, key := range []string{"from", "until"} {
		if d.valid[i] != "" {
			all = append(all, key+": "+d.valid[i])
		}
	}
	if len(all) > 0 {
		w.WriteString("valid: {" + strings.Join(all, ", ") + "}\n")
	}
}

// part is a member of a list of the declaration.
type part interface {
	questions() asked
	write(w *writer, indent string)
}

func (a asked) questions() asked { return a }

// writeList writes a list, with the questions about what it leaves out.
func writeList[T part](w *writer, key string, open asked, all []T) {
	if len(open) == 0 && len(all) == 0 {
		return
	}
	w.WriteString("\n")
	w.ask("", open)
	if len(all) == 0 {
		return
	}
	w.WriteString(key + ":\n")
	for _, one := range all {
		w.ask("  ", one.questions())
		w.item("  ", one.write)
	}
}

func (l *supportLine) write(w *writer, indent string) {
	w.field(indent, "id", l.id)
	w.list(indent, "audience", l.audience)
	w.field(indent, "topic", l.topic)
	w.field(indent, "channel", string(l.channel))
	w.field(indent, "label", l.label)
	w.list(indent, "contacts", l.contacts)
	w.field(indent, "appointment", l.appointment)
	if l.hours != nil {
		w.hours(indent, *l.hours)
	}
}

func (w *writer) hours(indent string, h hoursText) {
	w.field(indent, "hours", h.text)
	w.field(indent, "reading", h.reading)
}

func (s *specialDay) write(w *writer, indent string) {
	w.field(indent, "on", s.on)
	w.field(indent, "hours", s.hours)
	w.field(indent, "why", s.why)
	w.list(indent, "lines", s.lines)
}

func (t *track) questions() (all asked) {
	for _, one := range t.windows {
		all = append(all, one.asked...)
	}
	return all
}

func (t *track) write(w *writer, indent string) {
	w.field(indent, "id", t.id)
	w.list(indent, "audience", t.audience)
	w.WriteString(indent + "windows:\n")
	for _, one := range t.windows {
		w.item(indent+"  ", one.write)
	}
}

func (o *window) write(w *writer, indent string) {
	w.field(indent, "label", o.label)
	w.number(indent, "guarantee", o.percent)
	w.number(indent, "guaranteed", strconv.FormatBool(o.guaranteed))
	w.field(indent, "period", o.period)
	w.hours(indent, o.hours)
	w.field(indent, "inferred", o.inferred)
}

func (m *maintenance) write(w *writer, indent string) {
	w.field(indent, "label", m.label)
	w.hours(indent, m.hours)
	if m.suspended {
		w.field(indent, "guarantee", "suspended")
	}
	w.field(indent, "wording", m.wording)
}

// asOSM returns a schedule as the reading of hours.
var asOSM = osm.Format
