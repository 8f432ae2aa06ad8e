// Command icons draws the icons of the plain theme, and writes them to a folder.
package main

import (
	"log"
	"os"
	"path/filepath"

	"servicestatus/web/icons"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: icons FOLDER")
	}
	files, err := icons.Draw(icons.Plain)
	if err != nil {
		log.Fatal(err)
	}
	for name, body := range files {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), body, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
