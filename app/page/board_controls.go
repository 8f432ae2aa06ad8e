package page

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// boardWords are the words with which the script fills the board, by the attributes that have them.
var boardWords = [...]struct {
	name   string
	phrase *lang.Phrase
}{
	{"data-lines", &phraseOpenLines}, {"data-one", &phraseOneOpenLine}, {"data-only", &phraseOnlyLine}, {"data-unknown", &phraseUnknownLines},
	{"data-clock", &phraseNowIs}, {"data-closes", &phraseNextCloses}, {"data-opens", &phraseNextOpens},
	{"data-leave", &phraseLeaveWall}, {"data-always", &lang.AllDay},
	{"data-minute", &phraseInMinute}, {"data-minutes", &phraseInMinutes}, {"data-hour", &phraseInHour}, {"data-hours", &phraseInHours}, {"data-days", &phraseInDays},
	{"data-reminding", &phraseReminding}, {"data-denied", &phraseNotAllowed}, {"data-silent", &phraseNotTold},
}

// boardAttributes are those of the board, with its words.
func (r renderer) boardAttributes() attributes {
	list := attributes{"class", "board", "aria-labelledby", "heading"}
	for i := range boardWords {
		list = append(list, boardWords[i].name, boardWords[i].phrase.In(r.language()))
	}
	return list
}

// boardControls draws whom the board is for, and the way to a big screen.
func (r renderer) boardControls(lines []boardLine) {
	r.Element("div", attributes{"class", "controls needs-js"}, func() {
		if all := audiencesOf(lines); len(all) > 1 {
			r.Leaf("label", r.say(phraseShowFor), "for", "for")
			r.Element("select", attributes{"id", "for"}, func() {
				r.Leaf("option", r.say(phraseEveryone))
				for _, one := range all {
					name, language := view.WhoIn(one.of, r.language(), []string{one.audience}, "")
					r.Leaf("option", name, "value", one.audience, "lang", language)
				}
			})
		}
		r.Leaf("button", r.say(phraseWall), "type", "button", "class", "to-wall")
	})
}

// declaredAudience is an audience, and a declaration that says what it is called.
type declaredAudience struct {
	audience string
	of       *declarations.Declaration
}

// audiencesOf returns whom the lines are for, each once. One that is a part of another is the
// wider one: "myndigheder" finds "offentlige myndigheder" too.
func audiencesOf(lines []boardLine) (all []declaredAudience) {
	for _, line := range lines {
		if line.way == nil {
			continue
		}
		for _, audience := range line.way.Audience {
			audience = strings.ToLower(audience)
			all = slices.DeleteFunc(all, func(other declaredAudience) bool {
				return other.audience != audience && strings.Contains(other.audience, audience)
			})
			if !slices.ContainsFunc(all, func(other declaredAudience) bool { return strings.Contains(audience, other.audience) }) {
				all = append(all, declaredAudience{audience, line.of})
			}
		}
	}
	return all
}
