package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
)

// channels are the names of the channels.
var channels = [...]struct {
	channel declarations.Channel
	name    lang.Phrase
}{
	{declarations.Phone, lang.Phrase{Da: "Telefon", En: "Phone"}},
	{declarations.Web, lang.Phrase{Da: "Online", En: "Online"}},
	{declarations.Email, lang.Phrase{Da: "E-mail", En: "E-mail"}},
	{declarations.Chat, lang.Phrase{Da: "Chat", En: "Chat"}},
	{declarations.Visit, lang.Phrase{Da: "Personligt fremmøde", En: "In person"}},
	{declarations.Video, lang.Phrase{Da: "Video", En: "Video"}},
	{declarations.SMS, lang.Phrase{Da: "SMS", En: "Text message"}},
	{declarations.Post, lang.Phrase{Da: "Brev", En: "Letter"}},
}

// ChannelName returns what people call a channel.
func ChannelName(c declarations.Channel, l lang.Language) string {
	for i := range channels {
		if channels[i].channel == c {
			return channels[i].name.In(l)
		}
	}
	return string(c)
}

// InLine returns a channel's name within a line: with a small letter.
func InLine(c declarations.Channel, l lang.Language) string { return lower(ChannelName(c, l)) }

// Who names an audience and a topic: "Borgere og virksomheder · digital post". It
// is in the declaration's language.
func Who(audience []string, topic string) string {
	text, _ := WhoIn(nil, da.Language{}, audience, topic)
	return text
}
