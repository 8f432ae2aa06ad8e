package main

import (
	"runtime"
	"slices"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// footprint is how many bytes are allocated while hours are read, and how many are
// kept afterwards.
type footprint struct{ allocated, kept float64 }

// footprints are those of the same hours in each implementation. The status module
// frees nothing before the next declaration, so it keeps what it allocates.
type footprints struct{ wasm, native, theirs footprint }

// weigher returns a worker that can measure memory: it collects garbage when it is
// told to, and otherwise hardly ever.
func weigher() (*worker, error) {
	return startWorker("--expose-gc", "--max-semi-space-size=512")
}

// weighHours measures the memory of some copies of hours.
func weighHours(w *worker, s schedule, copies int) (f footprints, err error) {
	answer, err := ask[struct {
		Ours   float64
		Theirs struct{ Allocated, Kept float64 }
	}](w, command{Do: "memory", Hours: s.text, Copies: copies})
	f.wasm = footprint{answer.Ours, answer.Ours}
	f.native = weighNative(s.text, copies)
	f.theirs = footprint{answer.Theirs.Allocated, answer.Theirs.Kept}
	return f, err
}

func weighNative(text string, copies int) footprint {
	kept := make([]*hours.Schedule, copies)
	var before, after, collected runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := range kept {
		kept[i], _ = osm.Parse(text) // was read before without an error
	}
	runtime.ReadMemStats(&after)
	runtime.GC()
	runtime.ReadMemStats(&collected)
	runtime.KeepAlive(kept)
	n := float64(copies)
	return footprint{float64(after.TotalAlloc-before.TotalAlloc) / n, (float64(collected.HeapAlloc) - float64(before.HeapAlloc)) / n}
}

// measureMemory measures the memory of all schedules of the set.
func measureMemory(w *worker, all []schedule) (chapter, error) {
	const copies = 200
	var allocated, kept [3]sample
	for _, s := range all {
		f, err := weighHours(w, s, copies)
		if err != nil {
			return chapter{}, err
		}
		for i, one := range []footprint{f.wasm, f.native, f.theirs} {
			allocated[i], kept[i] = append(allocated[i], one.allocated), append(kept[i], one.kept)
		}
	}
	c := chapter{
		title: "Memory of hours",
		notes: []string{"The hours of the set, 200 copies of each. In the status module it is the growth of the linear memory, the text and the JSON around it included: it frees nothing " +
			"before the next declaration. In Node it is the heap's growth, before and after a collection, and in Go the same, by runtime.MemStats."},
	}
	ratios := table{title: "Of what opening_hours needs, over the set: less is better", head: []string{"", wasm, native}}
	bytes := table{title: "Bytes for each schedule: median, least and most", head: []string{"", "allocated while reading", "kept"}}
	ratio := func(s [3]sample, i int) string { return figure(s[i].sum() / s[2].sum()) }
	ratios.add("allocated while reading", ratio(allocated, 0), ratio(allocated, 1))
	ratios.add("kept", ratio(kept, 0), ratio(kept, 1))
	span := func(s sample) string {
		return figure(s.median()) + " (" + figure(slices.Min(s)) + "–" + figure(slices.Max(s)) + ")"
	}
	for i, name := range []string{wasm, native, theirs} {
		bytes.add(name, span(allocated[i]), span(kept[i]))
	}
	c.ratios, c.figures = []table{ratios}, []table{bytes}
	return c, nil
}
