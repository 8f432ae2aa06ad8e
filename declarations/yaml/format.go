package yaml

var declarationShape = &shape{name: "declaration"}

// A declaration may hold others, so its fields are set when its shape exists.
func init() {
	declarationShape.fields = []field{
		{name: "$schema", kind: text, doc: "Adressen på dette skema, for editorens skyld."},
		{name: "id", kind: id, required: true, doc: "Kort, fast navn med små bogstaver, fx nemid. Bruges i system=\"…\"."},
		{name: "name", kind: text, required: true, people: true, doc: "Systemets navn, som folk kender det."},
		{name: "source", kind: mapping, required: true, item: linkShape, doc: "Hvor deklarationen er offentliggjort."},
		{name: "links", kind: list, item: linkShape, doc: "Henvisninger i deklarationen."},
		{name: "live", kind: mapping, item: liveShape, doc: "Hvor man kan se den aktuelle driftsstatus."},
		{name: "valid", kind: mapping, item: validShape, doc: "Hvornår deklarationen gælder. Flere filer med samme id er udgaver, der afløser hinanden."},
		{name: "ended", kind: mapping, item: endedShape, doc: "At systemet er lukket, eller bliver det."},
		{name: "notices", kind: list, item: noticeShape, doc: "Meddelelser: det, der er usædvanligt lige nu."},
		{name: "support", kind: list, item: supportShape, doc: "Måder at få hjælp på."},
		{name: "special_days", kind: list, item: specialDayShape, doc: "Dage med andre åbningstider end ellers. Har to af dem en dag til fælles, gælder den snævreste: en dato før en periode, et år før hvert år."},
		{name: "uptime", kind: list, item: trackShape, doc: "Oppetider: et spor for hver målgruppe."},
		{name: "maintenance", kind: list, item: maintenanceShape, doc: "Vedligeholdelse: tider, hvor systemet kan være nede."},
		{name: "response", kind: list, item: targetShape, doc: "Svarmål."},
		{name: "working_days", kind: workingDays, doc: "Hvilke dage der er arbejdsdage, fx hverdage undtagen 24. december. Udelades, når det er hverdage."},
		{name: "english", kind: pairs, doc: "Deklarationens egne tekster på engelsk: dansk tekst: engelsk tekst. De kan også stå ved teksten selv: {da: …, en: …}."},
		{name: "versions", kind: list, item: declarationShape, doc: "Andre udgaver, som de står i det, der udgives. Skriv hver udgave i sin egen fil."},
	}
}

var linkShape = &shape{"link", []field{
	{name: "label", kind: text, required: true, people: true, doc: "Teksten, der vises."},
	{name: "url", kind: address, doc: "Adressen, https://…, hvis teksten giver en."},
}}

var liveShape = &shape{"live", []field{
	{name: "label", kind: text, required: true, people: true, doc: "Teksten, der vises, fx Aktuel driftsstatus."},
	{name: "url", kind: address, required: true, doc: "Adressen, https://…"},
}}

var validShape = &shape{"valid", []field{
	{name: "from", kind: date, doc: "Den første dag, fx 2026-01-01."},
	{name: "until", kind: date, doc: "Den sidste dag, fx 2026-06-30."},
}}

var endedShape = &shape{"ended", []field{
	{name: "on", kind: date, required: true, doc: "Den sidste dag, fx 2023-10-31."},
	{name: "text", kind: text, people: true, doc: "Hvorfor, og hvad der er kommet i stedet."},
	{name: "see", kind: mapping, item: linkShape, doc: "Hvor man skal gå hen i stedet."},
}}

// wordsShape is a text that people read.
var wordsShape = &shape{"words", []field{
	{name: "da", kind: text, required: true, doc: "Teksten på dansk."},
	{name: "en", kind: text, doc: "Teksten på engelsk. Udelades, når den kun findes på dansk."},
}}
