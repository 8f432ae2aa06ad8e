package page

import "servicestatus/declarations/lang"

// specialMoments are instants at which the pages show something special. A
// test holds that each is written in Danish time and can be shown.
var specialMoments = []struct {
	at   string
	text lang.Phrase
}{
	{"2026-11-28T09:00:00+01:00", lang.Phrase{Da: "Lørdag kl. 9.00", En: "Saturday at 9:00"}},
	{"2026-11-24T20:00:00+01:00", lang.Phrase{Da: "Tirsdag kl. 20.00, præcis ved lukketid", En: "Tuesday at 20:00, at closing time exactly"}},
	{"2026-12-24T12:00:00+01:00", lang.Phrase{Da: "Juleaftensdag kl. 12.00", En: "Christmas Eve at 12:00"}},
	{"2026-12-31T14:00:00+01:00", lang.Phrase{Da: "Nytårsaftensdag kl. 14.00", En: "New Year’s Eve at 14:00"}},
	{"2027-03-29T10:00:00+02:00", lang.Phrase{Da: "2. påskedag kl. 10.00", En: "Easter Monday at 10:00"}},
	{"2023-05-05T10:00:00+02:00", lang.Phrase{Da: "Store bededag 2023, sidste gang en helligdag", En: "Store bededag 2023, the last time it was a holiday"}},
	{"2024-04-26T10:00:00+02:00", lang.Phrase{Da: "Samme fredag i 2024, en almindelig dag", En: "The same Friday in 2024, an ordinary day"}},
	{"2027-03-28T01:30:00+01:00", lang.Phrase{Da: "Natten, hvor uret stilles frem", En: "The night the clock goes forward"}},
	{"2027-10-31T02:30:00+02:00", lang.Phrase{Da: "Natten, hvor uret stilles tilbage", En: "The night the clock goes back"}},
}
