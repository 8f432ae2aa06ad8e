package yaml

import "servicestatus/declarations"

// counting reports a target that counts support hours and does not say whose, or
// the other way round.
func counting(c *checker, target value) {
	counts := target.fields["clock"].text == string(declarations.SupportHours)
	for _, step := range target.fields["steps"].list {
		counts = counts || step.fields["clock"].text == string(declarations.SupportHours)
	}
	support, given := target.fields["support"]
	switch {
	case counts && !given:
		c.fail(target.node, "Feltet support mangler.", "Skriv id'et på den support, hvis åbningstid tæller.")
	case !counts && given:
		c.fail(support.node, "support bruges kun med clock: support hours.", "Fjern det ene, eller tilføj det andet.")
	}
}

// shares reports steps whose shares are impossible.
func shares(c *checker, mode declarations.Mode, steps []value) {
	total, last := declarations.Percent(0), declarations.Percent(0)
	for _, step := range steps {
		share := step.fields["share"]
		p, ok := parsePercent(share.text)
		if !ok {
			continue
		}
		total += p
		switch {
		case p == 0:
			c.fail(share.node, "En andel på 0 % siger ingenting.", "Lad share udgå, når teksten ikke giver nogen.")
		case mode == declarations.Cumulative && p < last:
			c.fail(share.node, "Samlede andele kan ikke falde.", "Ret share, eller skriv mode: incremental.")
		case mode == declarations.Incremental && total > declarations.Hundred:
			c.fail(share.node, "Andelene giver mere end 100 %.", "Ret share, eller skriv mode: cumulative.")
		}
		last = p
	}
}

// reachable reports contacts that are no address of their channel, and a map of a
// channel that is no place.
func reachable(c *checker, support value) {
	channel := declarations.Channel(support.fields["channel"].text)
	for _, contact := range support.fields["contacts"].list {
		switch {
		case contact.text == "": // reported where it was read
		case (channel == declarations.Phone || channel == declarations.SMS) && declarations.Phone.Address(contact.text) == "":
			c.fail(contact.node, "Det er ikke et telefonnummer.", "Skriv ét nummer i hvert felt: cifre og mellemrum, fx +45 72 24 70 50.")
		case channel == declarations.Email && channel.Address(contact.text) == "":
			c.fail(contact.node, "Det er ikke en e-mailadresse.", "Skriv fx support@nemkonto.dk.")
		case (channel == declarations.Web || channel == declarations.Chat || channel == declarations.Video) && declarations.Web.Address(contact.text) == "":
			c.fail(contact.node, "Det er ikke en webadresse.", "Skriv fx www.nemkonto.dk; et navn skrives i label.")
		}
	}
	if m, given := support.fields["map"]; given && channel != declarations.Visit {
		c.fail(m.node, "map bruges kun med channel: visit.", "Fjern det ene, eller ret det andet.")
	}
}

// lasting reports a period that says nothing, or ends before it begins.
func lasting(c *checker, m value) {
	from, until := m.fields["from"], m.fields["until"]
	switch {
	case from.node == nil && until.node == nil:
		c.fail(m.node, "Her mangler en dato.", "Skriv from, until eller begge.")
	case from.date() != 0 && until.date() != 0:
		if until.date() < from.date() {
			c.fail(until.node, "Den sidste dag er før den første.", "Ret from eller until.")
		}
	case from.instant(start).OK && until.instant(end).OK && until.instant(end).At <= from.instant(start).At:
		c.fail(until.node, "Det slutter, før det begynder.", "Ret from eller until.")
	}
}
