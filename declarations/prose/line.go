package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"servicestatus/declarations/lazyregexp"
)

// line is a line of the text that is not blank.
type line struct {
	Range      // without space and the mark of a bullet
	start  int // with them
	bullet bool
	indent int     // where it begins in its line
	parent bool    // the next one is a point under it
	blank  bool    // a blank line stands before it
	cells  []Range // of a row of a table; none otherwise
	tab    bool    // it begins with a tab
	done   bool    // it has been read together with an earlier one
}

// bullets are the marks that begin a point of a list. A dash needs a space after it.
var bullets = lazyregexp.New(`^(?:[•·▪■●◦‣○✓✔➢→]|[-–—*o]\s|#{1,6}\s|[a-h]\)\s)\h*`)

// lines divides a text at its line ends.
func lines(text string) (all []line) {
	blank := false
	for from := 0; from < len(text); {
		to := from + strings.IndexAny(text[from:]+"\n", "\r\n")
		l := trimmed(text, Range{from, to})
		if l.From == l.To {
			blank = blank || !strings.HasSuffix(text[:from], "\r")
		} else {
			read := line{Range: l, start: l.From, indent: l.From - from, blank: blank}
			if mark := bullets().FindString(text[l.From:l.To]); mark != "" && len(mark) < l.To-l.From {
				read.bullet = mark[0] != '#'
				read.Range = trimmed(text, Range{l.From + len(mark), l.To})
			} else {
				read.From += sectionNumber(text[l.From:l.To])
			}
			read.cells = cells(text, read.Range)
			read.tab = strings.HasSuffix(text[from:l.From], "\t")
			if n := len(all); n > 0 && read.bullet && all[n-1].bullet && read.indent > all[n-1].indent {
				all[n-1].parent = true
			}
			if n := len(all); n > 0 && wraps(text, all[n-1], read) {
				all[n-1].To = read.To
			} else {
				all = append(all, read)
			}
			blank = false
		}
		from = to + 1
	}
	all = stackedDays(text, all)
	for i := range all {
		if i+1 < len(all) && all[i].tab && !all[i+1].tab && len(all[i+1].cells) == len(all[i].cells)+1 {
			all[i].cells = append([]Range{{all[i].From, all[i].From}}, all[i].cells...) // the corner of a table is empty
		}
	}
	return wholeRows(all)
}

// numbered is the number of a section before its text: 2.1 Foreninger kan få hjælp.
var numbered = lazyregexp.New(`^([1-9]\d?(?:\.[1-9]\d?){1,3}\.?\h+)(?:\p{Lu}|\d{1,3}(?:[.,]\d+)?\h?%)`)

// numberAlone is the number of a section in a line of its own. The minutes of a clock time have two digits.
var numberAlone = lazyregexp.New(`^\d{1,2}\.(?:\d\.?|\d{1,2}(?:\.\d{1,2})+\.?)?$`)

// listNumber is the number of a sentence in a list: 2. Er der et problem, kommer vi.
var listNumber = lazyregexp.New(`^(\d{1,2}[.)]\h+)(\p{Lu}\p{L}*)[\s\x{a0},]`)

// sectionNumber returns how long the number of a section is that a text begins with; 0 where there is none.
func sectionNumber(text string) int {
	if m := numbered().FindStringSubmatch(text); m != nil {
		return len(m[1])
	}
	if m := listNumber().FindStringSubmatch(text); m != nil && len(text) > wrapped && !feast().MatchString(m[2]) {
		return len(m[1])
	}
	return 0
}

// wrapped is how long a line is at least that goes on in the next one.
const wrapped = 50

// wraps reports whether a line is the rest of the one before it: a long line ends in the middle of a sentence,
// as lines of a letter do.
func wraps(text string, l, next line) bool {
	last := strings.TrimRightFunc(text[l.From:l.To], space)
	if from := strings.LastIndexAny(last, "\r\n"); from >= 0 {
		last = last[from+1:]
	}
	first, _ := utf8.DecodeRuneInString(text[next.From:next.To])
	if next.blank || next.bullet || len(next.cells) > 0 || len(l.cells) > 0 || len(last) < wrapped {
		return false
	}
	return goesOn().MatchString(last) || unicode.IsLower(first) && !strings.ContainsAny(last[len(last)-1:], ".!?:")
}

// goesOn is the end of a line that cannot end a sentence.
var goesOn = lazyregexp.New(`(?i)(?:[\d\pL]\h?[-–,]|(?:^|[^\p{L}])(?:kl\.|og|eller|samt|til|på|fra|mellem|inden|for|via|tlf\.|telefon|er|i|af|den|med))$`)

// trimmed returns a range without the space at its ends.
func trimmed(text string, p Range) Range {
	for p.From < p.To {
		c, n := utf8.DecodeRuneInString(text[p.From:p.To])
		if !space(c) {
			break
		}
		p.From += n
	}
	for p.From < p.To {
		c, n := utf8.DecodeLastRuneInString(text[p.From:p.To])
		if !space(c) {
			break
		}
		p.To -= n
	}
	return p
}

// space reports whether a character leaves paper white.
func space(c rune) bool { return unicode.IsSpace(c) || c == '\ufeff' || c == '\u200b' || c == '\u00ad' }

// cells returns the cells of a row of a table, which tabs or bars divide.
func cells(text string, p Range) (all []Range) {
	mark := "\t"
	row := text[p.From:p.To]
	if strings.Count(row, "|") >= 2 || strings.Contains(row, " | ") {
		mark = "|"
	}
	if !strings.Contains(row, mark) {
		return nil
	}
	from := p.From
	for part := range strings.SplitSeq(row, mark) {
		c := trimmed(text, Range{from, from + len(part)})
		from += len(part) + 1
		if mark == "|" && c.From == c.To && (c.From <= p.From+1 || from > p.To) {
			continue // the bars at the ends of a row
		}
		all = append(all, c)
	}
	if len(all) < 2 {
		return nil
	}
	return all
}
