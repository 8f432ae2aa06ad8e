package main

// chapter is what one part of the run has found, as the report shows it.
type chapter struct {
	title   string
	targets []target
	ratios  []table
	figures []table
	notes   []string // what is measured, and how
}
