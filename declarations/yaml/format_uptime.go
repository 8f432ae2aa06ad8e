package yaml

var trackShape = &shape{"track", []field{
	{name: "id", kind: id, required: true, doc: "Entydigt blandt oppetidssporene."},
	{name: "audience", kind: texts, people: true, doc: "Målgrupper med deklarationens ord."},
	{name: "windows", kind: list, required: true, item: windowShape, doc: "Tidsrum. Hvor flere overlapper, gælder den højeste procent, derefter det første."},
}}

var windowShape = &shape{"window", []field{
	{name: "label", kind: text, required: true, people: true, doc: "Hvad deklarationen kalder tidsrummet."},
	{name: "guarantee", kind: percent, required: true, doc: "Oppetid i procent, fx 99,9."},
	{name: "guaranteed", kind: boolean, required: true, doc: "Om teksten siger garanteret."},
	{name: "period", kind: choice, choices: periods, doc: "Hvad oppetiden måles over: month (måned), quarter (kvartal) eller year (år)."},
	{name: "allowance", kind: text, doc: "Hvad oppetiden tillader, som det står i det, der udgives. Det regnes ud; skriv det ikke selv."},
	{name: "hours", kind: wording, required: true, doc: "Tidsrummet, som det er offentliggjort."},
	{name: "reading", kind: reading, doc: "Hvordan tidsrummet skal læses, når ordlyden kan læses på flere måder."},
	{name: "inferred", kind: schedule, doc: "Tider, teksten mener, men ikke nævner. Vises med forbehold."},
}}

var maintenanceShape = &shape{"maintenance", []field{
	{name: "label", kind: text, required: true, people: true, doc: "Hvad det kaldes, fx Servicevindue."},
	{name: "hours", kind: wording, required: true, doc: "Hvornår: fx første tirsdag i måneden kl. 22-24, eller 13. december 2026 kl. 22-24."},
	{name: "reading", kind: reading, doc: "Hvordan tiderne skal læses, når ordlyden kan læses på flere måder."},
	{name: "tracks", kind: texts, doc: "Id'er på de oppetidsspor, det gælder. Udelades, når det er dem alle."},
	{name: "guarantee", kind: choice, choices: guarantees, doc: "suspended, når oppetiden ikke er garanteret imens. Udelades, når den er."},
	{name: "wording", kind: text, people: true, doc: "Teksten, som den er offentliggjort."},
}}
