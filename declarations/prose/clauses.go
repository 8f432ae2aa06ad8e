package prose

// clauses divides a sentence with several percentages: each has what stands before it, or
// what stands after it where the first has nothing before it.
func (w *walker) clauses(p Range, all [][]int) (parts []Range) {
	first := w.core(Range{p.From, p.From + all[0][0]}, windowWords)
	from := p.From
	for n, m := range all {
		to := p.From + m[1]
		if first.From == first.To {
			if to = p.To; n+1 < len(all) {
				to = p.From + all[n+1][0]
			}
		} else if n+1 == len(all) {
			to = p.To
		}
		parts = append(parts, trimmed(w.text, Range{from, to}))
		from = to
	}
	return parts
}
