package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
)

// ChannelName returns what people call a channel.
func ChannelName(c declarations.Channel, l lang.Language) string {
	switch c {
	case declarations.Phone:
		return wordPhone.In(l)
	case declarations.Web:
		return "Online"
	case declarations.Email:
		return "E-mail"
	case declarations.Chat:
		return "Chat"
	case declarations.Visit:
		return wordVisit.In(l)
	case declarations.Video:
		return "Video"
	case declarations.SMS:
		return "SMS"
	case declarations.Post:
		return wordPost.In(l)
	}
	return string(c)
}

// InLine returns a channel's name within a line: with a small letter.
func InLine(c declarations.Channel, l lang.Language) string { return lower(ChannelName(c, l)) }

// Who names an audience and a topic: "Borgere og virksomheder · digital post". It
// is in the declaration's language.
func Who(audience []string, topic string) string {
	text := da.Language{}.List(audience)
	if text != "" && topic != "" {
		text += " · "
	}
	return lang.Capital(text + topic)
}
