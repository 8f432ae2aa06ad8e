package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"servicestatus/declarations/lazyregexp"
)

// abbreviations end in a dot that ends no sentence.
var abbreviations = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:kl|afd|tlf|tel|nr|pr|vedr|fx|ca|evt|inkl|ekskl|max|maks|min|mv|d|ml|bl|a|f|eks|jf|dvs|osv|tirs|tors|man|ons|fre|lør|søn|jan|feb|mar|apr|aug|sept|sep|okt|nov|dec|sek|stk|hverd|st|gl|skt|kr|m)\.$`)

// sentences divides a place at its full stops.
func (r *reader) sentences(p Range) (all []Range) {
	from := p.From
	for i := p.From; i < p.To; i++ {
		if c := r.text[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		rest := r.text[i+1 : p.To]
		next, n := utf8.DecodeRuneInString(strings.TrimLeftFunc(rest, space))
		if n == 0 || len(rest) == len(strings.TrimLeftFunc(rest, space)) || !unicode.IsUpper(next) && !startsShare(strings.TrimLeftFunc(rest, space)) && !(monthEnds().MatchString(r.text[from:i]) && dateFirst().MatchString(strings.TrimLeftFunc(rest, space))) {
			continue
		}
		if before := r.text[from : i+1]; r.text[i] == '.' && (abbreviations().MatchString(before) || ordinal().MatchString(before) && feast().MatchString(strings.TrimLeftFunc(rest, space))) {
			continue
		}
		if s := trimmed(r.text, Range{from, i + 1}); s.To > s.From {
			all = append(all, s)
		}
		from = i + 1
	}
	if s := trimmed(r.text, Range{from, p.To}); s.To > s.From {
		all = append(all, s)
	}
	return all
}

var (
	// monthEnds and dateFirst are the ends of two sentences about days: … den 31. december. 5. juni lukker vi kl. 12.
	monthEnds = lazyregexp.New(`(?i)\h(?:` + months + `)$`)
	dateFirst = lazyregexp.New(`(?i)^\d{1,2}\.\h*(?:` + months + `)\h+(?:er|har|holder|lukker|åbner)`)
)

// startsShare reports whether a text begins with a percentage: 80 % af alle opkald.
func startsShare(text string) bool {
	m := percentPattern().FindStringIndex(text)
	return m != nil && m[0] == 0
}

var (
	ordinal = lazyregexp.New(`(?:^|\s)\d{1,2}\.$`)
	feast   = lazyregexp.New(`(?i)^(?:påske|pinse|jule|` + months + `|sal|[mtofls](?:an|irs|ns|ors|re|ør|øn)dag)`)
)

// word is a word of the text, in lower case.
type word struct {
	Range
	text string
}

var wordPattern = lazyregexp.New(`[\p{L}\d½]+(?:[-./'’@:][\p{L}\d½]+)*-?`)

// words returns the words of a place.
func (r *reader) words(p Range) (all []word) {
	for _, m := range wordPattern().FindAllStringIndex(r.at(p), -1) {
		w := Range{p.From + m[0], p.From + m[1]}
		all = append(all, word{w, strings.ToLower(r.at(w))})
	}
	return all
}

// core returns what is left of a place without the words of a vocabulary at both
// ends. It is empty where only these words stand.
func (r *reader) core(p Range, known func(string) bool) Range {
	all := r.words(p)
	for len(all) > 0 && known(all[0].text) {
		all = all[1:]
	}
	for len(all) > 0 && known(all[len(all)-1].text) {
		all = all[:len(all)-1]
	}
	if len(all) == 0 {
		return Range{p.To, p.To}
	}
	return Range{all[0].From, all[len(all)-1].To}
}

// vocabulary returns a function that knows some words, divided by space.
func vocabulary(words string) func(string) bool {
	known := map[string]bool{}
	for _, w := range strings.Fields(words) {
		known[w] = true
	}
	return func(w string) bool { return known[w] }
}
