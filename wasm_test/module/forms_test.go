//go:build built

package module_test

import (
	"encoding/json"
	"errors"
	"math/rand"
	"reflect"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/text"
	"servicestatus/declarations/testkit/corpus"
	"servicestatus/wasm_test/harness"
	"servicestatus/widget/view"
)

// formed are texts for which the form decides what they mean, or whose error is shown.
var formed = []string{
	"Mo-Fr 08:00-16:00", "Mo-Fr 08:00-16:00; PH off", "Mo-Fr 8-16", "mo–fr 8.30–16; ph off", "Mo to Fr 9 till 16", `Mo 08:00-16:00 "ikke på helligdage"`,
	"Mo 9-17 “kun pas”", `Mo 9-17 "hej”; Tu 9-12 "dav”`, "Dec 24,31 10:00-14:00", "December 24-26 closed; Mo-Su 10-14", "24/7", "Fr 09:00-17:00", "Sa, Su closed",
	// Only opening_hours hold on holidays unless they say otherwise. These were once read as that.
	"Mon to Fri 9-12", "Monday-Friday 9:00-12:00 & 13:00-17:00", "mon., Tuesday 12:00-20:00", "Mondays to Thursdays 8-16; Fri 8-15", "Tuesday 12:00→14:00",
	"Mo & Th and weekends 10:00-12:00", "Monday 9-17; PH off",
	"Fr 9-17", "to-fr 9-16", "ma, on og to 9-16", "fr. 9-15", "man-fre 9-16", "10-14", "10-14; 12-13 off", "open 9-17", "9-17 closed", "Fr closed",
	"Mo-Fr 8-4", "Mon-Fri 9-5", "Monday to Friday 9 to 5", "mandag-fredag 9-5", "Mo-Fr 9-12, 1-4", "Mo-Fr 08:00-16:00; Sa 10:00", "Mo-Fr 09:00-16:00; SH off", "Mo 08:00-sunset",
	"Mo 9am-5pm", "Mo-Fr 8-16, mandag lukket", `"`, `Mo "`, `åben "Mo" 9-12`,
}

// The element reads hours as Go does, with the modules as they are shipped: whichever
// of them it asks first, each text has one meaning, or one error.
func TestElementReadsTheFormThatGoReads(t *testing.T) {
	t.Parallel()
	texts := formed
	for _, file := range []string{"texts", "refused", "english"} {
		corpus.Each(t, "../../declarations/hours/danish/testdata/"+file+".txt", func(text, _ string) { texts = append(texts, text) })
	}
	// Words of both forms in any order.
	r := rand.New(rand.NewSource(20261129))
	words := strings.Fields(`Mo Tu We Fr Sa PH off open closed unknown easter week day days Dec May January to til till and Mo-Fr 24/7 9-17 8-4 08:00-16:00 10:00+ 9.30 – & , ; || : "x" “to” " ” 24 2026 [1] mandag fre Monday weekend lukket kl. og`)
	for range 2000 {
		var b strings.Builder
		for range 1 + r.Intn(6) {
			if b.WriteString(words[r.Intn(len(words))]); r.Intn(5) > 0 {
				b.WriteByte(' ')
			}
		}
		texts = append(texts, b.String())
	}
	// A working day, a Sunday, a holiday and Christmas Eve.
	instants := []float64{1795510800, 1795942800, 1775462400, 1798102800}
	const options = "variant=badge"
	var input []string
	for _, text := range texts {
		line, err := json.Marshal(map[string]any{"hours": text, "instants": instants, "options": options})
		if err != nil {
			t.Fatal(err)
		}
		input = append(input, string(line))
	}
	harness.LooksAt(t, "web/element/hours.js")
	output := harness.Node(t, "wasm_test/module/forms.mjs", input, harness.Path("web/dist"))
	if len(output) != len(texts) {
		t.Fatalf("%d answers to %d texts", len(output), len(texts))
	}
	for i, in := range texts {
		var got struct {
			Answers []any
			Error   string
			Good    int
		}
		if err := json.Unmarshal([]byte(output[i]), &got); err != nil {
			t.Fatalf("%q: %v in %s", in, err, output[i])
		}
		s, err := text.Parse(in)
		if err != nil {
			syntax, _ := errors.AsType[*hours.SyntaxError](err)
			if message, _, _ := strings.Cut(got.Error, "\n"); message != "åbningstiden kan ikke læses: "+err.Error() || got.Good != syntax.Offset {
				t.Errorf("%q\nelement: %s\n     go: %v at %d", in, output[i], err, syntax.Offset)
			}
			continue
		}
		if len(got.Answers) != len(instants) {
			t.Errorf("%q is refused: %s", in, got.Error)
			continue
		}
		for n, at := range instants {
			answer := view.OfHours(declarations.Hours{Wording: in, Schedule: s}, calendar.Instant(at), view.ParseOptions(options)).Answer()
			var want any
			if err := json.Unmarshal([]byte(answer), &want); err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got.Answers[n], want) {
				t.Errorf("%q at %f\nelement: %v\n     go: %s", in, at, got.Answers[n], answer)
			}
		}
	}
}
