package prose

import (
	"slices"
	"strings"
)

// divided asks whether names without sections of their own are services, or topics of one.
func (r *reader) divided(all []*service) []*service {
	var telling, doubtful []*service
	r.factsFirst = len(all) > 0 && r.tells(all[0]) && (all[0].title < 0 || r.isDocument(all[0]))
	r.told = len(all) > 0 && all[0].told && !slices.ContainsFunc(all[1:], r.isDocument)
	for _, s := range all {
		if r.tells(s) {
			telling = append(telling, s)
			if !r.sure(s) && s.title >= 0 {
				doubtful = append(doubtful, s)
			}
		}
	}
	if r.told && !slices.ContainsFunc(doubtful, func(s *service) bool { return !strings.Contains(strings.ToLower(all[0].name), strings.ToLower(s.name)) }) {
		return all // MitID Erhverv og NemLog-in names them all
	}
	switch {
	case r.told && len(telling) == 1 && len(doubtful) == 1 && doubtful[0] != all[0]: // a heading in it
		return r.headings(all, doubtful)
	case r.told && len(doubtful) > 0: // parts of it
	case len(telling) < 2 || len(doubtful) == 0 || len(doubtful) == 1 && doubtful[0] == telling[0]:
		return all
	}
	var names []string
	for _, s := range doubtful {
		names = append(names, "»"+s.name+"«")
	}
	text := "Er " + inWords(names) + " forskellige tjenester, eller emner under samme tjeneste?"
	if len(names) == 1 {
		text = "Er " + names[0] + " en tjeneste for sig, eller et emne under den samme tjeneste?"
	}
	if !r.told && !r.factsFirst {
		text += " Svarer du ikke, bliver de hver sin tjeneste."
	}
	value, ok := r.ask(Question{
		ID:      name("services", doubtful[0].name),
		Text:    text,
		Choices: []Choice{{"services", "Hver sin tjeneste"}, {"topics", "Emner under samme tjeneste"}, {"headings", "Nej, det er kun overskrifter på siden"}},
		At:      r.lines[doubtful[0].title].Range,
	}, &r.top)
	switch {
	case !ok && r.told:
		return r.topics(all, doubtful)
	case !ok && r.factsFirst: // until then, what has no contacts of its own is a part of the first
		return r.headings(all, slices.DeleteFunc(doubtful, r.reached))
	case value == "topics":
		return r.topics(all, doubtful)
	case value == "headings":
		return r.headings(all, doubtful)
	}
	return all
}

// reached reports whether a service has contacts of its own.
func (r *reader) reached(s *service) bool {
	return slices.ContainsFunc(s.lines, func(i int) bool { return i != s.title && len(r.contacts(r.lines[i].Range, "")) > 0 })
}

// headings joins names that are mere headings to the service before them.
func (r *reader) headings(all, names []*service) (some []*service) {
	for _, s := range all {
		if len(some) > 0 && slices.Contains(names, s) {
			last := some[len(some)-1]
			last.lines = append(last.lines, s.lines...)
			continue
		}
		some = append(some, s)
	}
	return some
}

// isDocument reports whether the title of a service says what kind of document it is.
func (r *reader) isDocument(s *service) bool {
	if s.title < 0 {
		return false
	}
	_, is := r.document(r.lines[s.title])
	return is
}

// topics joins names that are topics to the service before them. The first is one too where the
// page has a name of its own.
func (r *reader) topics(all, topics []*service) (some []*service) {
	for _, s := range all {
		if len(some) > 0 && slices.Contains(topics, s) {
			last := some[len(some)-1]
			if last.name == "" {
				last.name = r.page
			}
			last.lines = append(last.lines, s.lines...)
			r.topic[s.title] = true
			continue
		}
		if slices.Contains(topics, s) && r.page != "" {
			r.topic[s.title] = true
			s.name, s.title = r.page, -1
		}
		some = append(some, s)
	}
	return some
}
