//go:build !tinygo

package danish

// grown appends a member to a list, and returns it to be set. The module has one
// function for lists of any form, which does not clear the member.
func grown[T any](list *[]T) *T {
	*list = append(*list, *new(T))
	return &(*list)[len(*list)-1]
}
