package osm

// Work returns how many bytes the parser looks at to read the text.
func Work(text string) int {
	p := parser{text: text}
	p.rules()
	return int(p.work)
}
