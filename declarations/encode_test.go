package declarations_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations"
	"servicestatus/declarations/data"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/yaml"
)

// What is published is read and written again to the byte.
func TestEncodeOfWhatIsPublished(t *testing.T) {
	for _, id := range data.IDs {
		published := data.Published(id)
		d, err := declarations.Decode(published)
		if err != nil {
			t.Fatal(err)
		}
		if again := declarations.Encode(d); again != published {
			t.Errorf("%s:\n%s\nwant\n%s", id, again, published)
		}
	}
}

// Whatever a declaration holds, Decode finds it in what Encode wrote.
func TestDecodeReadsWhatEncodeWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawnDeclaration.Draw(t, "declaration")
		text := declarations.Encode(want)
		got, err := declarations.Decode(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%s\n got %+v\nwant %+v", text, got, want)
		}
		if again := declarations.Encode(got); again != text {
			t.Fatalf("%s\nagain %s", text, again)
		}
	})
}

// drawnText draws a text without hidden characters, which Decode refuses.
var drawnText = rapid.StringOfN(rapid.Rune().Filter(func(r rune) bool { return !yaml.Hidden(r) }), 1, 8, -1)

// optional draws a text, or none.
var optional = rapid.OneOf(rapid.Just(""), drawnText)

var drawnTexts = rapid.Custom(func(t *rapid.T) (list []string) {
	for range rapid.IntRange(0, 2).Draw(t, "texts") {
		list = append(list, optional.Draw(t, "text"))
	}
	return list
})

var drawnSchedule = rapid.Custom(func(t *rapid.T) *hours.Schedule {
	text := rapid.SampledFrom([]string{"24/7", "Mo-Fr 08:00-16:00; PH off", `PH unknown "ikke oplyst"`, "Fr 22:00-26:00"}).Draw(t, "osm")
	s, err := osm.Parse(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return s
})

var drawnHours = rapid.Custom(func(t *rapid.T) (h declarations.Hours) {
	switch rapid.IntRange(0, 2).Draw(t, "form") {
	case 0:
	case 1: // as people publish them
		h.Wording, h.Schedule = optional.Draw(t, "wording"), drawnSchedule.Draw(t, "schedule")
	case 2: // as a page gives its own
		h.Schedule = drawnSchedule.Draw(t, "schedule")
		h.Reading = osm.Format(h.Schedule)
	}
	return h
})

var drawnWindow = rapid.Custom(func(t *rapid.T) declarations.Window {
	w := declarations.Window{
		Label:      optional.Draw(t, "label"),
		Guarantee:  declarations.Percent(rapid.Int32Range(0, int32(declarations.Hundred)).Draw(t, "guarantee")),
		Guaranteed: rapid.Bool().Draw(t, "guaranteed"),
		Hours:      drawnHours.Draw(t, "hours"),
	}
	if rapid.Bool().Draw(t, "infers") {
		w.Inferred = drawnSchedule.Draw(t, "inferred")
	}
	return w
})

var drawnStep = rapid.Custom(func(t *rapid.T) declarations.Step {
	return declarations.Step{
		Share:   declarations.Percent(rapid.Int32Range(0, int32(declarations.Hundred)).Draw(t, "share")),
		Within:  declarations.Duration{N: rapid.IntRange(0, 99_999).Draw(t, "n"), Unit: rapid.SampledFrom([]byte("SMHD")).Draw(t, "unit")},
		During:  optional.Draw(t, "during"),
		Measure: declarations.Measure(optional.Draw(t, "measure")),
		Clock:   declarations.Clock(optional.Draw(t, "clock")),
	}
})

var drawnDeclaration = rapid.Custom(func(t *rapid.T) *declarations.Declaration {
	some := func(label string) int { return rapid.IntRange(0, 2).Draw(t, label) }
	link := func() declarations.Link {
		return declarations.Link{Label: optional.Draw(t, "label"), URL: optional.Draw(t, "url")}
	}
	d := &declarations.Declaration{ID: drawnText.Draw(t, "id"), Name: optional.Draw(t, "name"), Source: link()}
	for range some("links") {
		d.Links = append(d.Links, link())
	}
	for range some("support") {
		d.Support = append(d.Support, declarations.Support{
			ID:       optional.Draw(t, "id"),
			Audience: drawnTexts.Draw(t, "audience"),
			Topic:    optional.Draw(t, "topic"),
			Channel:  declarations.Channel(optional.Draw(t, "channel")),
			Label:    optional.Draw(t, "label"),
			Contacts: drawnTexts.Draw(t, "contacts"),
			Hours:    drawnHours.Draw(t, "hours"),
		})
	}
	for range some("tracks") {
		track := declarations.Track{ID: optional.Draw(t, "id"), Audience: drawnTexts.Draw(t, "audience")}
		for range some("windows") {
			track.Windows = append(track.Windows, drawnWindow.Draw(t, "window"))
		}
		d.Uptime = append(d.Uptime, track)
	}
	for range some("targets") {
		target := declarations.Target{
			Audience: drawnTexts.Draw(t, "audience"),
			Topic:    optional.Draw(t, "topic"),
			Channel:  declarations.Channel(optional.Draw(t, "channel")),
			Severity: optional.Draw(t, "severity"),
			Measure:  declarations.Measure(optional.Draw(t, "measure")),
			Mode:     declarations.Mode(optional.Draw(t, "mode")),
			Clock:    declarations.Clock(optional.Draw(t, "clock")),
			Support:  optional.Draw(t, "support"),
			Wording:  optional.Draw(t, "wording"),
		}
		for range some("steps") {
			target.Steps = append(target.Steps, drawnStep.Draw(t, "step"))
		}
		d.Response = append(d.Response, target)
	}
	return d
})
