package schemaorg

import (
	"strings"

	"servicestatus/declarations"
)

// property returns what the vocabulary calls the channel's kind of address.
func property(c declarations.Channel) string {
	switch c {
	case declarations.Phone:
		return "telephone"
	case declarations.Email:
		return "email"
	}
	return "url"
}

// addresses returns the contacts that are such for their channel, as machines
// write them.
func addresses(p *declarations.Support) (list []string) {
	for _, text := range p.Contacts {
		var address string
		switch p.Channel {
		case declarations.Phone:
			address = telephone(text)
		case declarations.Email:
			if plain(text) && strings.IndexByte(text, '@') > 0 {
				address = text
			}
		case declarations.Web, declarations.Chat:
			address = url(text)
		}
		if address != "" {
			list = append(list, address)
		}
	}
	return list
}

// telephone returns a number in international form. Eight digits are a Danish
// number; a short one such as 1881 is only for callers in Denmark, and stays as
// it is.
func telephone(text string) string {
	number := strings.ReplaceAll(text, " ", "")
	if strings.HasPrefix(number, "00") {
		number = "+" + number[2:]
	}
	digits := strings.TrimPrefix(number, "+")
	if len(digits) < 3 || strings.Trim(digits, "0123456789") != "" {
		return ""
	}
	if digits == number && len(digits) == 8 {
		return "+45" + number
	}
	return number
}

// url returns a web address with its scheme. What a declaration says never
// becomes another kind of link.
func url(text string) string {
	rest := strings.TrimPrefix(strings.TrimPrefix(text, "https://"), "http://")
	switch {
	case !plain(text) || strings.IndexByte(rest, '.') <= 0 || strings.IndexByte(rest, ':') >= 0:
		return ""
	case rest == text:
		return "https://" + text
	}
	return text
}

// plain reports whether the text has none of the characters that no address has.
func plain(text string) bool {
	for i := range len(text) {
		if text[i] <= ' ' || strings.IndexByte("\"<>\\^`{|}", text[i]) >= 0 {
			return false
		}
	}
	return true
}
