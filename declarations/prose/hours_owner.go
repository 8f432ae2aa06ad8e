package prose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// AllWays is the answer that gives hours to every way.
const AllWays = "all"

// give gives hours to a group, with the audience that they name.
func (g *group) give(h *hoursText) {
	if len(g.audience)+len(g.hours) == 0 {
		g.audience = h.audience
	}
	g.hours = append(g.hours, h)
}

// whose asks for which ways hours hold. Where there are none, it asks for the channel.
func (w *walker) whose(b *block, h *hoursText, to []*group, key string) {
	var choices []Choice
	known := map[string]*group{}
	for _, g := range to {
		// A contact names its group, whatever other answers add: the keys of two telephones are numbered.
		value := g.key()
		if len(g.contacts) > 0 {
			value = w.nameOf(g)
		}
		value = unique(value, func(v string) bool { return known[v] != nil })
		known[value] = g
		choices = append(choices, w.way(value, g))
	}
	for _, g := range to {
		if same := slices.DeleteFunc(slices.Clone(to), func(other *group) bool { return other.key() != g.key() }); len(same) == 1 && known[g.key()] == nil {
			known[g.key()] = g // the only telephone may be called so
		}
	}
	if len(to) > 1 {
		choices = append([]Choice{{AllWays, "Alle: " + joinWays(to)}}, choices...)
	}
	for _, c := range []declarations.Channel{declarations.Phone, declarations.Visit} {
		// A department has its own, also where only other departments have told theirs.
		others := slices.DeleteFunc(of(w.ways(), c), func(g *group) bool {
			return len(g.contacts) == 0 || g.shared || slices.Contains(to, g) || b.topic != "" && g.topic != b.topic
		})
		for _, g := range others { // it has hours already: which hold is asked then
			value := w.nameOf(g)
			if known[value] == nil {
				known[value] = g
				choices = append(choices, w.way(value, g))
			}
		}
		if !slices.ContainsFunc(of(to, c), func(g *group) bool { return b.topic == "" || g.topic == b.topic }) {
			label := map[declarations.Channel]string{declarations.Phone: "Telefon", declarations.Visit: "Personligt fremmøde"}[c]
			if len(others) > 0 {
				label = map[declarations.Channel]string{declarations.Phone: "En anden telefon", declarations.Visit: "Et andet sted"}[c]
			}
			if b.topic != "" {
				label += ", " + b.topic
			}
			choices = append(choices, Choice{string(c), label})
		}
	}
	if len(of(to, declarations.Web)) == 0 && roundPattern().MatchString(h.text) {
		choices = append(choices, Choice{string(declarations.Web), "Selvbetjening på nettet"})
	}
	choices = append(choices, omit)
	separate := func(v string) (all []string) {
		for one := range strings.SplitSeq(v, ",") {
			all = append(all, strings.TrimSpace(one))
		}
		return all
	}
	value, ok := w.ask(Question{
		ID:      name("whose", key, h.label),
		Text:    "Hvad gælder " + quoted(strings.TrimPrefix(cmp.Or(h.label, b.topic)+": "+h.text, ": ")) + " for?",
		Choices: choices,
		At:      h.at,
		Many:    true,
		refuse: func(v string) string {
			for _, one := range separate(v) {
				if known[one] == nil && one != "phone" && one != "visit" && one != "web" {
					return fmt.Sprintf("%q er ikke et af svarene.", one)
				}
			}
			return ""
		},
	}, &w.draft.open[inSupport])
	if !ok || value == Omit {
		return
	}
	if value == AllWays {
		for _, g := range to {
			g.give(h)
		}
		return
	}
	for _, one := range separate(value) {
		g := known[one]
		if g == nil {
			g = &group{meaning: meaning{channel: declarations.Channel(one), audience: b.audience, topic: b.topic}, at: h.at}
			if one == "web" {
				g.text, g.labelled = "Selvbetjening", true
			}
			if topic := cmp.Or(h.subject, trimWords(h.label, aboutName)); topic != "" && g.topic == "" {
				g.topic = topic
			}
			b.groups = append(b.groups, g)
		}
		g.give(h)
	}
}

// way offers a group, with whom it is for where another one has the same contact.
func (w *walker) way(value string, g *group) Choice {
	label := lang.Capital(g.says())
	if w.twice(g) {
		label += " for " + inWords(g.audience)
	}
	return Choice{value, label}
}

// nameOf names a group with a contact in the answers.
func (w *walker) nameOf(g *group) string {
	parts := []string{channelNames[g.channel], g.contacts[0].text}
	if w.twice(g) {
		parts = append(parts, g.audience...)
	}
	return name(parts...)
}

// twice reports whether a group of some audience has the contact of another group.
func (w *walker) twice(g *group) bool {
	return len(g.audience) > 0 && slices.ContainsFunc(w.ways(), func(other *group) bool { return other != g && !other.shared && other.says() == g.says() })
}

func joinWays(all []*group) string {
	var names []string
	for _, g := range all {
		names = append(names, g.says())
	}
	return strings.Join(names, ", ")
}
