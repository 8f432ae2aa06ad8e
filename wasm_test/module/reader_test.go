//go:build built

package module_test

import (
	"math"
	"math/rand"
	"strings"
	"testing"

	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/testkit/corpus"
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

// read checks that the reader module reads a text as Go does.
func (i *instance) read(text string) {
	i.t.Helper()
	i.put(text, 0)
	code := int32(i.call("read", 0))
	want, good, ok := reader.Read(text, 0)
	if !ok && int(code) != -1-good || ok && code != 0 || i.output() != want {
		i.t.Fatalf("%q\nwasm: %d %s\n  go: %d %v %s", text, code, i.output(), good, ok, want)
	}
	if !ok {
		return
	}
	if _, err := osm.Parse(want); err != nil {
		i.t.Fatalf("%q is read as %q, which the status module refuses: %v", text, want, err)
	}
}

func TestReaderModuleReadsAsGoDoes(t *testing.T) {
	wasm := start(t, "reader.wasm")
	for _, text := range texts {
		wasm.read(text)
	}
	for _, file := range []string{"texts", "refused", "english"} {
		corpus.Each(t, "../../declarations/hours/danish/testdata/"+file+".txt", func(text, _ string) { wasm.read(text) })
	}
}

// The reader module loads and refuses hours, and answers, as Go does. Of what it reads,
// the status module says the same when it gets the hours as opening_hours: visitors see
// no difference between the modules.
func TestReaderModuleAnswersAsTheStatusModuleDoes(t *testing.T) {
	t.Parallel()
	wasm, other := start(t, "reader.wasm"), start(t, "status.wasm")
	for _, text := range texts {
		var native reader.Module
		code := wasm.load(text)
		why, good, ok := native.Load(text)
		if !ok && int(code) != -1-good || ok && code != 0 || wasm.output() != why {
			t.Fatalf("%q\nwasm: %d %s\n  go: %d %v %s", text, code, wasm.output(), good, ok, why)
		}
		if reading, _, ok := reader.Read(text, 0); ok {
			var w jsontext.Writer
			w.Begin('{')
			for _, member := range [][2]string{{"id", "hours"}, {"hours", text}, {"reading", reading}, {"channel", "phone"}} {
				w.Key(member[0])
				w.String(member[1])
			}
			w.End('}')
			if other.load(`{"id":"hours","support":[`+string(w.Buf)+`]}`) != 0 {
				t.Fatalf("%q as %q: %s", text, reading, other.output())
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
				if ok && (other.status(at, options) != 0 || other.output() != got) {
					t.Fatalf("%q at %f %q\nreader: %s\nstatus: %s", text, at, options, got, other.output())
				}
			}
		}
	}
}

// A page may contain anything: words of hours and punctuation in any order, and
// any bytes. No reading or refusal leaves anything in the next one.
func TestReaderModuleReadsRandomTexts(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewSource(20261124))
	words := strings.Fields("mandag tirs. fre søndag hverdage helligdage alle dage kl. 8 9.30 16 24 - – , ; : . og samt til lukket hele døgnet også på den 24. december maj jule- ( ) / 2026 uge Monday weekdays am p.m. noon closed until the 1st December ' New Year’s")
	words = append(words, "\n", "\t", "\u00a0")
	wasm := start(t, "reader.wasm")
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
		wasm.read(text.String())
	}
}

// The text of a page may change for as long as the page is open. The memory does
// not grow with the number of readings.
func TestReaderModuleMemoryIsBounded(t *testing.T) {
	t.Parallel()
	wasm := start(t, "reader.wasm")
	round := func(n int) uint32 {
		for i := range n {
			wasm.load(texts[i%len(texts)])
			wasm.status(1.78e9, "variant=badge")
		}
		return wasm.Memory().Size()
	}
	before := round(len(texts))
	if after := round(3000); after != before || after > 512<<10 {
		t.Errorf("the memory grew from %d to %d bytes", before, after)
	}
}
