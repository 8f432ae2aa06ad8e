package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// upSubject is what a sentence says the uptime of, before its verb: For administrationsmodulet er, Mobilappen skal være.
var upSubject = lazyregexp.New(`(?i)(?:^|[,.]\h+)(?:(?:men|og|mens|stk\.\h\d+\.|målet\h+er,?\h+at|(?:vi|leverandøren)\h+garanterer,?\h+at|for)\h+)*(\p{L}[\p{L}-]{3,}(?:\h(?:til|for|i|af)\h\p{L}{3,}|-[\p{L}]+)?)(?:\h\([^)]*\))?(?:\h+(?:skal|er|har|holdes|omfattes|vil)(?:$|[^\p{L}])|:|,\h+som\h)`)

// uptimeOf returns the place of what a sentence says the uptime of, before its percentage; an empty range where that is what the text is
// about.
func (w *walker) uptimeOf(p Range, share int) Range {
	lead := w.text[p.From : p.From+share]
	all := upSubject().FindAllStringSubmatchIndex(lead, -1)
	for n := len(all) - 1; n >= 0; n-- {
		is := lead[all[n][2]:all[n][3]]
		low := strings.ToLower(is)
		switch {
		case windowWords(low), uptimeWords().MatchString(is), ofTime().MatchString(is), wholeSystem(low), strings.Contains(strings.ToLower(w.draft.Name), strings.TrimSuffix(strings.TrimSuffix(low, "t"), "e")):
		case dayPattern().MatchString(is), len(audiences(is)) > 0 && !strings.Contains(is, " "), upkeep().MatchString(is):
		default:
			return Range{p.From + all[n][2], p.From + all[n][3]}
		}
	}
	return Range{}
}

// wholeSystem are words for all that a text is about.
var wholeSystem = vocabulary(`løsningen systemet portalen platformen tjenesten tjenesterne systemerne registret registeret servicen siden hjemmesiden leverandøren vi målet kravet garantien aftalen produktionsmiljøet produktion der det dette`)
