package markup_test

import (
	"testing"

	"servicestatus/app/markup"
	"servicestatus/widget/view"
)

func TestWriter(t *testing.T) {
	var html view.HTML
	w := markup.Writer{Printer: &html}
	w.Element("ul", []string{"class", "list", "id", ""}, func() {
		w.Leaf("li", "a < b", "lang", "da")
		w.Element("li", nil, func() { w.Empty("input", "type", "date") })
		w.Empty("li")
	})
	const want = `<ul class="list"><li lang="da">a &lt; b</li><li><input type="date"></li><li></li></ul>`
	if got := string(html.Buf); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Text that is empty is still handed to the printer: go-app and the HTML agree
// on the nodes only if both hear the same calls.
func TestLeafWithoutText(t *testing.T) {
	var tree view.Tree
	markup.Writer{Printer: &tree}.Leaf("p", "")
	if got := string(tree.Buf); got != `["p",{},""]` {
		t.Error(got)
	}
}
