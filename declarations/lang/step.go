package lang

import "servicestatus/declarations"

// achievement is what a measure says has happened: of requests ("påbegyndes"), and of a
// request that is made now ("går vi i gang").
type achievement struct{ done, doing Phrase }

var (
	ofReceipt  = achievement{done: Phrase{"kvitteres", "acknowledged"}, doing: Phrase{", kvitterer vi", ", we confirm receipt"}}
	ofStart    = achievement{done: Phrase{"påbegyndes", "begun"}, doing: Phrase{", går vi i gang", ", we start"}}
	ofAnswer   = achievement{done: Phrase{"besvares", "answered"}, doing: Phrase{", svarer vi", ", we answer"}}
	ofSolution = achievement{done: Phrase{"løses", "solved"}, doing: Phrase{", er sagen løst", ", the case is solved"}}

	wordThrough     = Phrase{"kommer igennem", "get through"}
	wordAre         = Phrase{"", "are "}
	wordWithin      = Phrase{"inden ", "within "}
	wordAll         = Phrase{"alle", "all"}
	wordHalf        = Phrase{"halvdelen", "half"}
	wordOutOf       = Phrase{" af ", " out of "}
	wordReport      = Phrase{"Melder du fejlen nu", "If you report the fault now"}
	wordRing        = Phrase{"Ringer du nu", "If you call now"}
	wordWrite       = Phrase{"Skriver du nu", "If you write now"}
	wordTurnTo      = Phrase{"Henvender du dig nu", "If you contact us now"}
	wordFaultSolved = Phrase{", er fejlen løst", ", the fault is solved"}
	wordFromNow     = Phrase{"Regnet fra nu", "Counted from now"}
)

func achievementOf(m declarations.Measure) *achievement {
	switch m {
	case declarations.Receipt:
		return &ofReceipt
	case declarations.Answer:
		return &ofAnswer
	case declarations.Solution:
		return &ofSolution
	}
	return &ofStart
}

// Step says a step of a target, with the shares before it added: "4 af 5 kommer igennem inden
// 5 minutter (80 %)". A step goes on after the one before it, so it only says what is to have
// happened where that is another thing.
func Step(l Language, d *declarations.Declaration, t *declarations.Target, step int) string {
	s := &t.Steps[step]
	share := t.Cumulated(s)
	text := portion(l, share)
	if measure := measureOf(t, s); measure != "" && (step == 0 || measure != measureOf(t, &t.Steps[step-1])) {
		done := achievementOf(measure).done.In(l)
		switch {
		case through(t):
			done = wordThrough.In(l)
		case share != 0:
			done = wordAre.In(l) + done
		}
		text = Join(text, done)
	}
	if s.Within.N > 0 {
		text = Join(text, wordWithin.In(l)+Duration(l, s.Within, clockOf(t, s)))
	} else {
		text = Join(text, Duration(l, s.Within, ""))
	}
	if share != 0 && share != declarations.Hundred {
		if number := l.Percent(share); text[:min(len(number), len(text))] != number {
			text += " (" + number + ")"
		}
	}
	if during := s.During; during != "" {
		if english := d.InEnglish(during); english != "" && l.Code() == "en" {
			during = english
		}
		text += " (" + during + ")"
	}
	return text
}

// portion says a share as people do: "4 af 5", "halvdelen", "alle".
func portion(l Language, share declarations.Percent) string {
	switch share {
	case 0:
		return ""
	case declarations.Hundred:
		return wordAll.In(l)
	case declarations.Hundred / 2:
		return wordHalf.In(l)
	}
	for _, of := range []declarations.Percent{4, 5, 10} {
		if share*of%declarations.Hundred == 0 {
			return Number(int(share*of/declarations.Hundred)) + wordOutOf.In(l) + Number(int(of))
		}
	}
	return l.Percent(share)
}

// through reports whether a target says how fast callers get through: within minutes.
func through(t *declarations.Target) bool {
	for i := range t.Steps {
		s := &t.Steps[i]
		if measureOf(t, s) != declarations.Start || s.Within.N == 0 || s.Within.Unit != 'M' && s.Within.Unit != 'S' {
			return false
		}
	}
	return t.Channel == declarations.Phone
}

// Request says what a visitor does now, and what has happened then: "Melder du fejlen nu, går vi
// i gang". By when follows. It is empty where no clock is stated, so no deadline is worked out.
func Request(l Language, t *declarations.Target) string {
	stated, measure := false, t.Measure
	for i := range t.Steps {
		s := &t.Steps[i]
		stated = stated || clockOf(t, s) != ""
		if i == 0 {
			measure = measureOf(t, s)
		} else if measureOf(t, s) != measure {
			measure = ""
		}
	}
	words := &wordTurnTo
	switch {
	case !stated:
		return ""
	case measure == "":
		return wordFromNow.In(l)
	case t.Severity != "":
		words = &wordReport
	case t.Channel == declarations.Phone:
		words = &wordRing
	case t.Channel == declarations.Email, t.Channel == declarations.SMS, t.Channel == declarations.Web:
		words = &wordWrite
	}
	doing := &achievementOf(measure).doing
	if t.Severity != "" && measure == declarations.Solution {
		doing = &wordFaultSolved
	}
	return words.In(l) + doing.In(l)
}

// measureOf returns the measure of a step: its own, or that of its target.
func measureOf(t *declarations.Target, s *declarations.Step) declarations.Measure {
	if s.Measure != "" {
		return s.Measure
	}
	return t.Measure
}

// clockOf returns the clock of a step: its own, or that of its target.
func clockOf(t *declarations.Target, s *declarations.Step) declarations.Clock {
	if s.Clock != "" {
		return s.Clock
	}
	return t.Clock
}
