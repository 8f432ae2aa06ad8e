package site

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// The list names every file of the folder with what an editor needs to pin it.
func TestEmbedIndex(t *testing.T) {
	files := loaded(t)
	var index embedIndex
	if err := json.Unmarshal(files[Embed+"index.json"], &index); err != nil {
		t.Fatal(err)
	}
	names := []string{Embed + "index.json", Embed + "iframe.js", Embed + "iframe.css"}
	immutable := 0
	for _, file := range index.Files {
		names = append(names, Embed+file.File)
		body := files[Embed+file.File]
		sum := sha512.Sum384(body)
		if file.Bytes != len(body) || file.Integrity != "sha384-"+base64.StdEncoding.EncodeToString(sum[:]) {
			t.Errorf("%+v is not about its file", file)
		}
		forEver := slices.Contains(Headers(Embed+file.File), [2]string{"Cache-Control", Forever})
		if file.Immutable != forEver || file.Immutable && file.Declaration != "" {
			t.Errorf("%+v; may be kept for ever: %v", file, forEver)
		}
		if file.Immutable {
			immutable++
		}
	}
	slices.Sort(names)
	if there := files.sorted(func(name string) bool {
		return strings.HasPrefix(name, Embed) && !strings.HasSuffix(name, "/index.html")
	}); !slices.Equal(names, there) {
		t.Errorf("lists %q\nof %q", names, there)
	}
	if immutable != len(holders) || index.Version == "" || index.Built != "2026-12-23T23:00:00Z" {
		t.Errorf("%d immutable, %s, %s", immutable, index.Version, index.Built)
	}
}

// What a file holds names the module by its address and the declaration as published.
func TestEmbedHoldsModuleAndDeclaration(t *testing.T) {
	files := loaded(t)
	contains(t, string(files["embed/nemid.js"]), "hold({folder:\"declarations/\",module:{name:\""+files.StatusAddress()+"\",length:6,", ",declaration:{id:\"nemid\",built:1798066800,length:", ",text:`{\"id\":\"nemid\",", "`}})")
	contains(t, string(files["embed/aabningstider.js"]), "{name:\"reader.wasm?")
	contains(t, string(files["embed/opening_hours.js"]), "{name:\"osm.wasm?")
	if strings.Contains(string(files["embed/kort.js"]), "declaration:") {
		t.Error("a file for any declaration holds one")
	}
}

// Every byte becomes a character that gives it back, and nothing in the text is special to a template or to
// a page that holds the script.
func TestCharacters(t *testing.T) {
	var module []byte
	for i := range 1 << 16 {
		module = append(module, byte(i>>8), byte(i))
	}
	text := string(characters(module))
	const null, escaped = "☃", "☂" // of which the text has none
	inside := strings.NewReplacer(`\x00`, escaped, `\0`, null, `\r`, escaped, `\\`, escaped, "\\`", escaped, `\$`, escaped).Replace(text[1 : len(text)-1])
	if strings.ContainsAny(inside, "\x00\r\\`") || strings.Contains(inside, "${") {
		t.Error("a character is special")
	}
	for digit := range 10 {
		if strings.Contains(inside, fmt.Sprint(null, digit)) {
			t.Errorf("a null before a %d would be octal", digit)
		}
	}
	bytes := map[rune]byte{}
	for b := range 256 {
		bytes[character(byte(b))] = byte(b)
	}
	var back []byte
	for _, c := range strings.NewReplacer(`\x00`, "\x00", `\0`, "\x00", `\r`, "\r", `\\`, `\`, "\\`", "`", `\$`, "$").Replace(text[1 : len(text)-1]) {
		back = append(back, bytes[c])
	}
	if string(back) != string(module) {
		t.Error("not the same bytes")
	}
}
