// Command schema writes the JSON Schemas of declarations, of notices and of a site into
// files.
package main

import (
	"log"
	"os"

	"servicestatus/declarations/yaml"
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: schema DECLARATION NOTICES SITE")
	}
	for i, schema := range [][]byte{yaml.Schema(), yaml.NoticesSchema(), yaml.SiteSchema()} {
		if err := os.WriteFile(os.Args[i+1], schema, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
