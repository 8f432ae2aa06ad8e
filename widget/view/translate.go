package view

import "servicestatus/declarations/lang"

// own returns some of the declaration's own words, and their language where that is not
// the view's.
func (v *View) own(words string) (text, language string) {
	if language = v.foreign(); language != "" {
		if english := v.beyond.english(v, words); english != "" {
			return english, ""
		}
	}
	return words, language
}

// foreign is the language of the declaration, where the view is in another.
func (v *View) foreign() string {
	if v.Language.Code() == "da" {
		return ""
	}
	return "da"
}

// who names an audience and a topic, and the language where that is not the view's. All of
// it is translated, or nothing.
func (v *View) who(audience []string, topic string) (text, language string) {
	var list []string
	for _, one := range append(audience[:len(audience):len(audience)], topic) {
		english, language := v.own(one)
		if language != "" && one != "" || v.foreign() == "" {
			return Who(audience, topic), language
		}
		list = append(list, english)
	}
	last := len(list) - 1
	return who(v.Language, list[:last], list[last]), ""
}

// sentence puts the declaration's own words in a sentence into the view's language.
func (v *View) sentence(s lang.Sentence) lang.Sentence {
	for i := range s {
		if part := &s[i]; part.Published && v.foreign() != "" {
			text, language := v.own(part.Text)
			part.Text, part.Published = text, language != ""
		}
	}
	return s
}

// translate puts the reason of a state into the view's language.
func (v *View) translate(line *Line) {
	v.sentence(line.Text)
	s := line.Status
	reason, language := v.own(s.Reason)
	if language != "" {
		return
	}
	for i, note := range line.Notes {
		if note == lang.Capital(s.Reason) {
			line.Notes[i] = lang.Capital(reason)
		}
	}
	s.Reason = reason
}
