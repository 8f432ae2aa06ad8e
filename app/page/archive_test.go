package page

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"
	"time"

	"servicestatus/declarations/calendar"
)

// Another reader finds each file, its text and its time in Denmark.
func TestArchive(t *testing.T) {
	files := map[string][]byte{"å.txt": []byte("Åbent"), "tom.txt": nil, "a.json": bytes.Repeat([]byte("{}"), 40000)}
	for _, now := range []calendar.Instant{calendar.DateOf(2026, 11, 30).Start(23*60 + 59), calendar.DateOf(2026, 7, 1).Start(0)} {
		packed := archive(files, now)
		r, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
		if err != nil || len(r.File) != len(files) {
			t.Fatal(r, err)
		}
		for _, file := range r.File {
			in, err := file.Open()
			if err != nil {
				t.Fatal(err)
			}
			// The reader compares the checksum.
			if got, err := io.ReadAll(in); err != nil || !bytes.Equal(got, files[file.Name]) {
				t.Errorf("%s: %q, %v", file.Name, got, err)
			}
			if got, want := file.Modified.Format(time.DateTime), now.String()[:10]+" "+now.String()[11:19]; got != want || file.NonUTF8 {
				t.Errorf("%s: %s, want %s", file.Name, got, want)
			}
		}
	}
}
