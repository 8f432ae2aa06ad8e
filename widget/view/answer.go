package view

import "servicestatus/declarations/calendar"

// OutOfRange is why there is no status at an instant that is not known.
const OutOfRange = "et tidspunkt uden for årene " + calendar.Years

// Answer returns the view as JSON: "next", the first instant (in seconds) after which
// it may differ; "status", the status as data; "announce", the states in words; and
// "view", the tree to show.
func (v *View) Answer() string {
	var tree Tree
	tree.Begin('{')
	tree.Key("next")
	tree.Int(int64(v.Next()))
	tree.Key("status")
	v.Data(&tree.Writer)
	tree.Key("announce")
	tree.String(v.Announcement())
	tree.Key("view")
	v.Write(&tree)
	tree.End('}')
	return string(tree.Buf)
}
