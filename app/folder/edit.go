package folder

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// NoticesText is the text of a file of notices. It changes where a notice is added or
// ended, and nowhere else: comments stay, and so do a byte order mark and the ends of lines.
type NoticesText struct {
	mark    string            // the byte order mark, or nothing
	newline string            // the end of a line that is added
	lines   []string          // with their ends
	list    *ast.SequenceNode // nil: there is none
	field   *ast.MappingValueNode
	null    *ast.NullNode // in the place of the list
}

// ErrByHand says that a file is written in a way that is not changed here.
var ErrByHand = errors.New("filen er skrevet på en måde, der ikke kan rettes her. Skriv hver meddelelse for sig med - foran, eller ret den i hånden")

// EditNotices reads the text of a file of notices.
func EditNotices(text []byte) (*NoticesText, error) {
	n := &NoticesText{newline: "\n"}
	plain, marked := strings.CutPrefix(string(text), byteOrderMark)
	if marked {
		n.mark = byteOrderMark
	}
	n.lines = lines(plain)
	if last := len(n.lines) - 1; last >= 0 {
		if end := lineEnd(n.lines[0]); end != "" {
			n.newline = end
		}
		if lineEnd(n.lines[last]) == "" {
			n.lines[last] += n.newline
		}
	}
	unix := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.Join(n.lines, ""))
	file, err := parser.ParseBytes([]byte(unix), 0)
	if err != nil {
		return nil, err
	}
	docs := slices.DeleteFunc(file.Docs, func(d *ast.DocumentNode) bool { return d.Body != nil && d.Body.Type() == ast.DirectiveType })
	if len(docs) == 0 {
		return n, nil
	}
	body := docs[0].Body
	if mapping, ok := body.(*ast.MappingNode); ok && len(mapping.Values) == 1 {
		body = mapping.Values[0]
	}
	if field, ok := body.(*ast.MappingValueNode); ok {
		n.field, body = field, field.Value
	}
	switch list := body.(type) {
	case *ast.SequenceNode:
		n.list = list
		if list.IsFlowStyle && (len(list.Values) > 0 || list.Start.Position.Line != list.End.Position.Line) {
			return nil, ErrByHand
		}
	case nil:
	case *ast.NullNode:
		n.null = list
	default:
		return nil, ErrByHand
	}
	return n, nil
}

// Bytes returns the text.
func (n *NoticesText) Bytes() []byte { return []byte(n.mark + strings.Join(n.lines, "")) }

const byteOrderMark = "\ufeff"

// lines returns the lines of a text with their ends: \n, \r\n or \r.
func lines(text string) (all []string) {
	for text != "" {
		end := strings.IndexAny(text, "\r\n") + 1
		switch {
		case end == 0:
			end = len(text)
		case strings.HasPrefix(text[end-1:], "\r\n"):
			end++
		}
		all, text = append(all, text[:end]), text[end:]
	}
	return all
}

// lineEnd returns what a line ends with.
func lineEnd(line string) string { return line[len(strings.TrimRight(line, "\r\n")):] }

// Count returns how many notices there are.
func (n *NoticesText) Count() int {
	if n.list == nil {
		return 0
	}
	return len(n.list.Values)
}

// Field is a field of a notice: its name, and its value as YAML.
type Field struct{ Name, Value string }

// Add adds a notice after the others.
func (n *NoticesText) Add(fields []Field) {
	indent := ""
	switch {
	case n.list == nil:
		n.dropNull()
		if n.field != nil {
			indent = "  "
		}
	case n.list.IsFlowStyle:
		n.dropEmptyList()
		if n.field != nil {
			indent = "  "
		}
	default:
		indent = strings.Repeat(" ", n.list.Start.Position.Column-1)
	}
	var b strings.Builder
	for i, f := range fields {
		mark := "  "
		if i == 0 {
			mark = "- "
		}
		fmt.Fprintf(&b, "%s%s%s: %s%s", indent, mark, f.Name, f.Value, n.newline)
	}
	n.lines = slices.Insert(n.lines, n.end(), b.String())
}

// end returns the index of the line after the list: that of a mark that ends the document
// (... or a second ---), or the end of the file.
func (n *NoticesText) end() int {
	after := 0
	if n.list != nil {
		after = n.list.Start.Position.Line
	}
	for i, line := range n.lines {
		mark := strings.HasPrefix(line, "...") || strings.HasPrefix(line, "---") && i >= after && after > 0
		if mark && strings.Trim(line[3:], " \t\r\n") == "" {
			return i
		}
	}
	return len(n.lines)
}

