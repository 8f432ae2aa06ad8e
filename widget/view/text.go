package view

// Package strings has functions like these. They search long texts fast, which
// adds 0.5 kB to the compressed status module; the texts here are short.

// index returns where a part of a text first stands, or -1.
func index(text, part string) int {
	for i := 0; i+len(part) <= len(text); i++ {
		if text[i:i+len(part)] == part {
			return i
		}
	}
	return -1
}

// cut returns what stands before and after the first mark in a text.
func cut(text, mark string) (before, after string) {
	if i := index(text, mark); i >= 0 {
		return text[:i], text[i+len(mark):]
	}
	return text, ""
}

// join puts a mark between texts.
func join(texts []string, mark string) (all string) {
	for i, text := range texts {
		if i > 0 {
			all += mark
		}
		all += text
	}
	return all
}

// lower returns a text with its English letters small.
func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
