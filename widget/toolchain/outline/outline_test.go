package main

import (
	"strings"
	"testing"
)

func TestOutline(t *testing.T) {
	body := strings.Repeat("\tx++\n", long-1)
	for _, test := range []struct{ name, text, want string }{
		{"a short function", "package p\n\nfunc f() {\n}\n", ""},
		{"a long one", "package p\n\nfunc f() {\n" + body + "}\n", "func f"},
		{"one line less", "package p\n\nfunc f() {\n" + body[5:] + "}\n", ""},
		{"a long method with a comment", "package p\n\n// m does.\nfunc (t *T) m() {\n" + body + "}\n", "func (t *T) m"},
		{"the second of two", "package p\n\nfunc f() {}\n\nfunc g() {\n" + body + "}\n", "func g"},
		{"a long type", "package p\n\ntype t struct {\n" + strings.ReplaceAll(body, "x++", "x int") + "}\n", ""},
	} {
		got, err := outline([]byte(test.text))
		if err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		want := test.text
		if test.want != "" {
			want = strings.Replace(want, test.want, "//go:noinline\n"+test.want, 1)
		}
		if string(got) != want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, want)
		}
	}
}

func TestOutlineKeepsOtherDirectives(t *testing.T) {
	text := "package p\n\n// f is.\n//\n//go:wasmexport f\nfunc f() {\n" + strings.Repeat("\tx++\n", long) + "}\n"
	got, err := outline([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if want := "//go:wasmexport f\n//go:noinline\nfunc f()"; !strings.Contains(string(got), want) {
		t.Errorf("%s\nhas no\n%s", got, want)
	}
}

func TestOutlineOfBrokenGo(t *testing.T) {
	if _, err := outline([]byte("package")); err == nil {
		t.Error("broken Go is accepted")
	}
}
