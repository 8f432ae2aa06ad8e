package jsontext_test

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/jsontext"
)

// record is what the tests write and read.
type record struct {
	Text  string
	List  []string
	Yes   bool
	Count int64
	Inner []record
}

func (r record) write(w *jsontext.Writer) {
	w.Begin('{')
	w.Key("Text")
	w.String(r.Text)
	w.Key("List")
	w.Strings(r.List)
	w.Key("Yes")
	w.Bool(r.Yes)
	w.Key("Count")
	w.Int(r.Count)
	w.Key("Null")
	w.Raw("null")
	w.Key("Inner")
	w.Begin('[')
	for _, inner := range r.Inner {
		inner.write(w)
	}
	w.End(']')
	w.End('}')
}

func read(r *jsontext.Reader) (out record) {
	for r.Open('{'); r.More('}'); {
		switch r.Name() {
		case "Text":
			out.Text = r.String()
		case "List":
			for r.Open('['); r.More(']'); {
				out.List = append(out.List, r.String())
			}
		case "Yes":
			out.Yes = r.Bool()
		case "Inner":
			for r.Open('['); r.More(']'); {
				out.Inner = append(out.Inner, read(r))
			}
		default:
			r.Skip()
		}
	}
	return out
}

func records(depth int) *rapid.Generator[record] {
	return rapid.Custom(func(t *rapid.T) record {
		r := record{
			Text:  strings.ToValidUTF8(rapid.String().Draw(t, "text"), "?"),
			List:  rapid.SliceOfN(rapid.StringMatching(`[a-zæøå"\\\n]*`), 0, 3).Draw(t, "list"),
			Yes:   rapid.Bool().Draw(t, "yes"),
			Count: rapid.Int64Range(math.MinInt64+1, math.MaxInt64).Draw(t, "count"),
		}
		if len(r.List) == 0 {
			r.List = nil
		}
		if depth > 0 {
			r.Inner = rapid.SliceOfN(records(depth-1), 0, 3).Draw(t, "inner")
		}
		if len(r.Inner) == 0 {
			r.Inner = nil
		}
		return r
	})
}

// What is written is what Go reads, and what the reader reads.
func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := records(2).Draw(t, "record")
		var w jsontext.Writer
		want.write(&w)
		var gos record
		if err := json.Unmarshal(w.Buf, &gos); err != nil {
			t.Fatalf("%s: %v", w.Buf, err)
		}
		if got, want := fmt.Sprintf("%+v", gos), fmt.Sprintf("%+v", want); got != want {
			t.Fatalf("%s is %s, want %s", w.Buf, got, want)
		}
		r := jsontext.Reader{Text: string(w.Buf)}
		got := read(&r)
		if got = counted(got, want); !reflect.DeepEqual(got, want) || !r.End() {
			t.Fatalf("%s is read as %+v, want %+v", w.Buf, got, want)
		}
		// Every text that is cut is refused.
		r = jsontext.Reader{Text: string(w.Buf[:rapid.IntRange(0, len(w.Buf)-1).Draw(t, "cut")])}
		if read(&r); r.End() {
			t.Fatalf("%s is read", r.Text)
		}
	})
}

// counted gives a record the numbers of another: the reader has none that can be
// negative.
func counted(r, from record) record {
	r.Count = from.Count
	for i := range min(len(r.Inner), len(from.Inner)) {
		r.Inner[i] = counted(r.Inner[i], from.Inner[i])
	}
	return r
}

func TestReaderRefuses(t *testing.T) {
	for _, text := range []string{
		`{`, `{}}`, `{"Text":"a" "Yes":true}`, `{"Text":"a",}`, `{"Text" "a"}`, `{Text:"a"}`, `{"Text":a}`, `{"Text":"a`, `{"Text":"a\`, `{"Text":"\x"}`,
		`{"Text":"\u12"}`, `{"Text":"\u12g4"}`, "{\"Text\":\"a\nb\"}", "{\"Text\":\"\\ta\nb\"}", `{"Yes":yes}`, `{"Yes":1}`, `{"List":["a" "b"]}`, `{"List":"a"}`, `{"Inner":[{}`,
		`{"x":}`, strings.Repeat(`{"Inner":[`, jsontext.MaxDepth), `{"Text":"a"}{}`,
	} {
		r := jsontext.Reader{Text: text}
		if got := read(&r); r.End() {
			t.Errorf("%s is read as %+v", text, got)
		}
	}
}

func TestEscapes(t *testing.T) {
	for text, want := range map[string]string{
		`"\n\t\r\b\f\/\\\""`: "\n\t\r\b\f/\\\"", `"a\u00e6b"`: "aæb", `"\ud83d\ude00"`: "😀", `"\uD83D"`: "\ufffd", `"\ud83d\u0041"`: "\ufffdA", `"\ud83dx"`: "\ufffdx",
	} {
		r := jsontext.Reader{Text: " \t" + text + "\r\n"}
		if got := r.String(); got != want || !r.End() {
			t.Errorf("%s is read as %q, want %q", text, got, want)
		}
	}
}
