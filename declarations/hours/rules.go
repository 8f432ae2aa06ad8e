package hours

// Replaces reports whether a rule, on a day it names, puts aside those before
// it; otherwise it adds to them, or takes time away from them.
func (s *Schedule) Replaces(i int) bool { return s.replaces(i) }

// Moves reports whether an end of the range is another day in another year, or
// none at all.
func (r *Dates) Moves() bool { return r.From.moves() || r.To.moves() || r.To.Year == Forever }
