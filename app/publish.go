//go:build !js

package main

import (
	"fmt"
	"maps"
	"os"

	"servicestatus/app/folder"
	"servicestatus/app/site"
)

type publishCommand struct {
	Files []string `arg:"" name:"file" help:"Folders, or declarations in YAML; - is standard input."`
	Out   string   `default:"declarations" placeholder:"DIR" help:"Folder to write; it is made if it is missing. declarations, unless given."`
}

// Run writes what is published of the declarations alone: JSON, facts, calendars and the files of embed/.
func (c *publishCommand) Run(std streams) error {
	now, err := buildTime(os.Getenv("SOURCE_DATE_EPOCH"))
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	var systems []folder.System
	var loose []folder.File
	for _, name := range c.Files {
		if info, err := os.Stat(name); name != "-" && err == nil && info.IsDir() {
			f, err := readFolder(name)
			if err != nil {
				return err
			}
			if err := join(files, site.Published(f, now)); err != nil {
				return err
			}
			systems = append(systems, f.Systems...)
			continue
		}
		src, err := readInput(name, std.in)
		if err != nil {
			return err
		}
		loose = append(loose, folder.File{Name: name, Text: src})
	}
	if len(loose) > 0 {
		f, err := folder.Of(loose)
		if err != nil {
			return err
		}
		if err := join(files, site.Published(f, now)); err != nil {
			return err
		}
		systems = append(systems, f.Systems...)
	}
	embeds, err := site.PublishedEmbeds(systems, now)
	if err != nil {
		return err
	}
	if embeds == nil {
		fmt.Fprintln(std.err, "advarsel: embed/ er ikke med, for filerne er ikke bygget. Kør make build, og udgiv igen.")
	}
	maps.Copy(files, embeds)
	to, release, err := held(openOutput(c.Out))
	if err != nil {
		return err
	}
	defer release()
	if err := to.onlyPublished(loose); err != nil {
		return err
	}
	if err := to.put(files); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "Filerne er i %s\n", c.Out)
	return nil
}

// join adds files to others. Two folders cannot have the same declaration.
func join(files map[string][]byte, more site.Files) error {
	for name, body := range more {
		if _, taken := files[name]; taken {
			return usageError(name + " would be written twice: two folders have the same declaration")
		}
		files[name] = body
	}
	return nil
}
