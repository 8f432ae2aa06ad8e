package declarations

// hidden reports whether a text has a character that shows as nothing, or turns the text
// around it. Package yaml refuses some more in what people write, with tables of Unicode that
// are too large for the status module.
func hidden(text string) bool {
	last := uint32(0) // bytes
	for i := range len(text) {
		c := text[i]
		last = last<<8 | uint32(c)
		two, three := last&0xffff, last&0xffffff
		switch {
		case c < ' ' && c != '\n' && c != '\t', c == 0x7f,
			two >= 0xc280 && two < 0xc2a0, // U+0080
			two == 0xd89c,                 // U+061C
			three >= 0xe2808b && three < 0xe28090 && three != 0xe2808d, // U+200B, but not U+200D: emoji consist of it too
			three >= 0xe280a8 && three < 0xe280af,                      // U+2028
			three >= 0xe281a0 && three < 0xe281b0,                      // U+2060
			three == 0xefbbbf,                                          // U+FEFF
			two == 0xf3a0:                                              // U+E0000
			return true
		}
	}
	return false
}
