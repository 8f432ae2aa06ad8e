package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations"
)

// block is the support under one heading.
type block struct {
	meaning
	groups      []*group
	hours       []*hoursText // that stand for themselves
	nested      bool         // under a heading of a channel
	short       bool         // a blank line ends it
	labelled    bool         // a label such as Åbningstider stands over them
	appointment string       // that its visits need
}

// group is a way to get help: what one label, or one sentence, says of it.
type group struct {
	meaning
	text        string // of the label
	contacts    []contact
	hours       []*hoursText
	whileShut   bool // it is for the days on which the others are closed
	listed      bool // its hours are those of each number in the list below them
	staff       bool // hours with or without staff, of the place that the page is about
	general     bool // an address to read at, not to get help from
	labelled    bool
	at          Range
	shared      bool // others have its contacts
	walkIn      bool // no visit needs an appointment
	books       bool // one rings there to get an appointment
	asked       asked
	appointment string // that a visit needs, where it is only of this group
}

func (g *group) filled() bool { return len(g.contacts) > 0 || len(g.hours) > 0 }

// open begins a block.
func (w *walker) open(m meaning) {
	w.blocks = append(w.blocks, &block{meaning: m})
	w.field = nil
}

// block returns the block at hand.
func (w *walker) block() *block {
	if len(w.blocks) == 0 {
		w.open(meaning{topic: w.subject})
	}
	return w.blocks[len(w.blocks)-1]
}

// used reports whether the block has anything.
func (b *block) used() bool { return len(b.groups) > 0 || len(b.hours) > 0 }

// begin begins a group in the block, with what its label says. What the label does not say,
// the heading does.
func (w *walker) begin(m meaning, text string, at Range) *group {
	b := w.block()
	g := &group{meaning: m, text: text, at: at, labelled: text != ""}
	if len(g.audience) == 0 || within(g.audience, b.audience) {
		g.audience = b.audience
	}
	if g.topic == "" {
		g.topic = b.topic
	}
	b.groups = append(b.groups, g)
	w.field = g
	return g
}

// within reports whether a label names the audience of its heading in fewer words: myndigheder
// under offentlige myndigheder.
func within(label, heading []string) bool {
	return len(label) == len(heading) && !slices.ContainsFunc(label, func(a string) bool {
		return !slices.ContainsFunc(heading, func(b string) bool { return a == b || strings.HasSuffix(b, " "+a) })
	})
}

// last returns the last group of the block; nil where there is none.
func (b *block) last() *group {
	if len(b.groups) == 0 {
		return nil
	}
	return b.groups[len(b.groups)-1]
}

// channelWord is what a question calls a channel.
func channelWord(c declarations.Channel) string {
	if c == declarations.Email {
		return "e-mail"
	}
	return channelNames[c]
}

// channelNames are the channels as ids name them.
var channelNames = map[declarations.Channel]string{
	declarations.Phone: "telefon", declarations.Email: "email", declarations.Web: "web", declarations.Chat: "chat", declarations.Visit: "fremmøde",
	declarations.Video: "video", declarations.SMS: "sms", declarations.Post: "brev",
}

// key names a group in the ids of questions and lines.
func (g *group) key() string {
	parts := []string{channelNames[g.channel]}
	parts = append(parts, g.audience...)
	if len(g.audience) == 0 || g.topic != "" {
		parts = append(parts, g.topic)
	}
	return name(parts...)
}

// says returns a group as a question names it.
func (g *group) says() string {
	text := channelWord(g.channel)
	if len(g.contacts) > 0 {
		text += " " + g.contacts[0].text
	} else if g.text != "" {
		text = "»" + g.text + "«"
	}
	return text
}

// free returns the groups that have contacts, or are a page, and no hours.
func (b *block) free() (all []*group) {
	for _, g := range b.groups {
		if len(g.hours) == 0 && !g.general && g.channel != declarations.Post && (len(g.contacts) > 0 || g.channel == declarations.Web) {
			all = append(all, g)
		}
	}
	return all
}

// of returns the groups of a channel.
func of(all []*group, channel declarations.Channel) []*group {
	return slices.DeleteFunc(slices.Clone(all), func(g *group) bool { return g.channel != channel })
}
