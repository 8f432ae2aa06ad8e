package main

import "fmt"

// loads are all visits to a page, by the state of the cache.
type loads map[string][]seen

func (l loads) sample(cache string, of metric) (s sample) {
	for _, one := range l[cache] {
		s = append(s, of(one))
	}
	return s
}

// metric is one thing that is measured of a visit.
type metric func(seen) float64

func painted(s seen) float64  { return s.Painted }
func blocking(s seen) float64 { return s.Blocking }
func fetched(s seen) float64  { return s.Fetched / 1e3 }
func work(s seen) float64     { return s.work }
func script(s seen) float64   { return s.script }

// found are the loads of pages, by the name of the contender.
type found map[string]loads

// ratio returns what one page needs of what another one needs.
func (f found) ratio(one, other contender, cache string, of metric) float64 {
	return f[one.name].sample(cache, of).median() / f[other.name].sample(cache, of).median()
}

// excess returns how much more one page needs than another one.
func (f found) excess(one, other contender, cache string, of metric) float64 {
	return f[one.name].sample(cache, of).median() - f[other.name].sample(cache, of).median()
}

// agree returns an error unless the latest visits to the pages that show the state
// have shown the same.
func (f found) agree(pages []contender) error {
	text, first := "", ""
	for _, one := range pages {
		for _, cache := range caches {
			visits := f[one.name][cache]
			shown := visits[len(visits)-1].Text
			if first == "" {
				text, first = shown, one.name
			}
			if meaning(shown) != meaning(text) {
				return fmt.Errorf("%s (%s) says %q, and %s %q", one.name, cache, shown, first, text)
			}
		}
	}
	return nil
}

// tables has a table for each state of the cache, with a row for each page.
func (f found) tables(pages []contender, rounds int) (all []table) {
	for _, cache := range caches {
		t := table{
			title: fmt.Sprintf("Milliseconds, %s: median and middle half of %d", cache, rounds),
			head:  []string{"", "live state painted", "total blocking time", "main thread", "of it in scripts", "kB fetched"},
		}
		for _, one := range pages {
			row := []string{one.name}
			for _, of := range []metric{painted, blocking, work, script} {
				row = append(row, f[one.name].sample(cache, of).spread())
			}
			t.add(append(row, figure(f[one.name].sample(cache, fetched).median()))...)
		}
		all = append(all, t)
	}
	return all
}
