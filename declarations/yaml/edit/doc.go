// Package edit changes a declaration in the text that an editor wrote. It replaces the bytes of one value and leaves
// every other byte as it is: comments, order, indentation, quotes and line ends.
//
// [Parse] finds the places of the values. It does not check them: package yaml does that, and takes a hundred times as
// long, because its library keeps every token. Parse knows the YAML that people write by hand: mappings and lists in
// blocks and in brackets, all kinds of scalars, comments, anchors and aliases. It refuses the rest (tags, complex keys,
// several documents) with [ErrUnusual], so no edit ever rests on a guess. What Parse accepts it reads as package yaml
// does; a fuzz test compares the two.
//
// Aliases: a value that an alias stands for is read through the alias. Setting it replaces the alias alone. Setting
// or removing a value with an anchor gives its old value, and the anchor, to the first alias that remains. So one edit
// never changes two values.
package edit
