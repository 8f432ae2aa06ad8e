package yaml

import "servicestatus/declarations"

// File is a declaration together with the text that it was read from, in which
// [File.Warnings] and [Join] have their places.
type File struct {
	Declaration *declarations.Declaration
	versions    []*version // in order of time
	notices     []SystemNotice
}

// version is a declaration with its place in a text.
type version struct {
	*declarations.Declaration
	value
	in *checker
}

// Read is [Reader.Read], once.
func Read(name string, src []byte) (*File, error) { return new(Reader).Read(name, src) }

// Parse returns the declaration in a file that [Read] reads.
func Parse(name string, src []byte) (*declarations.Declaration, error) {
	f, err := Read(name, src)
	if err != nil {
		return nil, err
	}
	return f.Declaration, nil
}

// Publish is [Reader.Publish], once.
func Publish(name string, src []byte) (string, error) { return new(Reader).Publish(name, src) }
