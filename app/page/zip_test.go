package page

import (
	"archive/zip"
	"io"
	"slices"
	"strings"
	"testing"
)

// What an editor takes to their own server is all there.
func TestAllFilesAsZip(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	s.Do(f, Action{WriteNotice, noticeSystem}, "nemid")
	s.Do(f, Action{WriteNotice, noticeText}, "Telefonerne er nede")
	s.Do(f, Action{DownloadZip, ""}, "")
	read, err := zip.NewReader(strings.NewReader(f.content), int64(len(f.content)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	text := map[string]string{}
	for _, file := range read.File {
		names = append(names, file.Name)
		in, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		text[file.Name] = string(body)
	}
	for _, want := range []string{"nemid.html", "nemid.ics", "nemid.json", "nemid.yaml", "notices.yaml"} {
		if !slices.Contains(names, want) {
			t.Errorf("%s is not among %q", want, names)
		}
	}
	holds(t, text["nemid.html"], `<script src="https://example.dk/x/embed/kort.js" async></script>`, `<service-status src="nemid.json">`, "72 24 70 50")
	holds(t, text["notices.yaml"], "Telefonerne er nede")
	if text["nemid.yaml"] != s.Studio.Text {
		t.Error("the text is another one")
	}
	holds(t, strings.Join(f.did, "\n"), "download nemid.zip application/zip")
}
