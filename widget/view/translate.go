package view

import "servicestatus/declarations/lang"

// own returns some of the declaration's own words, and their language where that is not
// the view's.
func (v *View) own(words string) (text, language string) {
	if language = v.foreign(); language != "" {
		if english := v.Declaration.InEnglish(words); english != "" {
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

// who names an audience as published, and the language where that is not the view's.
func (v *View) who(published string, audience []string) (text, language string) {
	if published == "" {
		published = join(audience, ", ")
	}
	text, language = v.own(published)
	return lang.Capital(text), language
}

// whose names the audience and topic of a line.
func (v *View) whose(line *Line) {
	line.who, line.foreign = v.who(line.Status.Who, line.Status.Audience)
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

// reason adds the reason of a state to a line, in the view's language.
func (v *View) reason(line *Line) {
	s := line.Status
	text, language := v.own(s.Reason)
	if said := lang.Special(v.Language, v.At, s); said != nil {
		line.Text = v.sentence(said)
	} else if s.Special && s.Reason != "" {
		line.Notes = append([]string{lang.Capital(text)}, line.Notes...)
	}
	if language == "" {
		s.Reason = text
	}
}
