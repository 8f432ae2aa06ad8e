package edit

type kind int

const (
	null kind = iota
	scalar
	mapping
	list
	alias
)

type style int

const (
	plain style = iota
	single
	double
	block // | and >
)

// node is a value with its place.
type node struct {
	kind     kind
	style    style
	flow     bool   // a collection in brackets
	from, to int    // its bytes, without an anchor
	indent   int    // of a collection's keys or dashes, of a block scalar's lines
	text     string // of a scalar; the name of an alias
	body     int    // where the first line of a block scalar begins
	entries  []entry

	anchor     string
	anchorFrom int
}

// entry is a member of a mapping or a list.
type entry struct {
	from  int    // where its key or dash begins; in brackets, its value
	key   string // of a mapping
	after int    // the end of its colon or dash
	value *node
}

// find returns the place of a key in a mapping; -1 where it has none.
func (n *node) find(key string) int {
	for i := range n.entries {
		if n.entries[i].key == key {
			return i
		}
	}
	return -1
}

// end returns where an entry ends.
func (e *entry) end() int { return max(e.after, e.value.to) }

// walk calls visit with a node and all below it, in the order of the text.
func (n *node) walk(visit func(*node)) {
	visit(n)
	for i := range n.entries {
		n.entries[i].value.walk(visit)
	}
}
