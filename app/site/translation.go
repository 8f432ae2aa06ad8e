package site

import (
	"servicestatus/app/folder"
	"servicestatus/app/page"
)

// translation is a page in a language.
type translation struct {
	lang string
	page.Route
}

// translations returns a page in every language, and the one for speakers of
// other languages. A site in one language has no translations.
func translations(f *folder.Folder, r page.Route) []translation {
	if !f.Bilingual() {
		return nil
	}
	danish, english := page.Route{Name: r.Name}, page.Route{Name: r.Name, English: true}
	return []translation{{"da", danish}, {"en", english}, {"x-default", danish}}
}
