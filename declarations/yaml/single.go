package yaml

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
	"servicestatus/declarations/jsontext"
)

var (
	idPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	// The space may be a no-break one.
	percentPattern = regexp.MustCompile("^(\\d{1,3})(?:[.,](\\d{1,3}))?[ \u00a0]?%?$")
)

// value checks a single value by its kind and writes it as published.
func (c *checker) value(f *field, n ast.Node, value string) {
	switch f.kind {
	case id:
		if !idPattern.MatchString(value) {
			c.fail(n, "Et id har kun små bogstaver a-z, cifre og bindestreger.", "Skriv fx borgere-telefon.")
		}
	case choice:
		if !slices.Contains(f.choices, value) {
			c.fail(n, f.name+" kan ikke være "+value+".", "Skriv en af: "+strings.Join(f.choices, ", ")+".")
		}
	case address:
		u, err := url.Parse(value)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
			c.fail(n, "Det er ikke en webadresse.", "Skriv fx https://www.nemid.nu.")
		}
	case duration:
		if _, ok := declarations.ParseDuration(value); !ok {
			c.fail(n, "Det er ikke en varighed.", "Skriv fx PT300S, PT30M, PT4H eller P2D; straks er PT0S.")
		}
	case boolean:
		if value != "true" && value != "false" {
			c.fail(n, f.name+" skal være true eller false.", "true, hvis teksten siger garanteret; ellers false.")
		}
		c.out.Raw(value)
		return
	case percent:
		c.percent(n, value)
		return
	}
	c.out.String(value)
}

// percent reads 99,9 and 99.9 and 99,9 %.
func (c *checker) percent(n ast.Node, value string) {
	p, ok := parsePercent(value)
	if !ok {
		c.fail(n, "Det er ikke en procent.", "Skriv fx 99,9; højst tre decimaler.")
		return
	}
	if p > declarations.Hundred {
		c.fail(n, "En procent er højst 100.", "Skriv fx 99,9.")
		return
	}
	c.out.Raw(string(p.Append(nil, '.')))
}

func parsePercent(value string) (p declarations.Percent, ok bool) {
	m := percentPattern.FindStringSubmatch(value)
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
