package view

import (
	"strings"

	"servicestatus/declarations"
)

// Contact returns an address as machines write it: a phone number without spaces,
// a web address with its scheme.
func Contact(c declarations.Channel, text string) string {
	switch c {
	case declarations.Phone:
		b := make([]byte, 0, len(text))
		for i := 0; i < len(text); i++ {
			if text[i] >= '0' && text[i] <= '9' || text[i] == '+' && len(b) == 0 {
				b = append(b, text[i])
			}
		}
		return string(b)
	case declarations.Email:
		return text
	}
	if strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "http://") || text == "" {
		return text
	}
	return "https://" + text
}

// Link returns where a contact leads. It returns nothing when the text is not an
// address of its channel, so a declaration can never make another kind of link.
func Link(c declarations.Channel, text string) string {
	for i := 0; i < len(text); i++ {
		if text[i] < ' ' || strings.IndexByte("\"<>\\^`{|}", text[i]) >= 0 {
			return ""
		}
	}
	address := Contact(c, text)
	switch {
	case c == declarations.Phone && len(address) > 2:
		return "tel:" + address
	case c == declarations.Email && strings.IndexByte(address, '@') > 0 && strings.IndexByte(address, '?') < 0 && strings.IndexByte(address, ' ') < 0:
		return "mailto:" + address
	case (c == declarations.Web || c == declarations.Chat) && strings.IndexByte(address, '.') > 0 && strings.IndexByte(address, ' ') < 0 && strings.IndexByte(text, ':') == index(text, "://"):
		return address
	}
	return ""
}
