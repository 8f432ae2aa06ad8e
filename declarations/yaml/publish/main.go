// Command publish writes declarations into a folder as they are published: NAME.yaml becomes NAME.json.
package main

import (
	"log"
	"os"
	"path/filepath"
	"strings"

	"servicestatus/declarations/yaml"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) < 3 {
		log.Fatal("usage: publish FOLDER FILE...")
	}
	for _, file := range os.Args[2:] {
		text, err := os.ReadFile(file)
		if err != nil {
			log.Fatal(err)
		}
		published, err := yaml.Publish(file, text)
		if err != nil {
			log.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".yaml") + ".json"
		if err := os.WriteFile(filepath.Join(os.Args[1], name), []byte(published), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
