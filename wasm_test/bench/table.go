package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// table is printed as Markdown: the first column names, the others are numbers.
type table struct {
	title string
	head  []string
	rows  [][]string
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) markdown() string {
	var b strings.Builder
	line := func(cells []string) {
		for _, cell := range cells {
			b.WriteString("| " + strings.ReplaceAll(cell, "|", `\|`) + " ")
		}
		b.WriteString("|\n")
	}
	if t.title != "" {
		fmt.Fprintf(&b, "**%s**\n\n", t.title)
	}
	line(t.head)
	b.WriteString("|---" + strings.Repeat("|--:", len(t.head)-1) + "|\n")
	for _, row := range t.rows {
		line(row)
	}
	return b.String()
}

// figure writes a number with three digits that count, and more before the
// point where it has them.
func figure(x float64) string {
	switch size := math.Abs(x); {
	case math.IsNaN(x):
		return "–"
	case size >= 99.95:
		return thousands(math.Round(x))
	case size >= 9.995:
		return strconv.FormatFloat(x, 'f', 1, 64)
	case size >= 0.0995 || size < 0.0005:
		return strconv.FormatFloat(x, 'f', 2, 64)
	}
	return strconv.FormatFloat(x, 'g', 2, 64)
}

// thousands parts the digits of a whole number.
func thousands(x float64) string {
	digits := strconv.FormatFloat(math.Abs(x), 'f', 0, 64)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	if x < 0 {
		return "-" + digits
	}
	return digits
}

// spread writes the median, and between what the middle half of a sample lies.
func (s sample) spread() string {
	return fmt.Sprintf("%s (%s–%s)", figure(s.median()), figure(s.at(0.25)), figure(s.at(0.75)))
}
