package prose

import "servicestatus/declarations/lazyregexp"

var (
	// byWhen is a time by which something is done, whatever it is: er der en tekniker hos dig inden for 1 time.
	byWhen = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:inden(?:\h*for)?|senest|(?:tids)?frist(?:en)?\h[^.]{0,60}\her)(?:\h+højst)?\h+(?:` + numeral + `)\h*(?:sek|min|time|arbejdstime|dag|arbejdsdag|hverdag|kalenderdag|døgn|uge)`)
	// ofReader tells that it is the reader of the text who has to do something by then.
	ofReader = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:(?:du|man|kunden|brugeren|borgeren|ansøgeren)\h+(?:skal|bør|bedes|har ret)|(?:skal|bør|bedes)\h+(?:du|man|kunden|brugeren|borgeren|ansøgeren)|(?:du|man)\h+kan\h+(?:klage|søge|anke|fortryde|betale|afmelde|bestille)|betal\p{L}*|indsend\p{L}*|indbetal\p{L}*|ansøgningsfrist\p{L}*|klagefrist\p{L}*|fortrydelse\p{L}*|varsl\p{L}*|opsig\p{L}*|tilmeld\p{L}*|afbud\p{L}*|aflever\p{L}*)(?:$|[^\p{L}])`)
)

// isDeadline reports whether a sentence says by when somebody answers, or does something.
func isDeadline(text string) bool {
	return byWhen().MatchString(text) && !ofReader().MatchString(text) && !beforehand().MatchString(text) && !systemSpeed().MatchString(text) && !saysTime(text)
}
