package yaml

import "servicestatus/declarations"

// declaration makes the declaration of a file that has been read without a
// problem.
func declaration(v value) *declarations.Declaration {
	return &declarations.Declaration{
		ID:       v.fields["id"].text,
		Name:     v.fields["name"].text,
		Source:   link(v.fields["source"]),
		Links:    each(v.fields["links"], link),
		Support:  each(v.fields["support"], support),
		Uptime:   each(v.fields["uptime"], track),
		Response: each(v.fields["response"], target),
	}
}

func link(v value) declarations.Link {
	return declarations.Link{Label: v.fields["label"].text, URL: v.fields["url"].text}
}

func support(v value) declarations.Support {
	return declarations.Support{
		ID:       v.fields["id"].text,
		Audience: each(v.fields["audience"], value.string),
		Topic:    v.fields["topic"].text,
		Channel:  declarations.Channel(v.fields["channel"].text),
		Label:    v.fields["label"].text,
		Contacts: each(v.fields["contacts"], value.string),
		Hours:    published(v.fields["hours"]),
	}
}

func track(v value) declarations.Track {
	return declarations.Track{
		ID:       v.fields["id"].text,
		Audience: each(v.fields["audience"], value.string),
		Windows:  each(v.fields["windows"], window),
	}
}

func window(v value) declarations.Window {
	return declarations.Window{
		Label:      v.fields["label"].text,
		Guarantee:  v.fields["guarantee"].percent(),
		Guaranteed: v.fields["guaranteed"].text == "true",
		Hours:      published(v.fields["hours"]),
		Inferred:   v.fields["inferred"].schedule,
	}
}

func target(v value) declarations.Target {
	return declarations.Target{
		Audience: each(v.fields["audience"], value.string),
		Topic:    v.fields["topic"].text,
		Channel:  declarations.Channel(v.fields["channel"].text),
		Severity: v.fields["severity"].text,
		Measure:  declarations.Measure(v.fields["measure"].text),
		Mode:     declarations.Mode(v.fields["mode"].text),
		Clock:    declarations.Clock(v.fields["clock"].text),
		Support:  v.fields["support"].text,
		Steps:    each(v.fields["steps"], step),
		Wording:  v.fields["wording"].text,
	}
}

func step(v value) declarations.Step {
	return declarations.Step{
		Share:   v.fields["share"].percent(),
		Within:  v.fields["within"].duration(),
		During:  v.fields["during"].text,
		Measure: declarations.Measure(v.fields["measure"].text),
		Clock:   declarations.Clock(v.fields["clock"].text),
	}
}

// published returns hours with the wording they were published in.
func published(v value) declarations.Hours {
	return declarations.Hours{Wording: v.text, Schedule: v.schedule}
}

// each makes something of each member of a list; none of a list that is not
// given.
func each[T any](v value, build func(value) T) (all []T) {
	for _, item := range v.list {
		all = append(all, build(item))
	}
	return all
}
