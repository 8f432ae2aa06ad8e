package page

import (
	"slices"

	"servicestatus/declarations"
)

// overview draws the systems as a board: one table, with a line for each answer. It is complete
// as it stands. The script in web/site makes the rest of it live, in the words that it finds here.
func (r renderer) overview() {
	r.Element("section", r.boardAttributes(), func() {
		r.heading(r.say(phraseNow), "id", "heading")
		r.Leaf("p", "", "class", "then needs-js")
		r.Leaf("p", r.introduction(), "class", "lead")
		r.moment()
		lines := r.boardLines()
		r.boardControls(lines)
		r.Element("table", attributes{"role", "table"}, func() {
			r.Leaf("caption", r.say(phraseBoard), "class", "unseen")
			r.Element("thead", attributes{"role", "rowgroup"}, func() { r.Element("tr", attributes{"role", "row"}, r.boardHead) })
			r.Element("tbody", attributes{"role", "rowgroup"}, func() {
				for _, line := range lines {
					r.boardLine(line)
				}
			})
		})
		r.Leaf("p", "", "class", "footnote")
		r.Leaf("p", "", "class", "hint", "role", "status")
		r.Leaf("p", "", "class", "spoken unseen", "role", "status")
	})
}

// boardLine is a line of the board: a way to reach the support of a system, or nil where
// the declaration has none.
type boardLine struct {
	of  *declarations.Declaration
	way *declarations.Support
}

// boardLines returns the lines of every system. A system without hours has one line.
func (r renderer) boardLines() (lines []boardLine) {
	for _, system := range r.Folder.Systems {
		of := system.Declaration
		ways := headlines(of)
		if len(ways) == 0 && len(of.Support) > 0 {
			ways = append(ways, &of.Support[0])
		}
		if len(ways) == 0 {
			ways = append(ways, nil)
		}
		for _, p := range ways {
			lines = append(lines, boardLine{of, p})
		}
	}
	return lines
}

// headlines returns the ways to reach support that have hours, without those that an audience
// has in another way: its phone may be open when nobody can visit. A badge shows one line for
// each channel.
func headlines(of *declarations.Declaration) (first []*declarations.Support) {
	for i := range of.Support {
		p := &of.Support[i]
		if p.Hours.Schedule == nil || slices.ContainsFunc(first, func(q *declarations.Support) bool {
			return slices.Equal(q.Audience, p.Audience) && q.Topic == p.Topic && (q.Channel == p.Channel || q.Hours.Wording == p.Hours.Wording)
		}) {
			continue
		}
		first = append(first, p)
	}
	return first
}
