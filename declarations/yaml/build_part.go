package yaml

import "servicestatus/declarations"

func support(v value) declarations.Support {
	return declarations.Support{
		ID:          v.fields["id"].text,
		Audience:    each(v.fields["audience"], value.string),
		Topic:       v.fields["topic"].text,
		Channel:     declarations.Channel(v.fields["channel"].text),
		Label:       v.fields["label"].text,
		Contacts:    each(v.fields["contacts"], value.string),
		URL:         v.fields["url"].text,
		Map:         v.fields["map"].text,
		Appointment: v.fields["appointment"].text,
		Hours:       published(v.fields["hours"]),
	}
}

func specialDay(v value) declarations.SpecialDay {
	return declarations.SpecialDay{
		On:    v.fields["on"].text,
		Hours: published(v.fields["hours"]),
		Why:   v.fields["why"].text,
		Lines: each(v.fields["lines"], value.string),
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
		Period:     v.fields["period"].text,
		Hours:      published(v.fields["hours"]),
		Inferred:   v.fields["inferred"].schedule,
	}
}

func maintenance(v value) declarations.Maintenance {
	return declarations.Maintenance{
		Label:     v.fields["label"].text,
		Hours:     published(v.fields["hours"]),
		Tracks:    each(v.fields["tracks"], value.string),
		Guarantee: v.fields["guarantee"].text,
		Wording:   v.fields["wording"].text,
	}
}

func response(v value) declarations.Target {
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
