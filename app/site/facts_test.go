package site

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations"
)

func TestFacts(t *testing.T) {
	html := string(loaded(t)["declarations/nemid.html"])
	contains(t, html, `<html lang="da" data-service-status="nemid" data-theme="neutral">`, "<title>NemID – servicedeklaration</title>", "<h1>Servicedeklaration for NemID</h1>", `href="../nemid/"`, `href="../`+loaded(t).asset(t, "app", ".css")+`"`, `<nav aria-label="Hovedmenu">`)
	if strings.Contains(html, "<script") || strings.Contains(html, "<service-status") {
		t.Error("something in the facts is live")
	}
}

// A name is text, whatever is in it.
func TestFactsEscapeTheName(t *testing.T) {
	html := string(shell{folder.BuiltIn(), assetManifest{}}.facts(&declarations.Declaration{ID: "x", Name: "<b>%s & co"}))
	contains(t, html, "<title>&lt;b&gt;%s &amp; co – servicedeklaration</title>")
	if strings.Contains(html, "<b>") {
		t.Error(html)
	}
}
