package yaml

var supportShape = &shape{"support", []field{
	{name: "id", kind: id, required: true, doc: "Entydigt i deklarationen."},
	{name: "audience", kind: texts, people: true, doc: "Målgrupper med deklarationens ord. Udelades, når det gælder alle."},
	{name: "topic", kind: text, people: true, doc: "Emne, når samme nummer har forskellige åbningstider efter emne."},
	{name: "who", kind: text, doc: "Målgrupper og emne i ord, som det står i det, der udgives. Det regnes ud; skriv det ikke selv."},
	{name: "channel", kind: choice, required: true, choices: channels, doc: "Kanal."},
	{name: "label", kind: text, people: true, doc: "Hvad kanalen kaldes, når der ikke er en adresse, fx Skriv til support."},
	{name: "contacts", kind: texts, doc: "Telefonnumre, adresser, e-mail- eller webadresser, som de er offentliggjort."},
	{name: "numbers", kind: texts, doc: "Telefonnumrene på én måde, som de står i det, der udgives. De regnes ud; skriv dem ikke selv."},
	{name: "url", kind: address, doc: "En side om det, når der ikke er en adresse: https://…"},
	{name: "map", kind: address, doc: "Et kort over, hvor man møder frem: https://…"},
	{name: "appointment", kind: appointment, doc: "required, når man skal bestille tid; eller adressen, hvor man gør det: https://…"},
	{name: "hours", kind: wording, doc: "Åbningstiden, som den er offentliggjort. Udelades, når teksten ikke giver nogen."},
	{name: "reading", kind: reading, doc: "Hvordan åbningstiden skal læses, når ordlyden kan læses på flere måder."},
	{name: "table", kind: texts, doc: "Åbningstiden, en række for dage, der ligner hinanden, som den står i det, der udgives: hvilke dage (1–7 er mandag–søndag, a–g helligdage på dem, 1224 er 24. december), dagene og tiden i ord. Den regnes ud; skriv den ikke selv."},
}}

var specialDayShape = &shape{"special_day", []field{
	{name: "on", kind: text, required: true, doc: "Dagene: 2026-12-24, 2026-12-24 – 2026-12-26 eller fx 24. december."},
	{name: "hours", kind: times, required: true, doc: "Åbningstiden på dagene: lukket, ukendt, eller fx kl. 9-12."},
	{name: "reading", kind: reading, doc: "Dage og tider i ét, når dagene ikke kan læses, fx 2026 Dec 24 09:00-12:00."},
	{name: "why", kind: text, people: true, doc: "Hvorfor, fx personaledag."},
	{name: "lines", kind: texts, doc: "Id'er på den support, det gælder. Udelades, når det er al support med åbningstid."},
}}

var noticeShape = &shape{"notice", noticeFields}

var noticeFields = []field{
	{name: "from", kind: start, required: true, doc: "Hvornår det begynder, dansk tid: 2026-12-01 12:00, eller blot dagen."},
	{name: "until", kind: end, doc: "Hvornår det slutter, dansk tid: 2026-12-01 15:00, eller blot dagen. Udelades, når det ikke vides."},
	{name: "text", kind: text, required: true, people: true, doc: "Meddelelsen."},
	{name: "en", kind: text, doc: "Meddelelsen på engelsk."},
	{name: "level", kind: choice, choices: levels, doc: "Hvor alvorligt: info (hvis intet er skrevet), warning, eller outage (hvis state er closed)."},
	{name: "lines", kind: texts, doc: "Id'er på den support, det gælder. Udelades, når det er al support."},
	{name: "state", kind: choice, choices: states, doc: "Hvad supporten er imens, uanset åbningstiden: closed (lukket) eller unknown (ukendt)."},
}

// systemNoticeShape is a notice in a file of its own.
var systemNoticeShape = &shape{"system_notice", append([]field{
	{name: "system", kind: id, required: true, doc: "Id på den deklaration, det gælder."},
}, noticeFields...)}

// noticesShape is such a file.
var noticesShape = &shape{"notices", []field{
	{name: "notices", kind: list, item: systemNoticeShape, doc: "Meddelelser."},
}}
