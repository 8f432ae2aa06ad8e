package declarations

// Translation is some of the declaration's own words, in Danish and in English.
type Translation struct{ Da, En string }

// Danish returns the declaration without its English, which a Danish page has no use for.
func (d *Declaration) Danish() *Declaration {
	danish := *d
	danish.English, danish.Versions = nil, nil
	for _, version := range d.Versions {
		danish.Versions = append(danish.Versions, version.Danish())
	}
	return &danish
}

// InEnglish returns words of the declaration in English; empty where it gives none.
func (d *Declaration) InEnglish(words string) string {
	for _, t := range d.English {
		if t.Da == words {
			return t.En
		}
	}
	return ""
}
