package prose

import (
	"fmt"
	"slices"
)

// ids gives questions their ids. Questions that would have the same are numbered as they are in the text before
// anything is answered: an answer may take a question away, and those after it keep their numbers.
type ids struct {
	given   map[string][]askedAt // by what the id is before it has a number
	offered map[string][]Choice  // the choices of each question before anything is answered
}

// askedAt is where a question with an id is asked.
type askedAt struct {
	at    Range
	asked bool // in this reading
}

// newIDs returns the ids of a reading with answers, from those of one without.
func newIDs(before *ids) *ids {
	all := &ids{given: map[string][]askedAt{}}
	if before == nil {
		return all
	}
	all.offered = before.offered
	for id, places := range before.given {
		for _, p := range places {
			all.given[id] = append(all.given[id], askedAt{at: p.at})
		}
	}
	return all
}

// offer notes the choices of questions.
func (all *ids) offer(questions []*Question) *ids {
	all.offered = map[string][]Choice{}
	for _, q := range questions {
		all.offered[q.ID] = q.Choices
	}
	return all
}

// hadChoice reports whether a question had a choice before anything was answered.
func (all *ids) hadChoice(id, value string) bool {
	return slices.ContainsFunc(all.offered[id], func(c Choice) bool { return c.Value == value })
}

// of returns the id of a question about a passage: that which it had before anything was answered, or else a new one.
func (all *ids) of(id string, at Range) string {
	places := all.given[id]
	n := slices.IndexFunc(places, func(p askedAt) bool { return p.at == at && !p.asked })
	if n < 0 {
		n = len(places)
		places = append(places, askedAt{at: at})
	}
	places[n].asked = true
	all.given[id] = places
	if n == 0 {
		return id
	}
	return fmt.Sprintf("%s-%d", id, n+1)
}
