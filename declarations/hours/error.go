package hours

// SyntaxError is the error of hours that cannot be read. No reader guesses: text
// that it does not understand is refused, with the place and what to write
// instead. Message and Remedy are Danish, for the editor who wrote the hours.
type SyntaxError struct {
	Offset  int // in bytes, of the first byte that is not understood
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
