package prose

import "testing"

// Whatever choices a person makes, the questions come to an end, each answer is used, and the declarations stay in
// order.
func TestAnswersEndTheQuestions(t *testing.T) {
	for i, file := range textFiles(t) {
		pick := func(n int) int { return i % 2 * (n - 1) } // the first, or the last
		answers := map[string]string{}
		for round := 0; ; round++ {
			text, r := readFile(t, file, answers)
			covered(t, text, r)
			if len(r.Questions) == 0 {
				break
			}
			if round > 6 {
				t.Fatalf("%s still asks %+v", file, r.Questions)
			}
			for _, q := range r.Questions {
				if _, answered := answers[q.ID]; answered {
					t.Fatalf("%s asks %s again", file, q.ID)
				}
				answers[q.ID] = "Et navn"
				if n := len(q.Choices); n > 0 {
					answers[q.ID] = q.Choices[pick(n)].Value
				}
			}
		}
	}
}
