package main

import "testing"

func TestReport(t *testing.T) {
	ratios := table{head: []string{"", "ratio"}}
	ratios.add("ours / theirs", "0.40")
	figures := table{title: "Bytes", head: []string{"", "raw"}}
	figures.add("ours", "40")
	chapters := []chapter{
		{title: "Weight", targets: []target{{what: "weight", limit: 0.5, measured: 0.4}}, ratios: []table{ratios}, figures: []table{figures}, notes: []string{"With scales."}},
		{title: "Speed", targets: []target{{what: "speed", least: true, limit: 50, measured: 40}}},
	}
	const want = `<!-- Written by make bench; do not edit. -->

# Benchmarks

All in one run, in turn, so that other work on the machine affects all alike. Compare ratios, not milliseconds: these are of one machine on one day, and other work changes them.

## Targets

| what | target | measured |  |
|---|--:|--:|--:|
| weight | ≤ 0.50 | 0.40 | met |
| speed | ≥ 50.0 | 40.0 | **missed** |

## Ratios

### Weight

|  | ratio |
|---|--:|
| ours / theirs | 0.40 |

## Figures

### Weight

**Bytes**

|  | raw |
|---|--:|
| ours | 40 |

## How it is measured

### Weight

With scales.

### Speed

## Where

|  | on |
|---|---|
| Go | 1.26 |
`
	if got := report(chapters, [][2]string{{"Go", "1.26"}}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if n := missed(chapters); n != 1 {
		t.Errorf("%d missed", n)
	}
}
