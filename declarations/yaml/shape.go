package yaml

import "servicestatus/declarations"

// shape is the fields that a mapping in a declaration may have. The tables below
// are the one description of the format: the checker walks a file by them, and
// schema.json is written from them.
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
	doc      string
}

type kind int

const (
	text     kind = iota
	id            // lower case letters, digits, hyphens; unique in its list
	choice        // one of the choices
	address       // https://…
	percent       // 0–100: 99,9 or 99.9 or "99,9 %"
	duration      // ISO 8601, one unit
	boolean       //
	wording       // hours as published, in Danish or OSM
	reading       // hours that say how the wording beside them is meant
	schedule      // hours, in Danish or OSM
	texts         // a list of text
	list          // a list of item
	mapping       // an item
)

var declarationShape = &shape{"declaration", []field{
	{name: "$schema", kind: text, doc: "Adressen på dette skema, for editorens skyld."},
	{name: "id", kind: id, required: true, doc: "Kort, fast navn med små bogstaver, fx nemid. Bruges i system=\"…\"."},
	{name: "name", kind: text, required: true, doc: "Systemets navn, som folk kender det."},
	{name: "source", kind: mapping, required: true, item: linkShape, doc: "Hvor deklarationen er offentliggjort."},
	{name: "links", kind: list, item: linkShape, doc: "Henvisninger i deklarationen."},
	{name: "support", kind: list, item: supportShape, doc: "Måder at få hjælp på."},
	{name: "uptime", kind: list, item: trackShape, doc: "Oppetider: et spor for hver målgruppe."},
	{name: "response", kind: list, item: targetShape, doc: "Svarmål."},
}}

var linkShape = &shape{"link", []field{
	{name: "label", kind: text, required: true, doc: "Teksten, der vises."},
	{name: "url", kind: address, doc: "Adressen, https://…, hvis teksten giver en."},
}}

var supportShape = &shape{"support", []field{
	{name: "id", kind: id, required: true, doc: "Entydigt i deklarationen."},
	{name: "audience", kind: texts, doc: "Målgrupper med deklarationens ord. Udelades, når det gælder alle."},
	{name: "topic", kind: text, doc: "Emne, når samme nummer har forskellige åbningstider efter emne."},
	{name: "channel", kind: choice, required: true, choices: channels, doc: "Kanal."},
	{name: "label", kind: text, doc: "Hvad kanalen kaldes, når der ikke er en adresse, fx Skriv til support."},
	{name: "contacts", kind: texts, doc: "Telefonnumre, e-mail- eller webadresser, som de er offentliggjort."},
	{name: "hours", kind: wording, doc: "Åbningstiden, som den er offentliggjort. Udelades, når teksten ikke giver nogen."},
	{name: "reading", kind: reading, doc: "Hvordan åbningstiden skal læses, når ordlyden kan læses på flere måder."},
}}

var trackShape = &shape{"track", []field{
	{name: "id", kind: id, required: true, doc: "Entydigt blandt oppetidssporene."},
	{name: "audience", kind: texts, doc: "Målgrupper med deklarationens ord."},
	{name: "windows", kind: list, required: true, item: windowShape, doc: "Tidsrum. Hvor flere overlapper, gælder den højeste procent, derefter det første."},
}}

var windowShape = &shape{"window", []field{
	{name: "label", kind: text, required: true, doc: "Hvad deklarationen kalder tidsrummet."},
	{name: "guarantee", kind: percent, required: true, doc: "Oppetid i procent, fx 99,9."},
	{name: "guaranteed", kind: boolean, required: true, doc: "Om teksten siger garanteret."},
	{name: "hours", kind: wording, required: true, doc: "Tidsrummet, som det er offentliggjort."},
	{name: "reading", kind: reading, doc: "Hvordan tidsrummet skal læses, når ordlyden kan læses på flere måder."},
	{name: "inferred", kind: schedule, doc: "Tider, teksten mener, men ikke nævner. Vises med forbehold."},
}}

var targetShape = &shape{"target", []field{
	{name: "audience", kind: texts, doc: "Målgrupper med deklarationens ord."},
	{name: "topic", kind: text, doc: "Hvad henvendelsen drejer sig om."},
	{name: "channel", kind: choice, choices: channels, doc: "Kanal."},
	{name: "severity", kind: text, doc: "Fejlens alvor med deklarationens ord."},
	{name: "measure", kind: choice, choices: measures, doc: "Hvad der skal være sket: start (påbegyndt), answer (besvaret) eller solution (løst)."},
	{name: "mode", kind: choice, choices: modes, doc: "Om andelene er samlede (cumulative) eller lægges sammen (incremental)."},
	{name: "clock", kind: choice, choices: clocks, doc: "Hvilken tid der tæller. Udelades, når teksten ikke siger det; så beregnes ingen frist."},
	{name: "support", kind: text, doc: "Med clock: support hours: id på den support, hvis åbningstid tæller."},
	{name: "steps", kind: list, required: true, item: stepShape, doc: "Trin."},
	{name: "wording", kind: text, required: true, doc: "Svarmålet, som det er offentliggjort."},
}}

var stepShape = &shape{"step", []field{
	{name: "share", kind: percent, doc: "Andel i procent. Udelades, når teksten ikke giver nogen."},
	{name: "within", kind: duration, required: true, doc: "Inden for hvor lang tid: PT300S, PT30M, PT4H, P2D; straks er PT0S."},
	{name: "during", kind: text, doc: "Gælder kun i oppetidens tidsrum med denne label."},
	{name: "measure", kind: choice, choices: measures, doc: "Når trinene måler forskellige ting."},
	{name: "clock", kind: choice, choices: clocks, doc: "Når trinene tæller forskellig tid."},
}}

var (
	channels = words(declarations.Phone, declarations.Web, declarations.Email, declarations.Chat)
	measures = words(declarations.Start, declarations.Answer, declarations.Solution)
	modes    = words(declarations.Cumulative, declarations.Incremental)
	clocks   = words(declarations.Elapsed, declarations.SupportHours, declarations.WorkingDays)
)

func words[T ~string](list ...T) (out []string) {
	for _, w := range list {
		out = append(out, string(w))
	}
	return out
}
