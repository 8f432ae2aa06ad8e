// Package yaml reads the YAML that people write into declarations, and
// publishes them as JSON.
//
// It is strict: a field it does not know, a channel that does not exist, hours
// it cannot read are errors. All errors of a file are reported at once, each
// with file, line, column, an excerpt and what to do, in Danish. Nothing is
// half read: a file with an error yields no declaration.
package yaml

//go:generate go run ./schema schema.json
