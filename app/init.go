//go:build !js

package main

import (
	"embed"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
)

// start is the folder that init writes.
//
//go:embed start/*.yaml
var start embed.FS

type initCommand struct {
	Folder string `arg:"" help:"Folder to make. It must be new or empty."`
}

// Run writes a folder to start from: a site with one declaration, and notes on what else
// can be said.
func (c *initCommand) Run(std streams) error {
	to, err := openOutput(c.Folder)
	if err != nil {
		return err
	}
	defer to.Close()
	entries, err := fs.ReadDir(to.FS(), ".")
	if err != nil {
		return err
	}
	if len(entries) > 0 {
		return fmt.Errorf("%s er ikke tom: der er %s. Vælg en ny mappe", c.Folder, entries[0].Name())
	}
	files := map[string][]byte{}
	names, err := fs.Glob(start, "start/*")
	for _, name := range names {
		body, err := start.ReadFile(name)
		if err != nil {
			return err
		}
		files[strings.TrimPrefix(name, "start/")] = body
	}
	if err != nil {
		return err
	}
	if err := to.put(files); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%s er klar. Ret filerne, og se resultatet:\n  app check %[2]s\n  app serve --data %[2]s\n", c.Folder, inShell(c.Folder))
	return nil
}

// plainInShell is what no shell changes.
var plainInShell = regexp.MustCompile(`^[\pL\pN_./:\\-]+$`)

// inShell returns the name of a folder as it is written on a command line.
func inShell(name string) string {
	if strings.HasPrefix(name, "-") {
		name = "./" + name // it is no option, and not standard input
	}
	switch {
	case plainInShell.MatchString(name):
		return name
	case strings.ContainsAny(name, "\"$`!\\"):
		return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
	}
	return `"` + name + `"`
}
