package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"servicestatus/wasm_test/structure"
)

// event is a line of go test -json: see go doc test2json.
type event struct {
	Action, Package, Test, Output string
}

// run is what go test has reported so far.
type run struct {
	passed  map[structure.Test]bool
	skipped []structure.Test
	failed  bool
	output  map[structure.Test]string // of tests that have not passed yet
	last    string                    // the closing line of the package that ended last
}

func newRun() *run {
	return &run{passed: map[structure.Test]bool{}, output: map[structure.Test]string{}}
}

// read takes a line, and returns what is to be printed.
func (r *run) read(line []byte) string {
	var e event
	if err := json.Unmarshal(line, &e); err != nil {
		return string(line) // go test itself complains
	}
	test := structure.Test{Package: e.Package, Name: e.Test}
	switch e.Action {
	case "output":
		if e.Test == "" && (strings.HasPrefix(e.Output, "ok  \t") || strings.HasPrefix(e.Output, "?   \t") || strings.HasPrefix(e.Output, "FAIL\t")) {
			return r.close(test, e.Output)
		}
		r.output[test] += e.Output
	case "build-output":
		return e.Output
	case "pass":
		r.passed[test] = true
		delete(r.output, test)
	case "skip":
		if e.Test != "" {
			r.skipped = append(r.skipped, test)
		}
	case "fail", "build-fail":
		r.failed = true
		return r.printed(test)
	}
	return ""
}

// close returns the closing line of the package before, so that the very last one
// comes after everything else. In front of a failure stands what the package printed.
func (r *run) close(test structure.Test, line string) string {
	before := r.last
	r.last = line
	if strings.HasPrefix(line, "FAIL") {
		return before + r.printed(test)
	}
	delete(r.output, test)
	return before
}

// printed returns what a failed test or package has printed.
func (r *run) printed(test structure.Test) string {
	text := r.output[test]
	delete(r.output, test)
	return text
}

// end returns what is printed when go test has ended, and reports whether all of
// these tests ran and passed.
func (r *run) end(tests map[structure.Test]string) (text string, ok bool) {
	var missing []string
	count := map[string]int{}
	for test, tag := range tests {
		if count[tag]++; !r.passed[test] {
			missing = append(missing, fmt.Sprintf("did not run and pass: %s %s\n", test.Package, test.Name))
		}
	}
	for _, test := range r.skipped {
		missing = append(missing, fmt.Sprintf("was skipped: %s %s\n", test.Package, test.Name))
	}
	if len(tests) == 0 {
		missing = append(missing, "there are no tests here\n")
	}
	if r.failed || len(missing) > 0 {
		slices.Sort(missing)
		return r.last + strings.Join(missing, "") + "FAIL\n", false
	}
	return fmt.Sprintf("all %d tests ran: %d pure, %d with the tag %s, %d with the tag %s\n%s", len(tests),
		count[""], count[structure.Built], structure.Built, count[structure.Browser], structure.Browser, r.last), true
}
