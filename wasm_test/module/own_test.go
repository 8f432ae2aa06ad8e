//go:build built

package module_test

import (
	"math"
	"math/rand"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/testkit/corpus"
	"servicestatus/widget/hours"
	"servicestatus/widget/osm"
	"servicestatus/widget/reader"
)

// texts are hours as pages have them, and texts that are no hours.
var texts = []string{
	"Mandag–torsdag kl. 9–15, fredag kl. 9–14\nLukket på helligdage",
	"Mandag til fredag kl. 8.30 - 20.00\nLørdag, søndag og helligdage kl. 10.00 - 16.00\nJule- og nytårsaftensdag kl. 10.00 - 14.00",
	"Mandag\t9–15\nTirsdag\t9–12, 13–16\nOnsdag\tLukket",
	"Alle hverdage 10-16", "Døgnåbent", "hele døgnet", "lør- og søndag lukket", "24. december lukket", "kl. 22-6",
	"Monday to Thursday 9 am–3 pm, Friday until 2 pm", "Closed December 24th, 2026. Weekdays 9–15", "Monday 6–9 pm",
	"1. maj - 31. august: mandag kl.\u00a08\u20139", "Hverdage kl. 9-16, også på helligdage", "Mo-Fr 09:00-15:00; PH off",
	"", " ", "ring til os", "mandag", "mandag kl.", "8- ", "mandag kl. 25-26", "mandag kl. 9-æ", "31. februar lukket", "\x00", "\xff\xfe", "😀 9-12",
	strings.Repeat("mandag ", 300), strings.Repeat("mandag kl. 9-15\n", 50), strings.Repeat("9", 4000), strings.Repeat("(", 4000),
}

// native are the modules for hours of a page's own, by their files.
var native = map[string]func(string) (declarations.Hours, error){"osm.wasm": osm.Read, "reader.wasm": reader.Read}

// read checks that a module reads a text as Go does.
func (i *instance) read(m *hours.Module, text string) {
	i.t.Helper()
	code := i.load(text)
	if why, good, ok := m.Load(text); !ok && int(code) != -1-good || ok && code != 0 || i.output() != why {
		i.t.Fatalf("%q\nwasm: %d %s\n  go: %d %v %s", text, code, i.output(), good, ok, why)
	}
}

// The modules for hours of a page's own load and refuse hours, and answer, as Go does.
// Of what they read, the status module says the same when it gets the hours as
// published.
func TestModulesOfOwnHoursAnswerAsTheStatusModuleDoes(t *testing.T) {
	for file, read := range native {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			wasm, other, native := start(t, file), start(t, "status.wasm"), hours.Module{Read: read}
			for _, text := range append(texts, formed...) {
				wasm.read(&native, text)
				if own, err := read(text); err == nil {
					own.Reading = "" // published with its wording, as a file has it
					own := declarations.Encode(&declarations.Declaration{ID: "hours", Support: []declarations.Support{{ID: "hours", Channel: "phone", Hours: own}}})
					if other.load(own) != 0 {
						t.Fatalf("%q as %s: %s", text, own, other.output())
					}
				}
				for _, options := range []string{"variant=badge\nchannel=phone", "channel=phone\nlang=en\nlabel=Biblioteket", "variant=full\nchannel=phone"} {
					for _, at := range []float64{1.77e9, 1.7799e9, 1.7985e9, math.NaN(), 1e15} {
						code := wasm.status(at, options)
						got := wasm.output()
						want, ok := native.Status(at, options)
						if ok != (code == 0) || got != want {
							t.Fatalf("%q at %f %q\nwasm: %d %s\n  go: %v %s", text, at, options, code, got, ok, want)
						}
						if ok && (other.status(at, options) != 0 || shared(other.output(), options) != shared(got, options)) {
							t.Fatalf("%q at %f %q\n%s: %s\nstatus: %s", text, at, options, file, got, other.output())
						}
					}
				}
			}
		})
	}
}

// shared is the part of an answer that both kinds of modules give: all of it for a badge. The
// card of a declaration also has addresses, and today's hours above those as published.
func shared(answer, options string) string {
	if !strings.Contains(options, "badge") {
		answer, _, _ = strings.Cut(answer, `"view":`)
	}
	return answer
}

func TestModulesReadTheCorporaAsGoDoes(t *testing.T) {
	for file, read := range native {
		wasm, native := start(t, file), hours.Module{Read: read}
		for _, name := range []string{"texts", "refused", "english"} {
			corpus.Each(t, "../../declarations/hours/danish/testdata/"+name+".txt", func(text, _ string) { wasm.read(&native, text) })
		}
	}
}

// A page may contain anything: words of hours and punctuation in any order, and
// any bytes. No reading or refusal leaves anything in the next one.
func TestModulesOfOwnHoursReadRandomTexts(t *testing.T) {
	for file, vocabulary := range map[string]string{
		"reader.wasm": "mandag tirs. fre søndag hverdage helligdage alle dage kl. 8 9.30 16 24 - – , ; : . og samt til lukket hele døgnet også på den 24. december maj jule- ( ) / 2026 uge Monday weekdays am p.m. noon closed until the 1st December ' New Year’s",
		"osm.wasm":    "Mo Tu Fr PH off open closed unknown easter week day days Dec May Mo-Fr 24/7 9-17 8-4 08:00-16:00 10:00+ 9.30 24 - – & , ; || : + / \" “x” 2026 [1] [-1] to and Monday",
	} {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewSource(20261124))
			words := append(strings.Fields(vocabulary), "\n", "\t", "\u00a0")
			wasm, native := start(t, file), hours.Module{Read: native[file]}
			for range 3000 {
				var text strings.Builder
				for range r.Intn(12) {
					if text.WriteString(words[r.Intn(len(words))]); r.Intn(4) > 0 {
						text.WriteByte(' ')
					}
					if r.Intn(20) == 0 {
						text.WriteByte(byte(r.Intn(256)))
					}
				}
				wasm.read(&native, text.String())
			}
		})
	}
}

// The text of a page may change for as long as the page is open. The memory does
// not grow with the number of readings.
func TestModulesOfOwnHoursHaveBoundedMemory(t *testing.T) {
	for file := range native {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			wasm, all := start(t, file), append(texts, formed...)
			round := func(n int) uint32 {
				for i := range n {
					wasm.load(all[i%len(all)])
					wasm.status(1.78e9, "variant=badge")
				}
				return wasm.Memory().Size()
			}
			before := round(len(all))
			if after := round(3000); after != before || after > 512<<10 {
				t.Errorf("the memory grew from %d to %d bytes", before, after)
			}
		})
	}
}
