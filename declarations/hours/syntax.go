package hours

// SyntaxError is hours that could not be read. Nothing is guessed: text that
// is not understood is refused, with the place and what to write instead.
// Message and Remedy are Danish, for the editor who wrote the hours.
type SyntaxError struct {
	Offset  int // of the first byte not understood
	Length  int // in bytes; 0 at the end of the text
	Message string
	Remedy  string
}

func (e *SyntaxError) Error() string {
	if e.Remedy == "" {
		return e.Message
	}
	return e.Message + " " + e.Remedy
}
