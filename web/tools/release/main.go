// Command release makes what people download, in a folder:
//
//   - the program, for each operating system and machine: static, and with the site in it;
//   - servicestatus-site.zip, what `app build` writes, configured for every server;
//   - NOTICE.txt and sbom.cdx.json, what it is made of;
//   - SHA256SUMS, the digests of all of them.
//
// Two runs give the same bytes: no file says when, where or from which folder it was made.
// The package for npm (servicestatus-VERSION.tgz) stays when it lies in the folder already.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"

	"servicestatus/web/version"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("release: ")
	if len(os.Args) != 2 {
		log.Fatal("usage: release FOLDER")
	}
	if err := release(os.Args[1], targets); err != nil {
		log.Fatal(err)
	}
}

// release makes a release with the program for some targets. It runs at the top of the tree, where everything is
// built.
func release(folder string, targets []target) error {
	changelog, err := os.ReadFile("CHANGELOG.md")
	if err != nil {
		return err
	}
	at, err := releaseTime(os.Getenv("SOURCE_DATE_EPOCH"), string(changelog))
	if err != nil {
		return err
	}
	if err := prepare(folder); err != nil {
		return err
	}
	for _, t := range targets {
		if err := t.build(filepath.Join(folder, t.file())); err != nil {
			return err
		}
	}
	if err := zipSite(filepath.Join(folder, "servicestatus-site.zip"), at); err != nil {
		return err
	}
	for _, name := range []string{"NOTICE.txt", "sbom.cdx.json"} {
		if err := copyFile(filepath.Join("web/dist", name), filepath.Join(folder, name)); err != nil {
			return err
		}
	}
	return writeSums(folder)
}

// prepare makes the folder, and removes from it what an earlier release has left, but not the package for npm of this
// version. It refuses a folder that holds anything else.
func prepare(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if !isOwn.MatchString(entry.Name()) {
			return fmt.Errorf("%s holds %s, which is not of a release", folder, entry.Name())
		}
	}
	for _, entry := range entries {
		if entry.Name() == "servicestatus-"+version.Number+".tgz" {
			continue
		}
		if err := os.Remove(filepath.Join(folder, entry.Name())); err != nil {
			return err
		}
	}
	return nil
}

var isOwn = regexp.MustCompile(`^(servicestatus-.*|NOTICE\.txt|sbom\.cdx\.json|SHA256SUMS)$`)

func copyFile(from, to string) error {
	body, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, body, 0o644)
}
