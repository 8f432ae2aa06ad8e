package yaml

import (
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lazyregexp"
)

var (
	idPattern = lazyregexp.New(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	// The space may be a no-break one.
	percentPattern = lazyregexp.New("^(\\d{1,3})(?:[.,](\\d{1,3}))?[ \u00a0]?%?$")
)

// single checks a single value by the kind of its field.
func (c *checker) single(f *field, n ast.Node, text string) {
	switch f.kind {
	case id:
		if !idPattern().MatchString(text) {
			c.fail(n, "Et id har kun små bogstaver a-z, cifre og bindestreger.", "Skriv fx borgere-telefon.")
		}
	case choice:
		if !slices.Contains(f.choices, text) {
			c.fail(n, f.name+" kan ikke være "+text+".", "Skriv en af: "+strings.Join(f.choices, ", ")+".")
		}
	case address:
		if declarations.Web.Address(text) != text { // it adds a scheme that is missing
			c.fail(n, "Det er ikke en webadresse.", "Skriv fx https://www.kommune.dk/kontakt.")
		}
	case appointment:
		if text != declarations.Required && declarations.Web.Address(text) != text {
			c.fail(n, "Det er ikke required eller en webadresse.", "Skriv required, når man skal bestille tid, eller adressen, hvor man gør det: https://…")
		}
	case start, end:
		switch _, ok := parseInstant(text, f.kind); {
		case ok:
		case noSuchDay(text):
			c.fail(n, "Datoen findes ikke.", "Ret datoen, fx 2026-12-01 12:00.")
		default:
			c.fail(n, "Det er ikke et tidspunkt.", "Skriv dag og klokkeslæt i dansk tid, fx 2026-12-01 12:00, eller blot dagen.")
		}
	case duration:
		if _, ok := declarations.ParseDuration(text); !ok {
			c.fail(n, "Det er ikke en varighed.", "Skriv fx PT300S, PT30M, PT4H eller P2D; straks er PT0S.")
		}
	case boolean:
		if text != "true" && text != "false" {
			c.fail(n, f.name+" skal være true eller false.", "true, hvis teksten siger garanteret; ellers false.")
		}
	case percent:
		if p, ok := parsePercent(text); !ok {
			c.fail(n, "Det er ikke en procent.", "Skriv fx 99,9; højst tre decimaler.")
		} else if p > declarations.Hundred {
			c.fail(n, "En procent er højst 100.", "Skriv fx 99,9.")
		}
	}
}

// parsePercent reads a percentage as people write it: 99,9 and 99.9 and 99,9 %.
func parsePercent(text string) (p declarations.Percent, ok bool) {
	m := percentPattern().FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	number := strings.TrimLeft(m[1], "0")
	if number == "" {
		number = "0"
	}
	if m[2] != "" {
		number += "." + m[2]
	}
	r := jsontext.Reader{Text: number}
	return declarations.Percent(r.Thousandths()), true
}
