package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// table is printed as Markdown. Its first column has names, the others numbers.
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

// figure writes a number with three significant digits, and with all digits before the
// point.
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

// thousands separates the digits of a whole number.
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

// spread writes the median, and the limits of the middle half of a sample.
func (s sample) spread() string {
	return fmt.Sprintf("%s (%s–%s)", figure(s.median()), figure(s.at(0.25)), figure(s.at(0.75)))
}
