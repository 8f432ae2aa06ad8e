package yaml

var targetShape = &shape{"target", []field{
	{name: "audience", kind: texts, people: true, doc: "Målgrupper med deklarationens ord."},
	{name: "topic", kind: text, people: true, doc: "Hvad henvendelsen drejer sig om."},
	{name: "who", kind: text, doc: "Målgrupper og emne i ord, som det står i det, der udgives. Det regnes ud; skriv det ikke selv."},
	{name: "channel", kind: choice, choices: channels, doc: "Kanal."},
	{name: "severity", kind: text, people: true, doc: "Fejlens alvor med deklarationens ord."},
	{name: "measure", kind: choice, choices: measures, doc: "Hvad der skal være sket: receipt (bekræftet modtaget), start (påbegyndt), answer (besvaret) eller solution (løst)."},
	{name: "mode", kind: choice, choices: modes, doc: "Om andelene er samlede (cumulative) eller lægges sammen (incremental)."},
	{name: "clock", kind: choice, choices: clocks, doc: "Hvilken tid der tæller. Udelades, når teksten ikke siger det; så beregnes ingen frist."},
	{name: "support", kind: text, doc: "Med clock: support hours: id på den support, hvis åbningstid tæller."},
	{name: "steps", kind: list, required: true, item: stepShape, doc: "Trin."},
	{name: "wording", kind: text, required: true, people: true, doc: "Svarmålet, som det er offentliggjort."},
	{name: "request", kind: text, doc: "Hvad en henvendelse lige nu fører til, som det står i det, der udgives. Det regnes ud; skriv det ikke selv."},
}}

var stepShape = &shape{"step", []field{
	{name: "share", kind: percent, doc: "Andel i procent. Udelades, når teksten ikke giver nogen."},
	{name: "within", kind: duration, required: true, doc: "Inden for hvor lang tid: PT300S, PT30M, PT4H, P2D; straks er PT0S."},
	{name: "during", kind: text, doc: "Gælder kun i oppetidens tidsrum med denne label."},
	{name: "measure", kind: choice, choices: measures, doc: "Når trinene måler forskellige ting."},
	{name: "clock", kind: choice, choices: clocks, doc: "Når trinene tæller forskellig tid."},
	{name: "text", kind: text, doc: "Trinet i ord, som det står i det, der udgives. Det regnes ud; skriv det ikke selv."},
}}
