//go:build !js

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

type checkCommand struct {
	Files  []string `arg:"" name:"file" help:"Folders, or declarations in YAML; - is standard input."`
	Strict bool     `help:"Fail for warnings too."`
}

// Run prints errors and warnings to standard error, and what is in order to standard
// output.
func (c *checkCommand) Run(std streams) error {
	failed := false
	for _, name := range c.Files {
		warnings, err := check(name, std, clock())
		if err != nil {
			failed = true
			fmt.Fprintln(std.err, err)
			continue
		}
		for _, w := range warnings {
			warn(std.err, w)
		}
		if c.Strict && len(warnings) > 0 {
			failed = true
			as := "er de fejl"
			if len(warnings) == 1 {
				as = "er den en fejl"
			}
			fmt.Fprintf(std.err, "%s: ikke i orden%s; med --strict %s\n", name, warned(len(warnings)), as)
			continue
		}
		fmt.Fprintf(std.out, "%s: i orden%s\n", name, warned(len(warnings)))
	}
	if failed {
		return errReported
	}
	return nil
}

// warn prints a warning.
func warn(to io.Writer, w yaml.Problem) {
	w.Message = "advarsel: " + w.Message
	fmt.Fprintln(to, w)
}

// warned says how many warnings there are.
func warned(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return ", 1 advarsel"
	}
	return fmt.Sprintf(", %d advarsler", n)
}

// check reads a folder or a file, and returns its warnings.
func check(name string, std streams, now calendar.Instant) (yaml.Problems, error) {
	if info, err := os.Stat(name); name != "-" && err == nil && info.IsDir() {
		f, err := readFolder(name)
		if err != nil {
			return nil, err
		}
		return f.Warnings(now), nil
	}
	src, err := readInput(name, std.in)
	if err != nil {
		return nil, err
	}
	switch filepath.Base(name) {
	case folder.SiteFile:
		_, err := yaml.ReadSite(name, src)
		return nil, err
	case folder.NoticesFile:
		_, problems := yaml.Notices(name, src)
		if len(problems) > 0 {
			return nil, problems
		}
		return nil, nil
	}
	f, err := yaml.Read(name, src)
	if err != nil {
		return nil, err
	}
	return f.Warnings(now), nil
}

// described returns an error about a folder as a person at a terminal reads it.
func described(err error) string {
	var problems yaml.Problems
	if errors.As(err, &problems) {
		return strings.TrimSuffix(problems.Error(), "\n")
	}
	return err.Error()
}
