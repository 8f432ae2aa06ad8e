package view_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/lang/da"
	"servicestatus/widget/view"
)

// Hours that were given as OSM are shown as they were given.
func TestHoursWithoutWording(t *testing.T) {
	const text = `{"id":"x","name":"X","support":[
		{"id":"a","channel":"phone","contacts":["1881"],"hours":"Mo-Fr 08:00-16:00; PH off"},
		{"id":"b","channel":"email","contacts":["a@b.dk"],"hours":"Mo[1] 08:00-16:00"}]}`
	var html view.HTML
	view.Facts(&html, decoded(t, text), da.Language{})
	for _, want := range []string{"<dd>Mo-Fr 08:00-16:00; PH off</dd>", "<dd>Mo[1] 08:00-16:00</dd>"} {
		if !strings.Contains(string(html.Buf), want) {
			t.Errorf("%s is missing: %s", want, html.Buf)
		}
	}
}

// Hours that several lines share are shown once, under all their names.
func TestSharedHours(t *testing.T) {
	const text = `{"id":"x","name":"X","support":[
		{"id":"a","audience":["borgere"],"channel":"phone","hours":"mandag 8-16","reading":"Mo 08:00-16:00"},
		{"id":"b","channel":"chat","hours":"tirsdag 8-16","reading":"Tu 08:00-16:00"},
		{"id":"c","channel":"email","hours":"mandag 8-16","reading":"Mo 08:00-16:00"}]}`
	var html view.HTML
	view.Facts(&html, decoded(t, text), da.Language{})
	const want = `<dl class="hours"><dt><span>Borgere</span>, telefon</dt><dt>E-mail</dt><dd>mandag 8-16</dd></dl>` +
		`<dl class="hours"><dt>Chat</dt><dd>tirsdag 8-16</dd></dl>`
	if !strings.Contains(string(html.Buf), want) {
		t.Errorf("%s", html.Buf)
	}
}
