package prose

import "testing"

// Whatever choices a person makes, the questions come to an end, each answer is used, and the declarations stay in
// order.
func TestAnswersEndTheQuestions(t *testing.T) {
	for _, pick := range []func(n int) int{
		func(int) int { return 0 },
		func(n int) int { return n - 1 },
	} {
		for _, file := range textFiles(t) {
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
}
