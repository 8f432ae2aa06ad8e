// Command schema writes the JSON Schemas of declarations and of notices into files.
package main

import (
	"log"
	"os"

	"servicestatus/declarations/yaml"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: schema DECLARATION NOTICES")
	}
	for i, schema := range [][]byte{yaml.Schema(), yaml.NoticesSchema()} {
		if err := os.WriteFile(os.Args[i+1], schema, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
