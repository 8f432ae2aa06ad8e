package site

import (
	"slices"
	"strings"
	"testing"
)

func TestWeight(t *testing.T) {
	body := []byte(strings.Repeat("a", 1000))
	w := Weigh(body)
	if w.Raw != 1000 || w.Gzip != len(Gzip(body)) || w.Brotli != len(Brotli(body)) {
		t.Errorf("%+v", w)
	}
	if twice := w.Plus(w); twice.Raw != 2000 || twice.Gzip != 2*w.Gzip || twice.Brotli != 2*w.Brotli {
		t.Errorf("%+v", twice)
	}
}

// A budget is held by the page that needs most.
func TestCardTakesTheHeaviestDeclaration(t *testing.T) {
	files := Files{"declarations/nemid.json": []byte(strings.Repeat("a", 5000)), "declarations/nemkonto.json": []byte("the shortest is not the lightest: abcdefghijklmnopqrstuvwxyz")}
	if got := files.Card(); !slices.Equal(got, []string{"service-status.js", "status.wasm", "declarations/nemkonto.json"}) {
		t.Error(got)
	}
}
