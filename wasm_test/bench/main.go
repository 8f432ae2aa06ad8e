// Command bench measures what a visitor gets from us, and what they would get from a
// page that uses opening_hours. It writes BENCHMARKS.md, which says of each target
// whether it is met. It exits with 1 when a target is missed.
//
// It runs at the top of the tree, after make build. It takes some minutes, in which the
// machine should do nothing else. With -n or -only it measures less, prints the report,
// and writes nothing.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(log.Ltime)
	flag.Parse()
	if err := known(*only); err != nil {
		log.Fatal(err)
	}
	chapters, where, err := measure()
	if err != nil {
		log.Fatal(err)
	}
	name := "BENCHMARKS.md"
	if *most > 0 || *only != "" {
		name = "" // a try
	}
	code, err := conclude(chapters, where, name)
	if err != nil {
		log.Fatal(err)
	}
	os.Exit(code)
}

// conclude prints the report, and writes it to a file if that has a name. It returns the
// exit code of the command: 1 when a target is missed.
func conclude(chapters []chapter, where [][2]string, name string) (code int, err error) {
	text := report(chapters, where)
	fmt.Print(text)
	if name != "" {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return 1, err
		}
	}
	if n := missed(chapters); n > 0 {
		log.Printf("%d targets missed", n)
		return 1, nil
	}
	return 0, nil
}
