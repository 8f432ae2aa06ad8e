//go:build !js

package main

import (
	"fmt"

	"servicestatus/declarations/yaml"
)

type checkCommand struct {
	Files []string `arg:"" name:"file" help:"Declarations in YAML; - is standard input."`
}

func (c *checkCommand) Run(std streams) error {
	failed := false
	for _, name := range c.Files {
		src, err := readInput(name, std.in)
		if err == nil {
			_, err = yaml.Publish(name, src)
		}
		if err != nil {
			failed = true
			fmt.Fprintln(std.err, err)
			continue
		}
		fmt.Fprintf(std.out, "%s: i orden\n", name)
	}
	if failed {
		return errReported
	}
	return nil
}
