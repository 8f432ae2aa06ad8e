// Command schema writes the JSON Schema of declarations into a file.
package main

import (
	"log"
	"os"

	"servicestatus/declarations/yaml"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: schema FILE")
	}
	if err := os.WriteFile(os.Args[1], yaml.Schema(), 0o644); err != nil {
		log.Fatal(err)
	}
}
