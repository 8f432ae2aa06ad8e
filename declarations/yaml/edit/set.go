package edit

// locate returns the last node on a path that the text has, without aliases, and the steps that are missing.
func (d *Document) locate(path string) (n *node, rest []step, err error) {
	n, rest = d.root, steps(path)
	if len(rest) == 0 {
		return nil, nil, ErrNoPlace
	}
	for len(rest) > 0 {
		if n.kind == alias {
			return nil, nil, ErrShared
		}
		next := n.child(rest[0])
		if next == nil {
			return n, rest, nil
		}
		n, rest = next, rest[1:]
	}
	if to := d.follow(n); to.kind == mapping && to.child(step{"da", -1}) != nil {
		if n.kind == alias {
			return nil, nil, ErrShared
		}
		n = n.child(step{"da", -1})
	}
	return n, nil, nil
}

// Set returns the text with a scalar at a path, in the place of the one that is there.
func (d *Document) Set(path, text string) (string, error) {
	n, rest, err := d.locate(path)
	if err != nil {
		return "", err
	}
	if len(rest) > 0 {
		return d.insert(path, n, rest, Value{Text: text})
	}
	old := d.follow(n)
	switch {
	case old.kind == mapping || old.kind == list:
		return "", ErrNoPlace
	case old.kind == scalar && old.text == text:
		return d.text, nil
	}
	changes, err := d.release(n, n.from, n.to)
	if err != nil {
		return "", err
	}
	if len(changes) > 0 {
		changes = append(changes, change{n.anchorFrom, n.from, ""})
	}
	return d.apply(append(changes, d.replace(n, text)...)...), nil
}

// Append returns the text with one more member at the end of the list at a path.
func (d *Document) Append(path string, v Value) (string, error) {
	return d.Insert(Index(path, d.Len(path)), v)
}

// Insert returns the text with a value at a path where it has none; a member of a list moves those after it.
func (d *Document) Insert(path string, v Value) (string, error) {
	all := steps(path)
	n := d.root
	for i, s := range all {
		if n.kind == alias {
			return "", ErrShared
		}
		next := n.child(s)
		if next == nil || i == len(all)-1 {
			return d.insert(path, n, all[i:], v)
		}
		n = next
	}
	return "", ErrNoPlace
}

// SetTexts returns the text with a list of texts. Texts that stay keep their bytes.
func (d *Document) SetTexts(path string, texts []string) (string, error) {
	if len(texts) == 0 {
		if !d.Has(path) {
			return d.text, nil
		}
		return d.Remove(path)
	}
	for {
		old := d.Texts(path)
		first := 0
		for first < len(old) && first < len(texts) && old[first] == texts[first] {
			first++
		}
		last := 0 // counted from the end
		for last < len(old)-first && last < len(texts)-first && old[len(old)-1-last] == texts[len(texts)-1-last] {
			last++
		}
		var text string
		var err error
		switch before, after := len(old)-first-last, len(texts)-first-last; {
		case before == 0 && after == 0:
			return d.text, nil
		case before > 0 && after > 0:
			text, err = d.Set(Index(path, first), texts[first])
		case before > 0:
			text, err = d.Remove(Index(path, first))
		default:
			text, err = d.Insert(Index(path, first), Value{Text: texts[first]})
		}
		if err != nil {
			return "", err
		}
		if d, err = Parse(text); err != nil {
			return "", err
		}
	}
}
