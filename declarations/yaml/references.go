package yaml

import (
	"regexp"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
)

// references are what the parts of a declaration say of each other: names that
// must lead somewhere, shares that must add up, contacts that must suit their
// channel. They are noted on the way and checked when all has been read.
type references struct {
	labels  map[string]bool // of uptime windows
	support map[string]bool // ids of support with hours
	names   []reference     // that must be among them
}

type reference struct {
	node    ast.Node
	name    string
	support bool // an id of support; otherwise a window's label
}

// note takes down what a mapping that has been read says of others.
func (r *references) note(c *checker, s *shape, n ast.Node, values map[string]ast.Node) {
	if r.labels == nil {
		r.labels, r.support = map[string]bool{}, map[string]bool{}
	}
	quiet := func(name string) string { return plain(c, values[name]) }
	switch s {
	case supportShape:
		if quiet("hours") != "" {
			r.support[quiet("id")] = true
		}
		contacts(c, quiet("channel"), values["contacts"])
	case windowShape:
		if label := quiet("label"); label != "" {
			r.labels[label] = true
		}
	case stepShape:
		if v := values["during"]; v != nil {
			r.names = append(r.names, reference{v, quiet("during"), false})
		}
	case targetShape:
		if v := values["support"]; v != nil {
			r.names = append(r.names, reference{v, quiet("support"), true})
		}
		if counts := uses(c, values, string(declarations.SupportHours)); counts && values["support"] == nil {
			c.fail(first(n), "Feltet support mangler.", "Skriv id'et på den support, hvis åbningstid tæller.")
		} else if !counts && values["support"] != nil {
			c.fail(values["support"], "support bruges kun med clock: support hours.", "Fjern det ene, eller tilføj det andet.")
		}
		shares(c, quiet("mode"), values["steps"])
	}
}

// check reports the names that lead nowhere.
func (r *references) check(c *checker) {
	for _, ref := range r.names {
		switch {
		case ref.name == "":
		case ref.support && !r.support[ref.name]:
			c.fail(ref.node, "Ingen support med åbningstid har dette id.", "Skriv id'et på den support, hvis åbningstid tæller.")
		case !ref.support && !r.labels[ref.name]:
			c.fail(ref.node, "Intet tidsrum i uptime har denne label.", "Skriv en label, som den står i uptime.")
		}
	}
}

// plain is the text of a single value, or empty; what is wrong with it has been
// reported where it was read.
func plain(c *checker, n ast.Node) string {
	if n == nil {
		return ""
	}
	quiet := &checker{file: c.file, anchors: c.anchors}
	value, _ := quiet.scalar(n)
	return value
}

// items are the mappings of a list, as far as it is one.
func items(c *checker, n ast.Node) (all []map[string]ast.Node) {
	if n == nil {
		return nil
	}
	quiet := &checker{file: c.file, anchors: c.anchors}
	list, ok := quiet.resolve(n).(*ast.SequenceNode)
	if !ok {
		return nil
	}
	for _, item := range list.Values {
		m, ok := quiet.resolve(item).(*ast.MappingNode)
		if !ok {
			continue
		}
		values := map[string]ast.Node{}
		for _, pair := range m.Values {
			values[pair.Key.GetToken().Value] = pair.Value
		}
		all = append(all, values)
	}
	return all
}

// uses reports whether a target or one of its steps runs on the clock.
func uses(c *checker, target map[string]ast.Node, clock string) bool {
	found := plain(c, target["clock"]) == clock
	for _, step := range items(c, target["steps"]) {
		found = found || plain(c, step["clock"]) == clock
	}
	return found
}

// shares reports steps whose shares cannot be.
func shares(c *checker, mode string, steps ast.Node) {
	total, last := declarations.Percent(0), declarations.Percent(0)
	for _, step := range items(c, steps) {
		n := step["share"]
		p, ok := parsePercent(plain(c, n))
		if n == nil || !ok {
			continue
		}
		total += p
		switch {
		case p == 0:
			c.fail(n, "En andel på 0 % siger ingenting.", "Lad share udgå, når teksten ikke giver nogen.")
		case mode == string(declarations.Cumulative) && p < last:
			c.fail(n, "Samlede andele kan ikke falde.", "Ret share, eller skriv mode: incremental.")
		case mode == string(declarations.Incremental) && total > declarations.Hundred:
			c.fail(n, "Andelene giver mere end 100 %.", "Ret share, eller skriv mode: cumulative.")
		}
		last = p
	}
}

var (
	phonePattern = regexp.MustCompile(`^\+?[0-9][0-9 ]{2,}$`)
	emailPattern = regexp.MustCompile(`^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$`)
	webPattern   = regexp.MustCompile(`^(https?://)?[^\s/:@<>"]+\.[^\s/:@<>".]{2,}(/[^\s<>"]*)?$`)
)

// contacts reports numbers and addresses that are not such for their channel.
func contacts(c *checker, channel string, n ast.Node) {
	if n == nil {
		return
	}
	quiet := &checker{file: c.file, anchors: c.anchors}
	list, ok := quiet.resolve(n).(*ast.SequenceNode)
	if !ok {
		return
	}
	for _, item := range list.Values {
		value := strings.TrimSpace(plain(c, item))
		switch {
		case value == "":
		case channel == string(declarations.Phone) && !phonePattern.MatchString(value):
			c.fail(item, "Det er ikke et telefonnummer.", "Skriv ét nummer i hvert felt: cifre og mellemrum, fx +45 72 24 70 50.")
		case channel == string(declarations.Email) && !emailPattern.MatchString(value):
			c.fail(item, "Det er ikke en e-mailadresse.", "Skriv fx support@nemkonto.dk.")
		case (channel == string(declarations.Web) || channel == string(declarations.Chat)) && !webPattern.MatchString(value):
			c.fail(item, "Det er ikke en webadresse.", "Skriv fx www.nemkonto.dk; et navn skrives i label.")
		}
	}
}
