package danish

// addressEnd returns where a mail or web address ends that begins at i, or 0.
func addressEnd(text string, i int) int {
	if !letter(text[i]) || i > 0 && (letter(text[i-1]) || digit(text[i-1])) {
		return 0
	}
	end, at, dot := i, false, 0
	for ; end < len(text) && text[end] > ' ' && text[end] < 0x80 && text[end] != ',' && text[end] != ';' && text[end] != '(' && text[end] != ')' && text[end] != '|'; end++ {
		at = at || text[end] == '@' && end > i
		if text[end] == '.' && end > i {
			dot = end
		}
	}
	for end > i && (text[end-1] == '.' || text[end-1] == ':' || text[end-1] == '!' || text[end-1] == '?') {
		end--
	}
	web := hasAt(text, i, "www.") || hasAt(text, i, "http")
	for j := i; j < end; j++ {
		web = web || hasAt(text, j, ".dk") && (j+3 == end || text[j+3] == '/')
	}
	if (at || web) && dot > 0 {
		return end
	}
	return 0
}
