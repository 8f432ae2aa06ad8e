package yaml

import (
	"slices"

	"servicestatus/declarations"
)

// references are the names by which the parts of a declaration refer to each other. The
// checker notes them while it reads, and checks them when it has read the declaration.
type references struct {
	labels  []string    // of uptime windows
	lines   []string    // ids of support
	staffed []string    // those with hours
	tracks  []string    // ids of uptime
	names   []reference // each must lead somewhere
}

type reference struct {
	value
	to target
}

// target is what a name must be the name of.
type target uint8

const (
	toWindow  target = iota // by its label
	toStaffed               // support with hours
	toLine
	toTrack
)

// note checks what a mapping says of itself, and notes what it says of others.
func (r *references) note(c *checker, s *shape, m value) {
	switch s {
	case declarationShape:
		c.inOrderOfPrecedence(m.fields["special_days"].list)
	case supportShape:
		r.lines = append(r.lines, m.fields["id"].text)
		if m.fields["hours"].text != "" {
			r.staffed = append(r.staffed, m.fields["id"].text)
		}
		reachable(c, m)
	case trackShape:
		r.tracks = append(r.tracks, m.fields["id"].text)
	case windowShape:
		r.labels = append(r.labels, m.fields["label"].text)
	case stepShape:
		r.name(toWindow, m.fields["during"])
	case targetShape:
		r.name(toStaffed, m.fields["support"])
		counting(c, m)
		shares(c, declarations.Mode(m.fields["mode"].text), m.fields["steps"].list)
	case specialDayShape:
		r.name(toLine, m.fields["lines"].list...)
		c.specialDay(m)
	case noticeShape, systemNoticeShape:
		if s == noticeShape {
			r.name(toLine, m.fields["lines"].list...)
		}
		if da, en := m.fields["text"], m.fields["en"]; da.text != "" && en.text != "" {
			c.english.add(c, da.text, en.node, en.text)
		}
		lasting(c, m)
	case maintenanceShape:
		r.name(toTrack, m.fields["tracks"].list...)
	case validShape:
		lasting(c, m)
	}
}

func (r *references) name(to target, all ...value) {
	for _, one := range all {
		r.names = append(r.names, reference{one, to})
	}
}

// check reports the names that lead nowhere.
func (r *references) check(c *checker) {
	for _, ref := range r.names {
		switch {
		case ref.text == "": // not given, or reported where it was read
		case ref.to == toStaffed && !slices.Contains(r.staffed, ref.text):
			c.fail(ref.node, "Ingen support med åbningstid har dette id.", near(ref.text, r.staffed, "Skriv id'et på den support, hvis åbningstid tæller."))
		case ref.to == toWindow && !slices.Contains(r.labels, ref.text):
			c.fail(ref.node, "Intet tidsrum i uptime har denne label.", near(ref.text, r.labels, "Skriv en label, som den står i uptime."))
		case ref.to == toLine && !slices.Contains(r.lines, ref.text):
			c.fail(ref.node, "Ingen support har dette id.", near(ref.text, r.lines, "Skriv et id, som det står i support."))
		case ref.to == toTrack && !slices.Contains(r.tracks, ref.text):
			c.fail(ref.node, "Intet spor i uptime har dette id.", near(ref.text, r.tracks, "Skriv et id, som det står i uptime."))
		}
	}
}
