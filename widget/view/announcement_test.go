package view_test

import "testing"

// A view without a name is announced without one.
func TestAnnouncement(t *testing.T) {
	for id, want := range map[string]string{
		"own":   "Åben til kl. 15",
		"nemid": "NemID: Åben til kl. 20",
	} {
		for _, options := range []string{"", "variant=badge"} {
			if got := viewOf(t, published(id), "2026-11-24T12:00:00+01:00", options).Announcement(); got != want {
				t.Errorf("%s %q: %q, want %q", id, options, got, want)
			}
		}
	}
}

// Each sentence is announced once, with its audience where sentences
// differ; a badge announces the line it shows.
func TestAnnouncementOfSeveral(t *testing.T) {
	const three = `{"id":"x","name":"X","support":[
		{"id":"a","audience":["borgere"],"channel":"phone","hours":"Mo-Fr 08:00-16:00"},
		{"id":"b","audience":["virksomheder"],"channel":"chat","hours":"Mo-Fr 08:00-16:00"},
		{"id":"c","audience":["myndigheder"],"channel":"email","hours":"Mo-Fr 08:00-15:00"},
		{"id":"d","channel":"web"}]}`
	for options, want := range map[string]string{
		"":                           "X: Borgere: Åben til kl. 16. Myndigheder: E-mails besvares nu, til kl. 15",
		"lang=en":                    "X: Borgere: Open until 16:00. Myndigheder: E-mails are answered now, until 15:00",
		"audience=virksomheder":      "X: Åben til kl. 16",
		"variant=badge":              "X: Åben til kl. 16",
		"channel=web":                "X: ",
		"channel=web\nvariant=badge": "X: ",
	} {
		if got := viewOf(t, three, "2026-11-24T12:00:00+01:00", options).Announcement(); got != want {
			t.Errorf("%q: %q, want %q", options, got, want)
		}
	}
}
