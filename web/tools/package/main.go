// Command package makes the package for npm: servicestatus-VERSION.tgz, in the folder that
// its argument names. The same tree gives the same bytes.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"servicestatus/web/version"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: package FOLDER")
	}
	files, err := contents()
	if err != nil {
		log.Fatal(err)
	}
	packed, err := tarball(files)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.MkdirAll(os.Args[1], 0o755); err != nil {
		log.Fatal(err)
	}
	name := filepath.Join(os.Args[1], "servicestatus-"+version.Number+".tgz")
	if err := os.WriteFile(name, packed, 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println(name)
}
