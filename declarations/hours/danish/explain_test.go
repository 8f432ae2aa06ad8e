package danish_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/testkit/corpus"
)

// Each piece of a text, and what it was taken for.
func ExampleExplain() {
	text := "NemKonto Support⏎Hverdage kl. 9-15, dog ikke fredag. Ring 70 10 20 30"
	text = strings.ReplaceAll(text, "⏎", "\n")
	pieces, err := danish.Explain(text)
	for _, p := range pieces {
		if p.As != "tegn" {
			fmt.Printf("%s: %s\n", text[p.From:p.To], p.As)
		}
	}
	fmt.Println(err)
	// Output:
	// NemKonto Support: navn
	// Hverdage: dage
	// kl. 9-15: tid
	// dog: sammenhæng
	// ikke: sammenhæng
	// fredag: dage
	// Ring: navn
	// 70 10 20 30: kontakt
	// <nil>
}

// The pieces of a text that is read cover all of it but its spaces.
func TestPiecesCoverTheText(t *testing.T) {
	t.Parallel()
	corpus.Each(t, "testdata/texts.txt", func(text, _ string) {
		pieces, err := danish.Explain(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			return
		}
		end := 0
		for _, p := range append(pieces, danish.Piece{From: len(text), To: len(text)}) {
			if strings.Trim(text[end:p.From], " \u00a0\u2009\u202f\u00ad\u200b\ufeff\u2002\u2003\u2007") != "" || p.To < p.From || p.As == "ikke forstået" {
				t.Errorf("%q: %q is in no piece", text, text[end:p.From])
			}
			end = p.To
		}
	})
}
