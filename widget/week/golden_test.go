package week_test

import (
	"regexp"
	"strings"
	"testing"

	"servicestatus/declarations/testkit/golden"
)

// indented puts each block element on a line of its own.
func indented(html string) string {
	blocks := regexp.MustCompile(`<(/?(section|table|thead|tbody|tr|svg|details)|th|td|h3|caption|path|div|p)\b`)
	return strings.TrimPrefix(blocks.ReplaceAllString(html, "\n$0"), "\n") + "\n"
}

func TestPictures(t *testing.T) {
	for name, c := range map[string]struct{ id, at, options string }{
		"nemid":            {"nemid", "2026-11-25 14.37", "variant=week"},
		"nemid-month":      {"nemid", "2026-12-09 14.37", "variant=month"},
		"nemkonto":         {"nemkonto", "2026-12-24 11.37", "variant=week\nlabel=Support"},
		"nemlogin-easter":  {"nemlogin", "2027-03-29 03.00", "variant=week"},
		"nemlogin-month":   {"nemlogin", "2027-03-29 03.00", "variant=month"},
		"digitalpost":      {"digitalpost", "2026-11-23 12.00", "variant=week\nchannel=phone"},
		"borgerdk-easter":  {"borgerdk", "2027-03-25 12.00", "variant=week"},
		"night-forward":    {"", "2027-03-28 03.00", "variant=week"},
		"night-back":       {"", "2026-10-25 02.30", "variant=week"},
		"digitalpost-none": {"digitalpost", "2026-11-23 12.00", "variant=week\nchannel=chat"},
	} {
		d := decoded(t, night)
		if c.id != "" {
			d = builtin(t, c.id)
		}
		for _, lang := range []string{"da", "en"} {
			golden.Check(t, "testdata/"+name+"."+lang+".html", indented(picture(d, instant(t, c.at), c.options+"\nlang="+lang)))
		}
	}
}
