package main

// chapter is a part of the report: what one part of the run has measured.
type chapter struct {
	title   string
	targets []target
	ratios  []table
	figures []table
	notes   []string // what is measured, and how
}
