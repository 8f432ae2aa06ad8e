package edit

import (
	"strconv"
	"strings"
)

// step is one part of a path: a key, or an index.
type step struct {
	key   string
	index int // -1 of a key
}

// steps reads a path: support[0].hours, english["åbent: altid"]. A path that is none has no steps.
func steps(path string) (all []step) {
	for path != "" {
		if rest, ok := strings.CutPrefix(path, "["); ok {
			if quoted, err := strconv.QuotedPrefix(rest); err == nil {
				key, _ := strconv.Unquote(quoted)
				all = append(all, step{key, -1})
				path = strings.TrimPrefix(rest[len(quoted):], "]")
				continue
			}
			number, after, _ := strings.Cut(rest, "]")
			n, err := strconv.Atoi(number)
			if err != nil || n < 0 {
				return nil
			}
			all = append(all, step{"", n})
			path = after
			continue
		}
		path = strings.TrimPrefix(path, ".")
		end := strings.IndexAny(path, ".[")
		if end < 0 {
			end = len(path)
		}
		if end == 0 {
			return nil
		}
		all = append(all, step{path[:end], -1})
		path = path[end:]
	}
	return all
}

// Key returns the path of a key in a mapping, whatever characters the key has.
func Key(of, key string) string { return of + "[" + strconv.Quote(key) + "]" }

// Index returns the path of a member of a list.
func Index(of string, n int) string { return of + "[" + strconv.Itoa(n) + "]" }
