package yaml

import (
	"servicestatus/declarations"
)

// references are what the parts of a declaration say of each other: names that
// must lead somewhere, shares that must add up, contacts that must suit their
// channel. The checker notes names while it reads, and checks them when it has
// read the whole file.
type references struct {
	labels  map[string]bool // of uptime windows
	support map[string]bool // ids of support with hours
	names   []reference     // each must be among the labels, or the ids
}

type reference struct {
	value
	support bool // the name is an id of support; otherwise a window's label
}

// note checks what a mapping says of itself, and notes what it says of others.
func (r *references) note(c *checker, s *shape, m value) {
	if r.labels == nil {
		r.labels, r.support = map[string]bool{}, map[string]bool{}
	}
	switch s {
	case supportShape:
		if m.fields["hours"].text != "" {
			r.support[m.fields["id"].text] = true
		}
		contacts(c, declarations.Channel(m.fields["channel"].text), m.fields["contacts"].list)
	case windowShape:
		r.labels[m.fields["label"].text] = true
	case stepShape:
		r.names = append(r.names, reference{m.fields["during"], false})
	case targetShape:
		r.names = append(r.names, reference{m.fields["support"], true})
		counting(c, m)
		shares(c, declarations.Mode(m.fields["mode"].text), m.fields["steps"].list)
	}
}

// check reports the names that lead nowhere.
func (r *references) check(c *checker) {
	for _, ref := range r.names {
		switch {
		case ref.text == "": // not given, or reported where it was read
		case ref.support && !r.support[ref.text]:
			c.fail(ref.node, "Ingen support med åbningstid har dette id.", "Skriv id'et på den support, hvis åbningstid tæller.")
		case !ref.support && !r.labels[ref.text]:
			c.fail(ref.node, "Intet tidsrum i uptime har denne label.", "Skriv en label, som den står i uptime.")
		}
	}
}

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
		c.fail(first(target.node), "Feltet support mangler.", "Skriv id'et på den support, hvis åbningstid tæller.")
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

// contacts reports texts that are no address of their channel.
func contacts(c *checker, channel declarations.Channel, list []value) {
	for _, contact := range list {
		if channel.Address(contact.text) != "" {
			continue
		}
		switch channel {
		case declarations.Phone:
			c.fail(contact.node, "Det er ikke et telefonnummer.", "Skriv ét nummer i hvert felt: cifre og mellemrum, fx +45 72 24 70 50.")
		case declarations.Email:
			c.fail(contact.node, "Det er ikke en e-mailadresse.", "Skriv fx support@nemkonto.dk.")
		case declarations.Web, declarations.Chat:
			c.fail(contact.node, "Det er ikke en webadresse.", "Skriv fx www.nemkonto.dk; et navn skrives i label.")
		}
	}
}
