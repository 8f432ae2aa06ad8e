package prose

import "servicestatus/declarations/lazyregexp"

// timeFor is a time with what it is for behind it: 4 timer (kritisk), 40 dage for enfamiliehuse.
var timeFor = lazyregexp.New(`^((?:inden for|indenfor|højst|op til)?\h*(?:\d+|[a-zæøå]+)\h+\p{L}+)\h+(?:\(([^()]{2,40})\)|(?:for|til|ved)\h+(\p{L}[\p{L} -]{2,40}))\.?$`)

// behind reads times that each say behind them what they are for. It is false where one of them does not.
func (w *walker) behind(p Range, l caption) bool {
	var parts []caption
	var times []Range
	from := p.From
	cuts := append(listed().FindAllStringIndex(w.at(p), -1), []int{p.To - p.From, p.To - p.From})
	for _, cut := range cuts {
		one := trimmed(w.text, Range{from, p.From + cut[0]})
		from = p.From + cut[1]
		m := timeFor().FindStringSubmatchIndex(w.at(one))
		if m == nil || !durationPattern().MatchString(w.at(one)[m[2]:m[3]]) {
			return false
		}
		label := Range{one.From + max(m[4], m[6]), one.From + max(m[5], m[7])}
		if measureOf(w.at(label)) != "" {
			return false // 4 timer til løsning
		}
		of := l
		of.of, of.whole = w.at(label), one
		parts, times = append(parts, of), append(times, Range{one.From + m[2], one.From + m[3]})
	}
	if len(parts) < 2 {
		return false
	}
	for n, of := range parts {
		w.target(times[n], of)
	}
	return true
}
