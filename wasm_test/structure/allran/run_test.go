package main

import (
	"strings"
	"testing"

	"servicestatus/wasm_test/structure"
)

const closing = `{"Action":"output","Package":"p","Test":"TestA","Output":"=== RUN   TestA\n"}
{"Action":"pass","Package":"p","Test":"TestA","Elapsed":0}
{"Action":"output","Package":"p","Output":"PASS\n"}
{"Action":"output","Package":"p","Output":"ok  \tp\t0.1s\n"}
{"Action":"pass","Package":"p","Elapsed":0.1}
`

func TestRun(t *testing.T) {
	a, b := structure.Test{Package: "p", Name: "TestA"}, structure.Test{Package: "q", Name: "TestB"}
	for _, c := range []struct {
		name   string
		events string
		tests  map[structure.Test]string
		want   string
		ok     bool
	}{
		{"all pass", closing, map[structure.Test]string{a: structure.Built},
			"all 1 tests ran: 0 pure, 1 with the tag built, 0 with the tag browser\nok  \tp\t0.1s\n", true},
		{"a test is missing", closing, map[structure.Test]string{a: "", b: structure.Browser},
			"ok  \tp\t0.1s\ndid not run and pass: q TestB\nFAIL\n", false},
		{"nothing runs", "", map[structure.Test]string{a: ""}, "did not run and pass: p TestA\nFAIL\n", false},
		{"a subtest is skipped", `{"Action":"skip","Package":"p","Test":"TestA/x"}` + "\n" + closing, map[structure.Test]string{a: ""},
			"ok  \tp\t0.1s\nwas skipped: p TestA/x\nFAIL\n", false},
		{"a package without tests", closing + `{"Action":"output","Package":"r","Output":"?   \tr\t[no test files]\n"}` + "\n" + `{"Action":"skip","Package":"r"}`,
			map[structure.Test]string{a: ""}, "ok  \tp\t0.1s\nall 1 tests ran: 1 pure, 0 with the tag built, 0 with the tag browser\n?   \tr\t[no test files]\n", true},
		{"a test fails", closing + `{"Action":"output","Package":"q","Test":"TestB","Output":"    b_test.go:1: wrong\n"}
{"Action":"fail","Package":"q","Test":"TestB"}
{"Action":"output","Package":"q","Output":"FAIL\n"}
{"Action":"output","Package":"q","Output":"FAIL\tq\t0.1s\n"}
{"Action":"fail","Package":"q"}`, map[structure.Test]string{a: "", b: ""},
			"    b_test.go:1: wrong\nok  \tp\t0.1s\nFAIL\nFAIL\tq\t0.1s\ndid not run and pass: q TestB\nFAIL\n", false},
		{"a package does not compile", `{"Action":"build-output","ImportPath":"q","Output":"q.go:1: wrong\n"}
{"Action":"build-fail","ImportPath":"q"}
{"Action":"output","Package":"q","Output":"FAIL\tq [build failed]\n"}
{"Action":"fail","Package":"q"}`, map[structure.Test]string{b: ""}, "q.go:1: wrong\nFAIL\tq [build failed]\ndid not run and pass: q TestB\nFAIL\n", false},
		{"go test complains", "go: no such tool\n", map[structure.Test]string{a: ""}, "go: no such tool\ndid not run and pass: p TestA\nFAIL\n", false},
		{"there are no tests", closing, nil, "ok  \tp\t0.1s\nthere are no tests here\nFAIL\n", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, got := newRun(), ""
			for line := range strings.Lines(c.events) {
				got += r.read([]byte(line))
			}
			text, ok := r.end(c.tests)
			if got += text; got != c.want || ok != c.ok {
				t.Errorf("%v\ngot\n%s\nwant\n%s", ok, got, c.want)
			}
		})
	}
}
