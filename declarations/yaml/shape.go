package yaml

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
)

// shape is the fields that a mapping in a declaration may have. The shapes in
// format.go, and the files beside it, are the one description of the format: the
// checker walks a file by them, and schema.json is written from them.
type shape struct {
	name   string // of the definition in the schema
	fields []field
}

// field is one field of a mapping. Its doc is Danish: a web editor's text editor
// shows it during typing.
type field struct {
	name     string
	kind     kind
	required bool
	choices  []string
	item     *shape // of a mapping, or of each member of a list
	people   bool   // of a text that people read: it may be in Danish and in English
	doc      string
}

type kind int

const (
	text        kind = iota
	id               // lower case letters, digits, hyphens; unique in its list
	choice           // one of the choices
	address          // https://…
	appointment      // required, or https://…
	percent          // 0–100: 99,9 or 99.9 or "99,9 %"
	duration         // ISO 8601, one unit
	boolean          //
	date             // 2026-07-01, 1. juli 2026
	start            // an instant; a date is its 0.00
	end              // an instant; a date is its 24.00
	wording          // hours as published, in Danish or OSM
	times            // hours of some days: closed, or clock times
	reading          // hours that say how the wording beside them is meant
	schedule         // hours, in Danish or OSM
	workingDays      // days, in Danish; or a mapping as published
	texts            // a list of text
	pairs            // a mapping from text to text
	list             // a list of item
	mapping          // an item
)

// The choices of fields.
var (
	channels = words(declarations.Phone, declarations.Web, declarations.Email, declarations.Chat, declarations.Visit,
		declarations.Video, declarations.SMS, declarations.Post)
	measures   = words(declarations.Receipt, declarations.Start, declarations.Answer, declarations.Solution)
	modes      = words(declarations.Cumulative, declarations.Incremental)
	clocks     = words(declarations.Elapsed, declarations.SupportHours, declarations.WorkingDays)
	levels     = words(declarations.Info, declarations.Warning, declarations.Outage)
	states     = words(hours.Closed.String(), hours.Unknown.String())
	periods    = []string{"month", "quarter", "year"}
	guarantees = []string{declarations.Suspended}
)

func words[T ~string](list ...T) (out []string) {
	for _, w := range list {
		out = append(out, string(w))
	}
	return out
}
