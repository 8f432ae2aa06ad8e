package site

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"
	"unicode/utf16"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/web"
	"servicestatus/web/version"
)

// Embed is the folder of the files that hold everything: the script, its style, a module
// and perhaps a declaration.
const Embed = "embed/"

// holders are such files without a declaration, by the module that each holds. A page with hours of its own uses one
// of the latter two.
var holders = []struct{ name, module string }{{"kort", statusModule}, {"aabningstider", "reader.wasm"}, {"opening_hours", "osm.wasm"}}

// embedFile is what embed/index.json says of a file.
type embedFile struct {
	File        string `json:"file"`
	Declaration string `json:"declaration,omitempty"`
	Bytes       int    `json:"bytes"`
	Integrity   string `json:"integrity"`
	Immutable   bool   `json:"immutable"`
}

// embedIndex is embed/index.json.
type embedIndex struct {
	Version string      `json:"version"`
	Built   string      `json:"built"`
	Files   []embedFile `json:"files"`
}

// addEmbeds adds the files of embed/: one for each declaration, and the holders. Those have a second name, with their
// content in it, for pages that state an integrity. A file with a declaration has one name: it changes with each build, and
// what it holds is of use for a day. The script asks for declarations in a folder beside embed/.
func (files Files) addEmbeds(dist built, systems []folder.System, declared string, now calendar.Instant) error {
	script, err := dist.file("embed.js")
	if err != nil {
		return err
	}
	index := embedIndex{Version: version.Number, Built: time.Unix(int64(now), 0).UTC().Format(time.RFC3339)}
	add := func(name, declaration string, body []byte) {
		files[Embed+name] = body
		sum := sha512.Sum384(body)
		index.Files = append(index.Files, embedFile{
			name, declaration, len(body), "sha384-" + base64.StdEncoding.EncodeToString(sum[:]), Pinned(Embed + name),
		})
	}
	for _, s := range systems {
		module, err := dist.file(statusModule)
		if err != nil {
			return err
		}
		text := []byte(declarations.Encode(s.Declaration.Danish()))
		add(s.ID+".js", s.ID, holding(script, declared, statusModule, module, fmt.Appendf(nil, ",declaration:{id:%q,built:%d,length:%d,text:%s}",
			s.ID, now, len(utf16.Encode(bytes.Runes(text))), quoted(text))))
	}
	for _, h := range holders {
		module, err := dist.file(h.module)
		if err != nil {
			return err
		}
		body := holding(script, declared, h.module, module, nil)
		add(h.name+".js", "", body)
		add(strings.TrimPrefix(pinnedFolder, Embed)+h.name+"-"+hash(body)+".js", "", body)
	}
	files[Embed+"index.json"], err = json.MarshalIndent(index, "", "  ")
	return err
}

// holding puts a module, and more, into the script of embed/.
func holding(script []byte, declared, name string, module, more []byte) []byte {
	data := fmt.Appendf(nil, "{folder:%q,module:{name:%q,length:%d,sum:%d,text:%s}%s}",
		declared, name+"?"+stamp(module), len(module), checksum(module), characters(module), more)
	begin, end, ok := strings.Cut(string(script), "__EMBEDDED__")
	if !ok {
		panic("a built script has no __EMBEDDED__")
	}
	return fmt.Append([]byte(begin), string(data)+end)
}

// pinnedFolder is the folder of the files of embed/ that are named by their content.
const pinnedFolder = Embed + "pinned/"

// Pinned reports whether a file of embed/ is named by its content, and so never changes.
func Pinned(name string) bool { return strings.HasPrefix(name, pinnedFolder) }

// PublishedEmbeds returns the files of embed/ for somebody who hosts only what is published of some declarations. Where the
// scripts are not built there are none.
func PublishedEmbeds(systems []folder.System, now calendar.Instant) (Files, error) {
	files := Files{}
	dist, err := fs.Sub(web.Dist, "dist")
	if err == nil {
		err = files.addEmbeds(built{dist}, systems, "", now)
	}
	if errors.Is(err, ErrNotBuilt) {
		return nil, nil
	}
	return files, err
}
