package site

import "servicestatus/app/page"

// translation is a page in a language.
type translation struct {
	lang string
	page.Route
}

// translations returns a page in every language, and the one for speakers of
// other languages.
func translations(r page.Route) []translation {
	danish, english := page.Route{Name: r.Name}, page.Route{Name: r.Name, English: true}
	return []translation{{"da", danish}, {"en", english}, {"x-default", danish}}
}
