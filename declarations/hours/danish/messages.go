package danish

import "servicestatus/declarations/hours"

// What an editor is told of a place that cannot be read: what is wrong, and
// after the bar what to write instead.
const (
	errWord      = "Dette kan ikke læses som åbningstid.|Skriv fx mandag-fredag kl. 8.30-16, eller lad ordet udgå."
	errNothing   = "Her står ingen åbningstid.|Skriv fx mandag-fredag kl. 8.30-16."
	errLong      = "Teksten er for lang til at være åbningstider.|Sæt elementet om åbningstiderne og intet andet."
	errOther     = "Her begynder åbningstiden for noget andet.|Skriv hver åbningstid for sig."
	errValue     = "Her ventes et klokkeslæt eller lukket.|Skriv fx kl. 8.30-16."
	errEnd       = "Her ventes et sluttidspunkt.|Skriv fx kl. 8.30-16."
	errClock     = "Det er ikke et klokkeslæt.|Skriv fx 8.30; døgnet slutter kl. 24."
	errForeign   = isForeign + "|Skriv det hele på dansk med 24-timers ur, fx mandag-fredag kl. 8.30-16."
	isForeign    = "Det er engelsk."
	errEmpty     = "Tidsrummet slutter, når det begynder.|Skriv hele døgnet, hvis det er det, der menes."
	errHalf      = "Er det om eftermiddagen eller om natten?|Skriv fx 17, 05.00 eller 8 næste dag."
	errOverlap   = "Tiderne overlapper hinanden.|Skriv dagene foran hver sin tid, eller lad den ene udgå."
	errChange    = "Det passer ikke med de tider, dagene ellers har.|Skriv tiderne helt ud, fx fredag kl. 9-14."
	errDays      = "Hvilke dage gælder det?|Skriv dagene først, fx lørdag og søndag lukket."
	errWhose     = "Hører det til dagene før eller efter?|Skriv dagene først, fx lørdag lukket, søndag kl. 9-12."
	errExcept    = "Er det dagenes egen tid, eller lukkes der kun da?|Skriv fx dog onsdag kl. 10-18."
	errScope     = "Gælder det alle dagene eller kun dem, der står lige før?|Skriv det som en sætning for sig, fx Lukket på helligdage."
	errOnly      = "Gælder det kun %, eller alle dagene?|Skriv det som en sætning for sig, fx Lukket på helligdage."
	errWithin    = "Gælder det kun %, eller hele året?|Skriv perioden igen, eller sæt den på en linje for sig over de linjer, den gælder."
	errReopen    = "Hvad gælder så de dage?|Skriv deres tider, fx skærtorsdag kl. 9-12."
	errDotted    = "Er det klokkeslæt eller datoer?|Skriv fx kl. 10.00-12.00 eller 24/12."
	errSlash     = "Er det dagen eller måneden, der står først?|Skriv måneden med bogstaver, fx 5 June."
	errOn        = "Er det kun den næste, eller hver uge?|Skriv fx mandage."
	errWeekday   = "Her ventes en ugedag.|Skriv fx mandag-fredag."
	errAll       = "Alle dage kan ikke stå i en opremsning med andre dage.|Skriv kun alle dage, og undtagelser for sig, fx dog mandag kl. 9-12."
	errWhich     = "Hvilke uger gælder det?|Skriv fx den første tirsdag i måneden, eller tirsdag i lige uger."
	errEither    = "Gælder det begge dele?|Skriv og, hvis det gør."
	errWeek      = "Her ventes et ugenummer.|Skriv fx uge 42."
	errToDate    = "Her ventes en slutdato.|Skriv fx 1. maj - 31. august."
	errNoDay     = "Den dag har måneden ikke.|Ret datoen."
	errMonth     = "Perioden begynder med en måned og slutter med en dato.|Skriv begge som datoer."
	errBackward  = "Perioden slutter, før den begynder.|Ret den ene dato."
	errSeason    = "Hvornår er det?|Skriv datoerne, fx 1. maj - 31. august."
	errPeriod    = "Gælder det i perioden, der står før?|Skriv perioden igen, eller sæt den på en linje for sig over de linjer, den gælder."
	errSeasonal  = "Gælder det også helligdage?|Skriv om helligdage efter perioden, fx lukket på helligdage."
	errRest      = "Hvad gælder de øvrige ugedage i perioden?|Skriv dem også, fx fredag lukket."
	errInPeriod  = "Hvilke ugedage gælder det i perioden?|Skriv fx 1. juli - 31. juli mandag-fredag kl. 10-14."
	errTwice     = "Her står en anden åbningstid for de samme dage.|Skriv dagens tider samlet, fx mandag kl. 8-12 og 13-16, eller undtagelsen med dog, fx dog fredag kl. 9-14."
	errBoth      = "Både klokkeslæt og lukket for de samme dage.|Behold det ene."
	errClosed    = "Her står kun, hvornår der er lukket.|Skriv også, hvornår der er åbent."
	errAdds      = "Er det i stedet for dagenes andre tider eller oven i dem?|Skriv fx dog torsdag kl. 15-17 eller torsdag også kl. 15-17."
	errYear      = "Gælder det samme år, eller hvert år?|Skriv årstallet ved hver dato."
	errWhichYear = "Hvilket år passer ugedagen til datoen?|Skriv årstallet, eller lad ugedagen udgå."
	errHeading   = "Gælder det kun %, eller altid?|Skriv perioden igen, eller sæt linjen før overskriften."
	errWeeks     = "Her ventes et ugenummer.|Skriv fx uge 28-30."
	errNever     = "Den dag findes ikke.|Se efter, om ugedag, dato og år passer sammen."
)

// thatBefore takes the place of what a message asks about where it has no words.
const thatBefore = "det, der står før"

// fail refuses the token at hand; the first failure is kept.
//
//go:noinline
func (p *parser) fail(message string) {
	if p.err != nil {
		return
	}
	if p.isIn(0, foreignWords) {
		message = errForeign
	}
	bar := 0
	for message[bar] != '|' {
		bar++
	}
	p.err = &hours.SyntaxError{Offset: p.end, Message: message[:bar], Remedy: message[bar+1:]}
	if !p.done() {
		t := p.token(p.at)
		p.err.Offset = t.at
		if t.kind != '\n' {
			p.err.Length = t.end - t.at
		}
	}
}

// failAt refuses an earlier token.
//
//go:noinline
func (p *parser) failAt(at int, message string) {
	p.at = at
	p.fail(message)
}
