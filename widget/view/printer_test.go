package view_test

import (
	"testing"

	"servicestatus/widget/view"
)

// hello prints the same to any printer.
func hello(p view.Printer) {
	p.Open("p", "class", `a"<b>`, "title", "")
	p.Text("1 < 2 & \"x\"")
	p.Open("input", "value", "y")
	p.Close()
	p.Close()
}

func TestHTML(t *testing.T) {
	var html view.HTML
	hello(&html)
	if got, want := string(html.Buf), `<p class="a&quot;&lt;b&gt;">1 &lt; 2 &amp; &quot;x&quot;<input value="y"></p>`; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestTree(t *testing.T) {
	var tree view.Tree
	hello(&tree)
	if got, want := string(tree.Buf), `["p",{"class":"a\"\u003cb\u003e"},"1 \u003c 2 \u0026 \"x\"",["input",{"value":"y"}]]`; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
