// Command notice writes NOTICE.txt: what is shipped, who made it, and under
// which licence, each licence as its makers wrote it. It writes the same list for
// scanners too: a bill of materials in CycloneDX's JSON.
//
//   - Every Go module that is linked into a Wasm module or into the program.
//   - Go, of which every build has the standard library, and app.js has
//     wasm_exec.js.
//   - TinyGo, whose runtime is in the modules that pages embed. No C library
//     and no compiler-rt is: widget/toolchain/setup links none.
//   - The fonts.
//
// It ships no file of Det Fælles Designsystem: the styles use some of the same
// colours and sizes. The icons are drawn for this project.
//
// A part without a licence file is an error, so the build stops at it.
package main

import (
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("notice: ")
	if len(os.Args) != 4 {
		log.Fatal("usage: notice TINYGO NOTICE.txt SBOM.json")
	}
	parts, err := shipped(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[2], []byte(text(parts)), 0o644); err != nil {
		log.Fatal(err)
	}
	bill, err := billOfMaterials(parts)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[3], bill, 0o644); err != nil {
		log.Fatal(err)
	}
}

// shipped returns all parts: the project's own first, then what it is built
// with, then the modules by name.
func shipped(tinygo string) ([]part, error) {
	parts := []part{}
	for _, collect := range []func() ([]part, error){
		own,
		golang,
		func() ([]part, error) { return tinyGo(tinygo) },
		fonts,
		modules,
	} {
		some, err := collect()
		if err != nil {
			return nil, err
		}
		parts = append(parts, some...)
	}
	return parts, nil
}
