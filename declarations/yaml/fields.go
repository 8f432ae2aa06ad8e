package yaml

// Fields returns the names of the fields of a mapping, in the order in which a declaration has them. The mapping is that
// of a declaration, or the one that the names of fields lead to from there; none where they lead to no mapping.
func Fields(at ...string) (all []string) {
	s := declarationShape
	for _, name := range at {
		f := find(s, name)
		if f == nil || f.item == nil {
			return nil
		}
		s = f.item
	}
	for _, f := range s.fields {
		all = append(all, f.name)
	}
	return all
}
