package main

import (
	"regexp"
	"strings"
)

var (
	stateWord = regexp.MustCompile(`^(Åben|Lukker snart|Lukket|Ikke oplyst|Åbningstid ikke oplyst)`)
	clockTime = regexp.MustCompile(`(i morgen |)kl\. (\d+)(\.\d\d)?`)
)

// meaning returns what a state in words means: the state, and when it changes. The pages
// do not use the same words for it. Of words that it does not know it returns all.
func meaning(text string) string {
	text = strings.Join(strings.Fields(text), " ") // no-break spaces are spaces too
	state := stateWord.FindString(text)
	switch state {
	case "":
		return text
	case "Lukker snart":
		state = "Åben"
	case "Åbningstid ikke oplyst":
		state = "Ikke oplyst"
	}
	found := clockTime.FindStringSubmatch(text)
	if found == nil {
		return state
	}
	return state + " " + found[1] + found[2] + strings.TrimSuffix(found[3], ".00")
}
