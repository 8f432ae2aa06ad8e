//go:build built

package module_test

import (
	"fmt"
	"math/rand"
	"strings"

	"servicestatus/declarations/jsontext"
	"servicestatus/wasm_test/harness/generate"
)

// randomDeclaration returns a declaration with every member, every kind of rule
// and letters that JSON has to escape.
func randomDeclaration(r *rand.Rand) string {
	var w jsontext.Writer
	member := func(name, value string) {
		w.Key(name)
		w.String(value)
	}
	word := func() string {
		return pick(r, "borgere", "offentlige myndigheder", "Ærø & Øer <b>", "\"citat\"\n", "nemid", "", "javascript:alert(1)", "systemaktører")
	}
	list := func(name string) {
		w.Key(name)
		w.Begin('[')
		for range r.Intn(3) {
			w.String(word())
		}
		w.End(']')
	}
	w.Begin('{')
	member("id", "x")
	member("name", "X "+word())
	w.Key("source")
	w.Begin('{')
	member("label", word())
	member("url", pick(r, "", "https://x.dk", "javascript:x", "http://y.dk/æ"))
	w.End('}')
	w.Key("support")
	w.Begin('[')
	for i := range r.Intn(5) {
		w.Begin('{')
		member("id", fmt.Sprint("s", i))
		list("audience")
		member("topic", word())
		member("channel", pick(r, "phone", "web", "email", "chat", "fax"))
		member("label", word())
		list("contacts")
		if r.Intn(5) > 0 {
			member("hours", word()+"\n"+word())
			member("reading", pick(r, randomHours(r), generate.Hours(r)))
		}
		w.End('}')
	}
	w.End(']')
	w.Key("uptime")
	w.Begin('[')
	for i := range r.Intn(3) {
		w.Begin('{')
		member("id", fmt.Sprint("u", i))
		list("audience")
		w.Key("windows")
		w.Begin('[')
		for j := range r.Intn(4) {
			w.Begin('{')
			member("label", fmt.Sprint("Vindue ", j))
			w.Key("guarantee")
			w.Raw(pick(r, "99.9", "98.5", "100", "0", "99.995", "99.9"))
			w.Key("guaranteed")
			w.Bool(r.Intn(2) == 0)
			member("hours", word())
			member("reading", randomHours(r))
			if r.Intn(2) == 0 {
				member("inferred", randomHours(r))
			}
			w.End('}')
		}
		w.End(']')
		w.End('}')
	}
	w.End(']')
	w.Key("response")
	w.Begin('[')
	for range r.Intn(3) {
		w.Begin('{')
		member("channel", pick(r, "phone", "", "email"))
		member("severity", word())
		member("measure", pick(r, "start", "", "solution"))
		member("mode", pick(r, "cumulative", "incremental", ""))
		member("clock", pick(r, "elapsed", "working days", "support hours", ""))
		member("support", "s0")
		member("wording", word())
		w.Key("steps")
		w.Begin('[')
		for range r.Intn(4) {
			w.Begin('{')
			w.Key("share")
			w.Int(int64(r.Intn(101)))
			member("within", pick(r, "PT0S", "PT15M", "PT4H", "P1D", "P5D", "PT300S"))
			member("during", pick(r, "", "", "Vindue 0"))
			member("measure", pick(r, "", "", "answer"))
			member("clock", pick(r, "", "", "working days"))
			w.End('}')
		}
		w.End(']')
		w.End('}')
	}
	w.End(']')
	w.End('}')
	return string(w.Buf)
}

func randomHours(r *rand.Rand) string {
	var b strings.Builder
	for i := range 1 + r.Intn(4) {
		if i > 0 {
			b.WriteString(pick(r, "; ", "; ", ", "))
		}
		b.WriteString(pick(r, "Mo-Fr", "Sa,Su", "Fr-Mo", "PH", "Sa,Su,PH", "PH Mo-Fr", "Mo-Su", "Dec 24,Dec 31", "Dec 24-Jan 02",
			"May-Aug", "2026 Nov-Feb", "2026-2100 We", "2026 Mar 29", "Feb 29", "Oct 25"))
		spans := r.Intn(3)
		for j := range spans {
			from := r.Intn(1440)
			to := from + 1 + r.Intn(1440)
			fmt.Fprintf(&b, "%c%02d:%02d-%02d:%02d", " ,"[j], from/60, from%60, to/60, to%60)
		}
		state := pick(r, "", "", "", " off", " unknown", ` "efter aftale"`, ` open "kun pas"`)
		if spans == 0 && state == "" {
			state = " open"
		}
		b.WriteString(state)
	}
	return b.String()
}

func randomOptions(r *rand.Rand) string {
	return pick(r, "", "lang=en\n") + pick(r, "", "variant=badge\n", "variant=full\n", "variant=card\n") +
		pick(r, "", "", "audience=myndigheder\n") + pick(r, "", "", "channel=phone\n") + pick(r, "", "unknown=1\n")
}

func pick(r *rand.Rand, words ...string) string { return words[r.Intn(len(words))] }
