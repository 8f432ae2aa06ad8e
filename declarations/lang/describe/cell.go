package describe

import (
	"cmp"
	"slices"

	"servicestatus/declarations/hours"
)

// piece is a span of clock time with its state.
type piece struct {
	hours.Span
	state   hours.State
	comment string
}

// kind is what pieces have in common that are said together.
type kind struct {
	state   hours.State
	comment string
}

func (p piece) kind() kind { return kind{p.state, p.comment} }

// uncommented hours are said first.
var uncommented = kind{state: hours.Open}

// cell is the hours of a block on one kind of day. Without pieces the day is
// closed.
type cell struct {
	named  bool   // some rule names the day
	adds   bool   // and none replaces the hours that other blocks give it
	why    string // the comment on a closed day
	pieces []piece
}

func (c *cell) closed() bool { return len(c.pieces) == 0 }

// notStated reports whether all hours of the day are left open.
func (c *cell) notStated() bool {
	return !c.closed() && !slices.ContainsFunc(c.pieces, func(p piece) bool { return p.kind() != kind{hours.Unknown, hours.NotStated} })
}

func (c *cell) equal(other *cell) bool {
	return c.named == other.named && c.adds == other.adds && c.why == other.why && slices.Equal(c.pieces, other.pieces)
}

// overlay puts a piece over the others, and cuts away what it covers.
func (c *cell) overlay(over piece) {
	var out []piece
	for _, p := range c.pieces {
		hidden := p.From == p.To && p.From == over.From && over.From < over.To // hours without an end
		if !hidden && (p.To <= over.From || over.To <= p.From) {
			out = append(out, p)
			continue
		}
		if left := p; left.From < over.From {
			left.To, left.Open = over.From, false
			out = append(out, left)
		}
		if right := p; right.To > over.To {
			right.From = over.To
			out = append(out, right)
		}
	}
	out = append(out, over)
	slices.SortStableFunc(out, func(a, b piece) int { return cmp.Compare(a.From, b.From) })
	c.pieces = out[:1]
	for _, p := range out[1:] {
		last := &c.pieces[len(c.pieces)-1]
		if last.kind() == p.kind() && last.To == p.From && !last.Open {
			last.To, last.Open = p.To, p.Open
			continue
		}
		c.pieces = append(c.pieces, p)
	}
}

// kinds returns the kinds of the pieces, the main one first: open hours without a
// comment, or else any that are not closed.
func (c *cell) kinds() (list []kind) {
	for _, p := range c.pieces {
		if !slices.Contains(list, p.kind()) {
			list = append(list, p.kind())
		}
	}
	i := slices.Index(list, uncommented)
	if i < 0 {
		i = slices.IndexFunc(list, func(k kind) bool { return k.state != hours.Closed })
	}
	if i > 0 {
		list[0], list[i] = list[i], list[0]
	}
	return list
}

// of returns the spans of a kind.
func (c *cell) of(k kind) (spans []hours.Span) {
	for _, p := range c.pieces {
		if p.kind() == k {
			spans = append(spans, p.Span)
		}
	}
	return spans
}

// unstated returns the cell as it is on a holiday when the text does not mention
// holidays.
func (c *cell) unstated() cell {
	silent := cell{named: c.named, adds: c.adds, why: c.why}
	for _, p := range c.pieces {
		if p.state == hours.Open {
			p.state, p.comment = hours.Unknown, hours.NotStated
		}
		silent.overlay(p)
	}
	return silent
}
