package edit

import "errors"

// ErrShared says that an edit would change two places: the value is in a part of the text that an alias repeats.
var ErrShared = errors.New("edit: an alias repeats this part of the text")

// ErrNoPlace says that a text has no place for a value, as it has another kind of value there.
var ErrNoPlace = errors.New("edit: the text has no place for this value")

// Document is a text and the places of its values. It does not change: an edit returns the new text.
type Document struct {
	text    string
	root    *node
	anchors map[string]*node
	aliases map[string][]*node // in the order of the text
	parents map[*node]place
}

// place is where a node stands: in a member of a collection.
type place struct {
	in *node
	n  int
}

// Parse finds the places of the values of a text.
func Parse(text string) (*Document, error) {
	root, err := parse(text)
	if err != nil {
		return nil, err
	}
	d := &Document{text, root, map[string]*node{}, map[string][]*node{}, map[*node]place{}}
	twice := false
	root.walk(func(n *node) {
		for i := range n.entries {
			d.parents[n.entries[i].value] = place{n, i}
		}
		if n.anchor != "" {
			twice = twice || d.anchors[n.anchor] != nil
			d.anchors[n.anchor] = n
		}
		if n.kind == alias {
			d.aliases[n.text] = append(d.aliases[n.text], n)
		}
	})
	for name, all := range d.aliases {
		to := d.anchors[name]
		if to == nil || twice {
			return nil, ErrUnusual
		}
		for _, a := range all {
			if a.from >= to.from && a.to <= to.to || to.kind == null {
				return nil, ErrUnusual // in a circle, or to nothing
			}
		}
	}
	return d, nil
}

// String returns the text.
func (d *Document) String() string { return d.text }

// follow returns what an alias stands for.
func (d *Document) follow(n *node) *node {
	for range maxLevels {
		if n.kind != alias {
			return n
		}
		n = d.anchors[n.text]
	}
	return n
}

// child returns the member of a collection that a step leads to, or nil.
func (n *node) child(s step) *node {
	switch {
	case n.kind == mapping && s.index < 0:
		if i := n.find(s.key); i >= 0 {
			return n.entries[i].value
		}
	case n.kind == list && s.index >= 0 && s.index < len(n.entries):
		return n.entries[s.index].value
	}
	return nil
}

// look returns the node at a path, through aliases; nil where there is none.
func (d *Document) look(path string) *node {
	n := d.root
	for _, s := range steps(path) {
		if n = d.follow(n).child(s); n == nil {
			return nil
		}
	}
	return n
}

// Text returns the text of a scalar: empty where there is none. Of a text in two languages it is the Danish.
func (d *Document) Text(path string) string {
	n := d.look(path)
	if n == nil {
		return ""
	}
	if n = d.follow(n); n.kind == mapping {
		if n = n.child(step{"da", -1}); n == nil {
			return ""
		}
		n = d.follow(n)
	}
	if n.kind != scalar {
		return ""
	}
	return n.text
}

// Has reports whether the text has something at a path.
func (d *Document) Has(path string) bool { return d.look(path) != nil }

// Len returns how many members the list at a path has.
func (d *Document) Len(path string) int {
	if n := d.look(path); n != nil && d.follow(n).kind == list {
		return len(d.follow(n).entries)
	}
	return 0
}

// Keys returns the keys of the mapping at a path, in the order of the text.
func (d *Document) Keys(path string) (all []string) {
	if n := d.look(path); n != nil && d.follow(n).kind == mapping {
		for _, e := range d.follow(n).entries {
			all = append(all, e.key)
		}
	}
	return all
}

// Texts returns the texts of a list.
func (d *Document) Texts(path string) (all []string) {
	for i := range d.Len(path) {
		all = append(all, d.Text(Index(path, i)))
	}
	return all
}

// Place returns where a value stands in the text, together with its key or dash. It is false where there is none.
func (d *Document) Place(path string) (from, to int, ok bool) {
	n := d.look(path)
	if n == nil || n == d.root {
		return 0, 0, false
	}
	p := d.parents[n]
	e := &p.in.entries[p.n]
	return e.from, e.end(), true
}
