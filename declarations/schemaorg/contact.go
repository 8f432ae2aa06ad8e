package schemaorg

import (
	"strings"

	"servicestatus/declarations"
)

// property returns the vocabulary's property for an address of the channel.
func property(c declarations.Channel) string {
	switch c {
	case declarations.Phone:
		return "telephone"
	case declarations.Email:
		return "email"
	}
	return "url"
}

// addresses returns the contacts that are an address of their channel, as
// machines write them.
func addresses(p *declarations.Support) (list []string) {
	for _, text := range p.Contacts {
		address := p.Channel.Address(text)
		if p.Channel == declarations.Phone {
			address = international(address)
		}
		if address != "" {
			list = append(list, address)
		}
	}
	return list
}

// international returns a telephone number in international form. Eight digits
// are a Danish number. A short number such as 1881 stays as it is: only callers
// in Denmark reach it.
func international(number string) string {
	if abroad, ok := strings.CutPrefix(number, "00"); ok {
		return "+" + abroad
	}
	if len(number) == 8 && number[0] != '+' {
		return "+45" + number
	}
	return number
}
