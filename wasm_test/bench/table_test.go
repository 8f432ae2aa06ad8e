package main

import "testing"

func TestMarkdown(t *testing.T) {
	tab := table{title: "Bytes", head: []string{"what", "raw"}}
	tab.add("a|b", "1")
	want := "**Bytes**\n\n| what | raw |\n|---|--:|\n| a\\|b | 1 |\n"
	if got := tab.markdown(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestFigure(t *testing.T) {
	for x, want := range map[float64]string{
		0: "0.00", 5e-16: "0.00", 0.00123: "0.0012", 0.0994: "0.099", 0.123: "0.12", 1.234: "1.23", 9.996: "10.0", 12.34: "12.3", 99.96: "100", 999.6: "1,000",
		123: "123", 1234567.8: "1,234,568", -12: "-12.0", -1234: "-1,234",
	} {
		if got := figure(x); got != want {
			t.Errorf("%v: %s, want %s", x, got, want)
		}
	}
}

func TestSpread(t *testing.T) {
	if got, want := (sample{1, 2, 3, 4, 5}).spread(), "3.00 (2.00–4.00)"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
