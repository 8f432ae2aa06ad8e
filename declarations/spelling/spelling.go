// Package spelling finds the word that was probably meant.
package spelling

// most is how many letters may be wrong.
const most = 2

// Near returns the known word that is written most like a word, or "" where none has at most
// two letters more, fewer or other ones.
func Near(word string, known []string) string {
	best, least := "", most+1
	for _, one := range known {
		if d := distance(word, one); d < least && d < len(word)-1 {
			best, least = one, d
		}
	}
	return best
}

// distance returns how many bytes must be changed, added or removed to turn one
// word into the other (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
