package prose

// wholeRows joins the rows of a table that a cell with several lines has broken: a row with fewer cells than the head of its table, and
// the lines below it that have the rest.
func wholeRows(all []line) (joined []line) {
	width := 0 // of the table at hand
	for i := 0; i < len(all); i++ {
		l := all[i]
		switch {
		case len(l.cells) == 0 || l.blank:
			width = len(l.cells)
		case len(l.cells) < width:
			l, i = broken(all, i, width)
		default:
			width = max(width, len(l.cells))
		}
		joined = append(joined, l)
	}
	return joined
}

// broken returns a row together with the lines that complete it, and the last of these; the row alone where none do.
func broken(all []line, i, width int) (row line, last int) {
	row = all[i]
	cells := row.cells
	for n := i + 1; n < len(all) && !all[n].blank && len(cells) < width; n++ {
		next := all[n].cells
		if len(next) == 0 {
			next = []Range{all[n].Range}
		}
		if len(cells)+len(next)-1 > width {
			break
		}
		end := len(cells) - 1
		cells = append(append(append([]Range{}, cells[:end]...), Range{cells[end].From, next[0].To}), next[1:]...)
		if len(cells) == width {
			row.cells, row.To = cells, all[n].To
			return row, n
		}
	}
	return row, i
}
