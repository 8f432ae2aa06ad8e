package osm

// canonical is what is left of a text. After a failure nothing more is read.
type canonical struct {
	rest   string
	failed bool
	said   bool // the rule just read ends in a state or a comment
}

// must fails unless what is read is right.
func (c *canonical) must(right bool) { c.failed = c.failed || !right }

// skip passes over what is next, if that is it.
func (c *canonical) skip(next string) bool {
	if c.failed || !begins(c.rest, next) {
		return false
	}
	c.rest = c.rest[len(next):]
	return true
}

// at reports whether a byte stands so far ahead.
func (c *canonical) at(i int, b byte) bool { return i < len(c.rest) && c.rest[i] == b }

// digit reports whether a digit is next.
func (c *canonical) digit() bool { return c.rest != "" && digit(c.rest[0]) }

// comma passes over a comma in a list. Before a space it is one between rules.
func (c *canonical) comma() bool { return !c.at(1, ' ') && c.skip(",") }

// gap passes over the space after a part of a rule. Only at the end of the rule there is none.
func (c *canonical) gap() { c.must(c.skip(" ") || c.rest == "" || c.at(0, ';') || c.at(0, ',')) }

// number reads a number of so many digits, in a range; for 0 without zeros before it.
func (c *canonical) number(width, from, to int) (n int) {
	i := 0
	for i < len(c.rest) && digit(c.rest[i]) && (width == 0 || i < width) && n < 1000 {
		n = n*10 + int(c.rest[i]-'0')
		i++
	}
	c.must(i > 0 && i >= width && from <= n && n <= to && (width > 0 || i == 1 || c.rest[0] > '0'))
	if !c.failed {
		c.rest = c.rest[i:]
	}
	return n
}

// name reads one of the names, which have so many letters each; -1 is none.
func (c *canonical) name(names string, width int) int {
	for i := 0; i < len(names); i += width {
		if c.skip(names[i : i+width]) {
			return i / width
		}
	}
	return -1
}
