package main

import (
	"fmt"

	"servicestatus/declarations/calendar"
)

// answer is a state and when it next changes, in seconds since 1970; 0: never.
type answer struct {
	State string
	Next  calendar.Instant
}

// answersOf asks both in Node.js at some instants. With days, opening_hours looks that
// many days ahead.
func answersOf(w *worker, text string, days int, at []calendar.Instant) (ours, theirs []answer, err error) {
	reply, err := ask[struct{ Ours, Theirs [][2]any }](w, command{Do: "answers", Hours: text, Days: days, Instants: milliseconds(at)})
	if err != nil {
		return nil, nil, err
	}
	read := func(pairs [][2]any) (list []answer) {
		for _, pair := range pairs {
			list = append(list, answer{pair[0].(string), calendar.Instant(pair[1].(float64))})
		}
		return list
	}
	return read(reply.Ours), read(reply.Theirs), nil
}

// compareAnswers asks Go, Wasm and opening_hours at the instants that are measured. It
// returns a line for each schedule on which opening_hours differs. Go and Wasm must
// agree.
func compareAnswers(w *worker, all []schedule) (lines []string, err error) {
	at := spread(asking.instants)
	for _, s := range all {
		ours, theirs, err := answersOf(w, s.text, 0, at)
		if err != nil {
			return nil, err
		}
		differ, first := 0, ""
		for i, t := range at {
			if byGo := s.answer(t); byGo != ours[i] {
				return nil, fmt.Errorf("%s at %s: Go says %s, Wasm %s", s.text, t, byGo, ours[i])
			}
			if ours[i] != theirs[i] {
				if differ++; first == "" {
					first = fmt.Sprintf("at %s ours is %s, theirs %s", t, ours[i], theirs[i])
				}
			}
		}
		if differ > 0 {
			lines = append(lines, fmt.Sprintf("- `%s`: at %d of %d instants; %s.", s.text, differ, len(at), first))
		}
	}
	return lines, nil
}

// answer returns the answer of our code, compiled by Go.
func (s schedule) answer(at calendar.Instant) answer {
	a := answer{State: s.State(at).String()}
	if next := s.NextChange(at); next.OK {
		a.Next = next.At
	}
	return a
}

func (a answer) String() string {
	if a.Next == 0 {
		return a.State + " for ever"
	}
	return fmt.Sprintf("%s until %s", a.State, a.Next)
}
