package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// isLicence matches the names that makers give their licences, and what they
// want said with them.
var isLicence = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice|patents)([.-].*)?$`)

// licence returns all licence files of a part. The first folder is the part's
// own, and must have one; the others are within it, and may.
func licence(name string, folders ...string) (string, error) {
	var texts []string
	for i, folder := range folders {
		entries, err := os.ReadDir(folder)
		if err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
		for _, entry := range entries {
			if entry.IsDir() || !isLicence.MatchString(entry.Name()) || strings.HasSuffix(entry.Name(), ".go") {
				continue
			}
			text, err := read(filepath.Join(folder, entry.Name()))
			if err != nil {
				return "", err
			}
			texts = append(texts, text)
		}
		if i == 0 && len(texts) == 0 {
			return "", fmt.Errorf("%s has no licence file in %s: ask its makers, or do without it", name, folder)
		}
	}
	return strings.Join(texts, "\n"), nil
}

// within returns a folder and those above it, up to and without the outermost.
func within(outermost, folder string) (all []string) {
	for ; folder != outermost && strings.HasPrefix(folder, outermost); folder = filepath.Dir(folder) {
		all = append(all, folder)
	}
	slices.Reverse(all)
	return all
}

// read returns a text with lines that end in \n alone, the last one too.
func read(name string) (string, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	lines := strings.Split(strings.ReplaceAll(strings.TrimPrefix(string(b), "\ufeff"), "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t\f")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n") + "\n", nil
}
