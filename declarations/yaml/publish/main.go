// Command publish writes the built-in declarations into a folder, as they are
// published: ID.json.
package main

import (
	"log"
	"os"
	"path/filepath"

	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: publish FOLDER")
	}
	for _, id := range data.IDs {
		published, err := yaml.Publish(id+".yaml", []byte(data.Source(id)))
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(os.Args[1], id+".json"), []byte(published), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
