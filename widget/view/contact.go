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

// Number returns a telephone number as a card shows it. Danish ones have one form:
// "72 24 70 50".
func Number(text string) string {
	number := declarations.Phone.Address(text)
	if len(number) == 11 && number[:3] == "+45" {
		number = number[3:]
	}
	if len(number) != 8 || number[0] == '+' {
		return text
	}
	return number[:2] + " " + number[2:4] + " " + number[4:6] + " " + number[6:]
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
