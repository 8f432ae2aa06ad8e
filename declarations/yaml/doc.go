// Package yaml reads the YAML files in which people write declarations, and
// publishes them.
//
// A file becomes a [declarations.Declaration] once, and that is written as JSON
// once. The tables in the format files describe the format: the checker walks a file
// by them, and the JSON Schemas are written from them.
//
// The package is strict. A field it does not know, a channel that does not exist
// and hours it cannot read are errors. It reports all errors of a file together,
// each with file, line, column, an excerpt and what to do, in Danish. A file with
// an error yields no declaration. What can be read but is probably not meant is a
// warning, of the same form.
//
// Several files with one id are versions, which [Join] makes into one declaration.
// [Attach] adds the notices of a file that [Notices] reads. [ReadSite] reads what a folder
// of declarations says of the site that it becomes.
package yaml

//go:generate go run ./schema schema.json notices.schema.json site.schema.json
