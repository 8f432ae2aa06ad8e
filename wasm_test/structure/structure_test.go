package structure

import (
	"go/build/constraint"
	"go/parser"
	"go/token"
	"slices"
	"testing"
)

func TestNeeds(t *testing.T) {
	for _, c := range []struct {
		constraint string
		tag        string
	}{
		{"built", Built}, {"browser", Browser}, {"built && !js", Built}, {"built && browser", Built},
		{"!js", ""}, {"js && wasm", ""}, {"tinygo", ""}, {"bulit", ""},
	} {
		expression, err := constraint.Parse("//go:build " + c.constraint)
		if err != nil {
			t.Fatal(err)
		}
		if got := tagOf(File{Constraint: expression}); got != c.tag {
			t.Errorf("%s needs %q, want %q", c.constraint, got, c.tag)
		}
	}
	if got := tagOf(File{}); got != "" {
		t.Errorf("without a constraint it needs %q", got)
	}
}

func TestReadsTestFiles(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "a_test.go", `package a

		func TestMain(m *testing.M) {}

		func TestA(t *testing.T) {
			t.Run("b", func(inner *testing.T) { inner.SkipNow() })
			if testing.Short() {
				t.Skip("slow")
			}
			reader.Skip()
		}

		func (x y) TestMethod(t *testing.T) {}

		func helper(t *testing.T) {}

		func FuzzA(f *testing.F) { f.Skipf("%d", 1) }

		func ExampleA() {
			// Output: a
		}

		func ExampleB() {}
`, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	if got := testNames(file); !slices.Equal(got, []string{"TestA", "FuzzA", "ExampleA"}) {
		t.Errorf("tests: %q", got)
	}
	if got := skips(file); !slices.Equal(got, []string{"inner.SkipNow", "testing.Short", "t.Skip", "f.Skipf"}) {
		t.Errorf("skips: %q", got)
	}
}
