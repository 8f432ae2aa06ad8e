package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang/da"
)

// words are the fixed words around what is said. Danish and English stand side
// by side, so that neither is forgotten.
type words struct{ da, en string }

func (w words) in(l Language) string {
	if l.Code() == "en" {
		return w.en
	}
	return w.da
}

var (
	wordUptime     = words{"Oppetid", "Uptime"}
	wordResponse   = words{"Svarmål", "Response targets"}
	wordHours      = words{"Åbningstider som offentliggjort", "Opening hours as published"}
	wordOpening    = words{"Åbningstider", "Opening hours"}
	wordDetails    = words{"Åbningstider og svarmål", "Opening hours and response targets"}
	wordWindows    = words{"Oppetider som offentliggjort", "Uptime as published"}
	wordLinks      = words{"Se også", "See also"}
	wordSource     = words{"Kilde: ", "Source: "}
	wordZone       = words{"Alle tider er dansk tid", "All times are Danish time"}
	wordLocal      = words{"%s din tid", "%s your time"}
	wordNoMatch    = words{"Deklarationen nævner ingen support her.", "The declaration names no such support."}
	wordNoHours    = words{"Åbningstid ikke oplyst", "Hours not stated"}
	wordOr         = words{"eller", "or"}
	wordShared     = words{"Samlet: ", "In all: "}
	wordReported   = words{"Meldes det nu: ", "Reported now: "}
	wordNow        = words{"Nu: ", "Now: "}
	wordWithin     = words{"inden for ", "within "}
	wordGuaranteed = words{" garanteret", " guaranteed"}
	wordEveryone   = words{"Alle", "Everyone"}
)

// ChannelName is what people call a channel.
func ChannelName(c declarations.Channel, l Language) string {
	switch c {
	case declarations.Phone:
		return words{"Telefon", "Phone"}.in(l)
	case declarations.Web:
		return words{"Online", "Online"}.in(l)
	case declarations.Email:
		return words{"E-mail", "E-mail"}.in(l)
	case declarations.Chat:
		return words{"Chat", "Chat"}.in(l)
	}
	return string(c)
}

// InLine is a channel's name within a line: with a small letter.
func InLine(c declarations.Channel, l Language) string { return lower(ChannelName(c, l)) }

func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// Who names the audience and the topic: "Borgere og virksomheder · digital post".
func Who(audience []string, topic string) string {
	text := da.Language{}.List(audience) // in the declaration's language
	if text != "" && topic != "" {
		text += " · "
	}
	return declarations.Capital(text + topic)
}

// stateWord is the state as data: empty where the text gives no hours.
func stateWord(s *declarations.SupportStatus) string {
	if s.Hours.Schedule == nil {
		return ""
	}
	return s.State.String()
}

// Contact is the address as machines write it: a number without its spaces, a
// web address with its scheme; empty where the text is no address of its channel.
func Contact(c declarations.Channel, text string) string { return c.Address(text) }

// Link returns where a contact leads, or nothing where it is no address of its
// channel.
func Link(c declarations.Channel, text string) string {
	address := Contact(c, text)
	switch {
	case address == "":
	case c == declarations.Phone:
		return "tel:" + address
	case c == declarations.Email:
		return "mailto:" + address
	}
	return address
}
