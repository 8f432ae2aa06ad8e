//go:build tinygo

package danish

func danishWords() *wordTable  { return parted(flatDanish) }
func englishWords() *wordTable { return parted(flatEnglish) }

// parted returns the lists of a text that has one on each line. The module has the
// words so, since a table of places in it is a kilobyte more.
func parted(text string) *wordTable {
	var table wordTable
	list, start := 0, 0
	for i := range len(text) {
		if text[i] == '\n' {
			table[list] = text[start:i]
			list, start = list+1, i+1
		}
	}
	return &table
}
