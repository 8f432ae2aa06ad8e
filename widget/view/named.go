package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
)

// Own returns words of a declaration in a language, and the language that they are in where
// the declaration does not have them in that one.
func Own(d *declarations.Declaration, l lang.Language, words string) (text, language string) {
	v := &View{Options: Options{Language: l}, Declaration: d}
	return v.own(words)
}

// WhoIn names an audience and a topic of a declaration as [Own] returns words.
func WhoIn(d *declarations.Declaration, l lang.Language, audience []string, topic string) (text, language string) {
	return lang.Who(l, da.Language{}, d, audience, topic)
}
