package declarations

import "strings"

// Address returns a contact of the channel as machines write it: a telephone
// number without spaces, an e-mail address, or a web address with its scheme. It
// is empty for any other text, so that a declaration cannot make a page link to
// something else, such as a script.
func (c Channel) Address(text string) string {
	host := text // with the path after it
	switch c {
	case Phone:
		return telephone(text)
	case Email:
		at := strings.IndexByte(text, '@')
		// A question mark could add what a link then writes in the mail.
		if at <= 0 || strings.IndexByte(text, '?') >= 0 || strings.IndexByte(text, ':') >= 0 {
			return ""
		}
		host = text[at+1:]
	case Web, Chat, Video:
		switch {
		case strings.HasPrefix(text, "https://"):
			host = text[len("https://"):]
		case strings.HasPrefix(text, "http://"):
			host = text[len("http://"):]
		default:
			text = "https://" + text
		}
	default:
		return ""
	}
	if !plain(text) || !named(host) {
		return ""
	}
	return text
}

// telephone accepts digits, with a plus before them and spaces between them. The
// shortest numbers have three, as 112.
func telephone(text string) string {
	b := make([]byte, 0, len(text))
	for i := range len(text) {
		switch c := text[i]; {
		case c >= '0' && c <= '9' || c == '+' && i == 0:
			b = append(b, c)
		case c != ' ':
			return ""
		}
	}
	if len(b) < 3 {
		return ""
	}
	return string(b)
}

// named reports whether the text begins with the name of a host: with a dot, and
// at least two characters after the last one. A port may follow it. Nobody
// publishes a user's name before the host.
func named(text string) bool {
	dot, end, port := 0, len(text), false
	for i := range len(text) {
		c := text[i]
		switch {
		case c == '/' || c == '?' || c == '#':
			return dot > 0 && min(end, i) > dot+2
		case c == '@' || port && (c < '0' || c > '9'):
			return false
		case c == '.':
			dot = i
		case c == ':':
			end, port = i, true
		}
	}
	return dot > 0 && end > dot+2
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
