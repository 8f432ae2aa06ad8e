package prose

import (
	"cmp"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// throughPortal is how some group gets help, before the address of the page: It-leverandører kan kun kontakte support via serviceportalen.
var throughPortal = lazyregexp.New(`(?i)\h(?:kan|skal|bedes|meldes|oprettes|anmeldes|opret|meld)\h(?:[^.,:]*?\h)?(?:via|gennem|på|i)\h+((?:\p{L}*portal|selvbetjening|\p{L}*formular|\p{L}*system)\p{L}*)\h+(?:på\h+)?$`)

// usesPage is what some group uses, before the address of a page: Forældre benytter chatten på.
var usesPage = lazyregexp.New(`(?i)^[^.,:]*\h(?:(?:skal|kan|bedes)\h+(?:bruge|benytte|skrive)|bruger|benytter)\h+(?:via\h+)?((?:chatten|digital post|selvbetjeningen|kontaktformularen)?)\h*(?:via|på|i)?\h*$`)

// reports is what one does on a page to get help.
var reports = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:opret(?:te|tes)?|meld(?:es|e)?|anmeld(?:es|e)?|indberet(?:te|tes)?)(?:$|[^\p{L}])`)

// viaPortal reads a sentence of those who get help on a page, with its hours behind it. It is false where a sentence is none.
func (w *walker) viaPortal(p Range, found []contact) bool {
	if len(found) != 1 || found[0].channel != declarations.Web {
		return false
	}
	c := found[0]
	lead := w.text[p.From:c.at.From]
	m, all := throughPortal().FindStringSubmatch(lead), audiences(lead)
	if uses := usesPage().FindStringSubmatch(lead); uses != nil && len(all) > 0 {
		channel := meant(uses[1]).channel
		g := w.begin(meaning{section: aboutSupport, channel: cmp.Or(channel, declarations.Web), audience: all}, "", p)
		if channel == "" {
			g.text, g.labelled = lang.Capital(uses[1]), uses[1] != ""
		}
		g.contacts = append(g.contacts, c)
		w.fact(Range{p.From, c.at.To}, "support.contacts")
		w.field = nil
		return true
	}
	if m == nil || len(all) == 0 && !reports().MatchString(lead) {
		return false
	}
	g := w.begin(meaning{section: aboutSupport, channel: declarations.Web, audience: all}, lang.Capital(strings.ToLower(m[1])), p)
	g.contacts = append(g.contacts, c)
	w.fact(Range{p.From, c.at.To}, "support.contacts")
	if rest := trimmed(w.text, Range{c.at.To, p.To}); saysHours(w.at(rest)) && !roundPattern().MatchString(w.at(rest)) { // nobody answers a page round the clock
		w.hoursAlone(rest, true)
	}
	w.field = nil
	return true
}

// seat is where people come to, in a sentence: Vores skranke ligger i Biblioteksbygningen, Fjordvej 9.
var seat = lazyregexp.New(`(?i)^(?:\p{L}+\h+){0,2}?(?:\p{L}*(?:skranke|kontor|reception|ekspedition|butik|afdeling|service)\p{L}*|vi|du finder os)\h+(?:(?:ligger|bor|holder til|har til huse|er placeret)\h+)?(?:i|på)\h+((?:[^.]|\.\d)*?(?:vej|gade|plads|torv|allé|alle|stræde|boulevard|vænget|parken)\p{L}*\h+\d{1,3}[A-Za-z]?(?:,\h*(?:[^.,]|\.\d)+)?)\.?$`)

// seated reads such a sentence. It is false where a sentence is none.
func (w *walker) seated(p Range, found []contact) bool {
	m := seat().FindStringSubmatchIndex(w.at(p))
	if m == nil || len(found) > 0 {
		return false
	}
	at := Range{p.From + m[2], p.From + m[3]}
	w.add(contact{at, declarations.Visit, tidy(w.at(at))})
	w.fact(p, "support.contacts")
	return true
}
