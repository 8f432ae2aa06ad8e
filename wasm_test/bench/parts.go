package main

import "log"

// parts are what a run consists of, in order. Each by itself is a chapter of the report.
var parts = []struct {
	name string
	run  func(*tools) (chapter, error)
}{
	{"weight", func(t *tools) (chapter, error) { return weigh(t.host) }},
	{"loading", func(t *tools) (chapter, error) { return measureLoad(t.browser, t.host) }},
	{"own", func(t *tools) (chapter, error) { return measureOwn(t.browser, t.host) }},
	{"elements", func(t *tools) (chapter, error) { return measureElements(t.browser, t.host) }},
	{"studio", func(t *tools) (chapter, error) { return measureStudio(t.browser, t.host) }},
	{"hours", func(t *tools) (chapter, error) { return measureEvaluation(t.worker, t.set) }},
	{"rules", func(t *tools) (chapter, error) { return measureRules(t.worker, t.scales) }},
	{"distance", func(t *tools) (chapter, error) { return measureDistance(t.worker) }},
	{"memory", func(t *tools) (chapter, error) { return measureMemory(t.scales, t.set) }},
}

// partNames are the names of all parts.
func partNames() (names []string) {
	for _, p := range parts {
		names = append(names, p.name)
	}
	return names
}

// measure runs the parts that are wanted, one at a time.
func measure() (all []chapter, where [][2]string, err error) {
	t, err := open()
	defer t.close()
	if err != nil {
		return nil, nil, err
	}
	for _, p := range parts {
		if !among(p.name, *only) {
			continue
		}
		log.Print(p.name)
		found, err := p.run(t)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, found)
	}
	return all, surroundings(t.browser), nil
}
