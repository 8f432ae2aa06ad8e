package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"servicestatus/web/version"
)

// own is the project itself.
func own() ([]part, error) {
	text, err := read("LICENSE")
	return []part{{"Servicestatus " + version.Number, []string{"everything"}, text, ""}}, err
}

// golang is Go: its standard library in all that is compiled, and wasm_exec.js.
func golang() ([]part, error) {
	root, err := output("go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	number, err := output("go", "env", "GOVERSION")
	if err != nil {
		return nil, err
	}
	name := "Go " + strings.TrimPrefix(number, "go")
	text, err := licence(name, root)
	return []part{{name, []string{"app.wasm", "app.js", "status.wasm", "week.wasm", "osm.wasm", "reader.wasm", "the command line"}, text, "pkg:golang/std@" + strings.TrimPrefix(number, "go")}}, err
}

// tinyGo is TinyGo: its runtime in the modules that pages embed.
func tinyGo(command string) ([]part, error) {
	said, err := output(command, "version") // tinygo version 0.41.1 linux/amd64 (…)
	if err != nil {
		return nil, err
	}
	words := strings.Fields(said)
	if len(words) < 3 {
		return nil, fmt.Errorf("%s version says %q", command, said)
	}
	folder, err := output(command, "env", "TINYGOROOT")
	if err != nil {
		return nil, err
	}
	// A release of TinyGo leaves its licence out; its source has it.
	if _, err := os.Stat(filepath.Join(folder, "LICENSE")); err != nil {
		if folder, err = source("github.com/tinygo-org/tinygo@v" + words[2]); err != nil {
			return nil, err
		}
	}
	name := "TinyGo " + words[2]
	text, err := licence(name, folder)
	return []part{{name, []string{"status.wasm", "week.wasm", "osm.wasm", "reader.wasm"}, text, "pkg:golang/github.com/tinygo-org/tinygo@v" + words[2]}}, err
}

// fonts is IBM Plex Sans, as web/fonts/fetch leaves it.
func fonts() ([]part, error) {
	text, err := read("web/dist/fonts/OFL.txt")
	if err != nil {
		return nil, err
	}
	lock, err := os.ReadFile("web/fonts/package-lock.json")
	if err != nil {
		return nil, err
	}
	number, err := locked(lock, "@ibm/plex-sans")
	return []part{{"IBM Plex Sans " + number, []string{"the fonts (.woff2)"}, text, "pkg:npm/%40ibm/plex-sans@" + number}}, err
}

// locked returns the version of a package of npm that a lock file names.
func locked(lock []byte, name string) (string, error) {
	var list struct {
		Packages map[string]struct{ Version string }
	}
	if err := json.Unmarshal(lock, &list); err != nil {
		return "", err
	}
	if found, ok := list.Packages["node_modules/"+name]; ok && found.Version != "" {
		return found.Version, nil
	}
	return "", fmt.Errorf("the lock file does not name %s", name)
}

// source returns the folder of a Go module that this one does not require.
func source(module string) (string, error) {
	out, err := output("go", "mod", "download", "-json", module)
	if err != nil {
		return "", err
	}
	var found struct{ Dir string }
	err = json.Unmarshal([]byte(out), &found)
	return found.Dir, err
}

func output(name string, args ...string) (string, error) {
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(out)), nil
}
