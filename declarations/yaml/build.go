package yaml

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
)

// declaration makes the declaration that has been read without a problem.
func (c *checker) declaration(v value) *declarations.Declaration {
	d := &declarations.Declaration{
		ID:          v.fields["id"].text,
		Name:        v.fields["name"].text,
		Source:      link(v.fields["source"]),
		Links:       each(v.fields["links"], link),
		Live:        link(v.fields["live"]),
		Support:     each(v.fields["support"], support),
		Uptime:      each(v.fields["uptime"], track),
		Response:    each(v.fields["response"], response),
		Valid:       declarations.Period{From: v.fields["valid"].fields["from"].date(), Until: v.fields["valid"].fields["until"].date()},
		Ended:       ended(v.fields["ended"]),
		SpecialDays: each(v.fields["special_days"], specialDay),
		Notices:     each(v.fields["notices"], notice),
		Maintenance: each(v.fields["maintenance"], maintenance),
		WorkingDays: published(v.fields["working_days"]),
		Versions:    each(v.fields["versions"], c.declaration),
		English:     v.english,
	}
	c.workOut(d)
	return d
}

func link(v value) declarations.Link {
	return declarations.Link{Label: v.fields["label"].text, URL: v.fields["url"].text}
}

func ended(v value) declarations.Ended {
	return declarations.Ended{On: v.fields["on"].date(), Text: v.fields["text"].text, See: link(v.fields["see"])}
}

// published returns hours with the wording they were published in.
func published(v value) declarations.Hours {
	return declarations.Hours{Wording: v.text, Schedule: v.schedule}
}

// notice returns a notice. One that closes support is an outage, unless it says
// otherwise.
func notice(v value) declarations.Notice {
	n := declarations.Notice{
		From:  v.fields["from"].instant(start).At,
		Until: v.fields["until"].instant(end),
		Text:  v.fields["text"].text,
		Level: declarations.Level(v.fields["level"].text),
		Lines: each(v.fields["lines"], value.string),
		State: v.fields["state"].text,
	}
	switch {
	case n.Level != "":
	case n.State == hours.Closed.String():
		n.Level = declarations.Outage
	default:
		n.Level = declarations.Info
	}
	return n
}

// each makes something of each member of a list; none of a list that is not
// given.
func each[T any](v value, build func(value) T) (all []T) {
	for _, item := range v.list {
		all = append(all, build(item))
	}
	return all
}
