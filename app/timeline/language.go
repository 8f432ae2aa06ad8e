package timeline

import "servicestatus/declarations/lang"

// Names of package lang, for functions that have a parameter of that name.
type (
	Language = lang.Language
	sentence = lang.Sentence
	part     = lang.Part
)

func capital(text string) string { return lang.Capital(text) }