// dropNull removes a null that is written out, which a notice will follow.
func (n *NoticesText) dropNull() {
	if n.null == nil {
		return
	}
	position := n.null.GetToken().Position
	if position.Line > len(n.lines) {
		return
	}
	text := n.lines[position.Line-1]
	from := at(text, position.Column)
	if length := valueLength(text[from:], n.null); length > 0 {
		n.drop(position.Line, from, from+length)
	}
}

// dropEmptyList removes the brackets of an empty list, which a notice will follow.
func (n *NoticesText) dropEmptyList() {
	line := n.list.Start.Position.Line
	text := n.lines[line-1]
	from, to := at(text, n.list.Start.Position.Column), at(text, n.list.End.Position.Column)+1
	n.drop(line, from, to)
}

// drop removes a part of a line, and the line where nothing is left.
func (n *NoticesText) drop(line, from, to int) {
	text := n.lines[line-1]
	text = text[:from] + text[to:]
	if strings.TrimSpace(text) == "" {
		text = ""
	}
	n.lines[line-1] = text
}

// at returns the byte of a line at a column.
func at(line string, column int) int {
	i := 0
	for range min(column-1, utf8.RuneCountInString(line)) {
		_, size := utf8.DecodeRuneInString(line[i:])
		i += size
	}
	return i
}

// End writes when the notice with an index ends; value is YAML.
func (n *NoticesText) End(index int, value string) error {
	fields, flow := n.item(index)
	if old := fields["until"]; old != nil {
		return n.replace(old.Value, value)
	}
	from := fields["from"]
	if from == nil {
		return ErrByHand
	}
	position := from.Value.GetToken().Position
	if flow {
		line := n.lines[position.Line-1]
		end := at(line, position.Column) + valueLength(line[at(line, position.Column):], from.Value)
		n.lines[position.Line-1] = line[:end] + ", until: " + value + line[end:]
		return nil
	}
	indent := strings.Repeat(" ", from.Key.GetToken().Position.Column-1)
	n.lines = slices.Insert(n.lines, position.Line, indent+"until: "+value+n.newline)
	return nil
}

// item returns the fields of a notice, and whether they stand in braces.
func (n *NoticesText) item(index int) (fields map[string]*ast.MappingValueNode, flow bool) {
	fields = map[string]*ast.MappingValueNode{}
	var pairs []*ast.MappingValueNode
	switch v := n.list.Values[index].(type) {
	case *ast.MappingNode:
		pairs, flow = v.Values, v.IsFlowStyle
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{v}
	}
	for _, pair := range pairs {
		fields[pair.Key.GetToken().Value] = pair
	}
	return fields, flow
}

// replace replaces a value that stands on one line.
func (n *NoticesText) replace(old ast.Node, value string) error {
	if _, block := old.(*ast.LiteralNode); block {
		return ErrByHand
	}
	position := old.GetToken().Position
	line := n.lines[position.Line-1]
	from := at(line, position.Column)
	length := valueLength(line[from:], old)
	if length == 0 {
		return ErrByHand
	}
	n.lines[position.Line-1] = line[:from] + value + line[from+length:]
	return nil
}

// valueLength returns how many bytes a value takes in a text that begins with it; 0 where
// that is not known.
func valueLength(text string, value ast.Node) int {
	if text != "" && (text[0] == '"' || text[0] == '\'') {
		return strings.IndexByte(text[1:], text[0]) + 2
	}
	if plain := value.GetToken().Value; strings.HasPrefix(text, plain) {
		return len(plain)
	}
	return 0
}

// Remove removes the notice with an index, and leaves the comments around it.
func (n *NoticesText) Remove(index int) {
	first := n.dash(index)
	last := n.end()
	if index+1 < len(n.list.Values) {
		last = n.dash(index + 1)
	}
	for last > first+1 && aside(n.lines[last-1]) {
		last--
	}
	var left []string
	if len(n.list.Values) == 1 && n.field != nil {
		left = []string{strings.Repeat(" ", n.list.Start.Position.Column-1) + "[]" + n.newline}
	}
	n.lines = slices.Replace(n.lines, first, last, left...)
}

// dash returns the index of the line on which a notice begins.
func (n *NoticesText) dash(index int) int {
	line := n.list.Values[index].GetToken().Position.Line - 1
	if fields, flow := n.item(index); !flow {
		for _, field := range fields {
			line = min(line, field.Key.GetToken().Position.Line-1)
		}
	}
	for line > 0 && !strings.HasPrefix(strings.TrimSpace(n.lines[line]), "-") {
		line--
	}
	return line
}

// aside reports whether a line is blank or a comment.
func aside(line string) bool {
	line = strings.TrimSpace(line)
	return line == "" || line[0] == '#'
}
