package main

import (
	"fmt"
	"strings"
)

// report writes the measurements as Markdown: targets, ratios, figures, and how they
// were measured.
func report(chapters []chapter, surroundings [][2]string) string {
	var b strings.Builder
	section := func(title, text string) { fmt.Fprintf(&b, "\n## %s\n\n%s", title, text) }
	b.WriteString("<!-- Written by make bench; do not edit. -->\n\n# Benchmarks\n\n")
	b.WriteString("All in one run, in turn, so that other work on the machine affects all alike. Compare ratios, not milliseconds: " +
		"these are of one machine on one day, and other work changes them.\n")

	targets := table{head: []string{"what", "target", "measured", ""}}
	for _, c := range chapters {
		for _, t := range c.targets {
			targets.add(t.row()...)
		}
	}
	section("Targets", targets.markdown())
	section("Ratios", tablesOf(chapters, func(c chapter) []table { return c.ratios }))
	section("Figures", tablesOf(chapters, func(c chapter) []table { return c.figures }))

	b.WriteString("\n## How it is measured\n")
	for _, c := range chapters {
		fmt.Fprintf(&b, "\n### %s\n", c.title)
		for _, note := range c.notes {
			b.WriteString("\n" + note + "\n")
		}
	}
	where := table{head: []string{"", "on"}}
	for _, pair := range surroundings {
		where.add(pair[0], pair[1])
	}
	section("Where", strings.Replace(where.markdown(), "|--:|", "|---|", 1))
	return b.String()
}

// tablesOf writes some of the tables of each chapter, under the title of the chapter.
func tablesOf(chapters []chapter, tables func(chapter) []table) string {
	var parts []string
	for _, c := range chapters {
		list := tables(c)
		if len(list) == 0 {
			continue
		}
		parts = append(parts, "### "+c.title+"\n")
		for _, t := range list {
			parts = append(parts, t.markdown())
		}
	}
	return strings.Join(parts, "\n")
}

// missed counts the targets that are missed.
func missed(chapters []chapter) (n int) {
	for _, c := range chapters {
		for _, t := range c.targets {
			if !t.met() {
				n++
			}
		}
	}
	return n
}
