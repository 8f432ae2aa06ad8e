package main

import (
	"fmt"
	"strings"
)

// part is something shipped that has a licence.
type part struct {
	name    string // with its version
	in      []string
	licence string
	purl    string // the package URL, by which scanners know it; empty for the project itself
}

const wide = "================================================================================\n"

// text is NOTICE.txt: a list of the parts, then the licence of each.
func text(parts []part) string {
	var b strings.Builder
	b.WriteString("Servicestatus is made of the following parts. Behind each name stands where it is.\n\n")
	for _, p := range parts {
		fmt.Fprintf(&b, "- %s: %s\n", p.name, strings.Join(p.in, ", "))
	}
	b.WriteString("\nThe licence of each follows, as its makers wrote it.\n")
	for _, p := range parts {
		b.WriteString("\n" + wide + p.name + "\n" + wide + "\n" + p.licence)
	}
	return b.String()
}
