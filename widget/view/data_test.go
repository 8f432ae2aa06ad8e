package view_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/testkit/golden"
)

func TestData(t *testing.T) {
	for name, c := range map[string]struct{ id, at, options string }{
		"nemid":            {"nemid", "2026-12-24T12:00:00+01:00", ""},
		"nemkonto-english": {"nemkonto", "2026-11-28T09:00:00+01:00", "lang=en"},
		"digitalpost":      {"digitalpost", "2026-11-24T19:00:00+01:00", ""},
		"own":              {"own", "2026-11-24T12:00:00+01:00", ""},
	} {
		var w jsontext.Writer
		viewOf(t, published(c.id), c.at, c.options).Data(&w)
		var out bytes.Buffer
		if err := json.Indent(&out, w.Buf, "", "  "); err != nil {
			t.Fatalf("%s: %v: %s", name, err, w.Buf)
		}
		golden.Check(t, "testdata/"+name+"-data.json", out.String()+"\n")
	}
}
