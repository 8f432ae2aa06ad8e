package declarations

// Translation is some of the declaration's own words, in Danish and in English.
type Translation struct{ Da, En string }

// InEnglish returns words of the declaration in English; empty where it gives none.
func (d *Declaration) InEnglish(words string) string {
	for _, t := range d.English {
		if t.Da == words {
			return t.En
		}
	}
	return ""
}
