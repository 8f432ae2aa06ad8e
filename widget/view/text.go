package view

import "servicestatus/declarations/lang"

// Package strings has functions like these: see [lang.Index].

// cut returns what stands before and after the first mark in a text.
func cut(text, mark string) (before, after string) {
	if i := lang.Index(text, mark); i >= 0 {
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
