package page

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/widget/view"
)

// boardWords are the words with which the script fills the board.
func (r renderer) boardWords() attributes {
	return attributes{
		"data-lines", r.say(phraseOpenLines), "data-one", r.say(phraseOneOpenLine), "data-only", r.say(phraseOnlyLine), "data-unknown", r.say(phraseUnknownLines),
		"data-clock", r.say(phraseClockNow), "data-closes", r.say(phraseNextCloses), "data-opens", r.say(phraseNextOpens),
		"data-leave", r.say(phraseLeaveWall), "data-always", " " + r.say(lang.AllDay),
		"data-reminding", r.say(phraseReminding), "data-denied", r.say(phraseNotAllowed), "data-silent", r.say(phraseNotTold),
	}
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
