// Command allran reads the output of go test -json. It prints what go test prints,
// and fails unless every test of the tree ran and passed:
//
//	go test -json -tags built,browser ./... | go run ./wasm_test/structure/allran
//
// A test that was skipped, or that no longer runs because of its build tags, is
// therefore noticed. It runs at the top of the tree.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"

	"servicestatus/wasm_test/structure"
)

func main() {
	log.SetFlags(0)
	files, err := structure.Files(".")
	if err != nil {
		log.Fatal(err)
	}
	r := newRun()
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			fmt.Print(r.read(line))
		}
		if err != nil {
			break
		}
	}
	text, ok := r.end(structure.Tests(files))
	fmt.Print(text)
	if !ok {
		os.Exit(1)
	}
}
