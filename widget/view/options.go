package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// Options are what the element's attributes ask for.
type Options struct {
	Variant  string // badge, card or full; any other variant is card
	Label    string // a name in the place of the system's
	Audience string // only what concerns this audience
	Topic    string // only what is about this topic, where the declaration has topics
	Channel  string // only this channel
	Language lang.Language
}

// ParseOptions reads lines of name=value. It ignores unknown names.
func ParseOptions(text string) Options {
	o := Options{Language: da.Language{}}
	for text != "" {
		var line string
		line, text = cut(text, "\n")
		name, value := cut(line, "=")
		switch name {
		case "variant":
			o.Variant = value
		case "label":
			o.Label = value
		case "audience":
			o.Audience = value
		case "topic":
			o.Topic = value
		case "channel":
			o.Channel = value
		case "lang":
			if value == "en" {
				o.Language = en.Language{}
			}
		}
	}
	return o
}

// full reports whether nothing is folded.
func (o *Options) full() bool { return o.Variant == "full" }

// wants reports whether the options ask for what is said to an audience, about a
// topic, on a channel.
func (o *Options) wants(audience []string, topic string, channel declarations.Channel) bool {
	return concerns(audience, o.Audience) && about(topic, o.Topic) && (o.Channel == "" || string(channel) == o.Channel)
}

// concerns reports whether an audience includes the one asked for: "myndigheder"
// is part of "offentlige myndigheder". An empty audience is everyone.
func concerns(audience []string, asked string) bool {
	if len(audience) == 0 || asked == "" {
		return true
	}
	for _, a := range audience {
		if lang.Index(lower(a), lower(asked)) >= 0 {
			return true
		}
	}
	return false
}

// about reports whether a topic is the one asked for. An empty topic is every
// topic.
func about(topic, asked string) bool {
	return topic == "" || asked == "" || lang.Index(lower(topic), lower(asked)) >= 0
}
