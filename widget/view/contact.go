package view

import "servicestatus/declarations"

// Contact returns an address as machines write it: a phone number without spaces,
// a web address with its scheme. A contact that is no address of its channel
// stays as it is published.
func Contact(c declarations.Channel, text string) string {
	if address := c.Address(text); address != "" {
		return address
	}
	return text
}

// Link returns where a contact leads. It returns nothing when the text is not an
// address of its channel, so a declaration can never make another kind of link.
func Link(c declarations.Channel, text string) string {
	address := c.Address(text)
	switch {
	case address == "":
		return ""
	case c == declarations.Phone:
		return "tel:" + address
	case c == declarations.Email:
		return "mailto:" + address
	}
	return address
}
