package prose

import "strings"

// clauses divides a sentence with several percentages: each has what stands before it, or
// what stands after it where the first has nothing before it.
func (w *walker) clauses(p Range, all [][]int) (parts []Range) {
	first := w.core(Range{p.From, p.From + all[0][0]}, windowWords)
	if len(audiences(w.text[p.From+all[0][1]:p.From+all[1][0]])) > 0 {
		first.To = first.From // 99 % for borgere, 98 % for virksomheder
	}
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

// ranged reports whether two percentages are the ends of one range.
func ranged(text string, all [][]int) bool {
	for i := range all[1:] {
		switch strings.Trim(text[all[i][1]:all[i+1][0]], " \u00a0") {
		case "-", "–", "—", "til", "og":
			return true
		}
	}
	return false
}
