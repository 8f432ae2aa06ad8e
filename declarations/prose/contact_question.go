package prose

import "servicestatus/declarations"

// contactHere reads a contact under a heading that is not of support: it asks what it is.
func (w *walker) contactHere(p Range) {
	all := w.contacts(p, "")
	if len(all) == 0 || denied().MatchString(w.at(p)) || all[0].channel == declarations.Web {
		return // a page that is only mentioned
	}
	value, ok := w.ask(Question{
		ID:      name("contact", all[0].text),
		Text:    "Er " + all[0].text + " et sted, hvor man kan få hjælp? Teksten siger " + quoted(w.at(p)) + ".",
		Choices: []Choice{{"support", "Ja"}, omit},
		At:      p,
	}, &w.draft.open[inSupport])
	if ok && value == "support" {
		w.open(meaning{})
		for _, c := range all {
			w.begin(meaning{section: aboutSupport, channel: c.channel}, "", c.at).contacts = []contact{c}
		}
		w.field = nil
		if h := w.understood(trimmed(w.text, Range{all[len(all)-1].at.To, p.To}), supportWords); h.err == nil {
			w.block().last().hours = []*hoursText{h}
		} else if h := w.understood(trimmed(w.text, Range{p.From, all[0].at.From}), supportWords); h.err == nil {
			w.block().last().hours = []*hoursText{h}
		}
	}
}
