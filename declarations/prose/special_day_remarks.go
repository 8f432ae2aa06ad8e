package prose

import "strings"

// withoutRemarks returns a sentence of special days without what it says of what stays open, which is noted, and without when somebody
// opens again.
func (w *walker) withoutRemarks(text string) (days, again string) {
	if m := butNot().FindStringSubmatch(text); m != nil {
		w.stays = append(w.stays, m[1])
		text = butNot().ReplaceAllString(text, "$2")
	}
	if m := runsOn().FindStringSubmatch(text); m != nil {
		w.stays = append(w.stays, m[1])
		text = strings.TrimSuffix(text, m[0])
	}
	if m := shuts().FindStringSubmatch(text); m != nil && !saysTime(m[2]) && dateWords().MatchString(m[2]) {
		text = m[1] + " er lukket " + m[2]
	}
	again = strings.TrimLeft(openAgain().FindString(text), ". ")
	text = strings.TrimRight(openAgain().ReplaceAllString(text, ""), ". ") // it says no more than the days before it
	return text, again
}
