package describe

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// leads are the words that statements begin with.
var leads = [...]lang.Phrase{
	also:      {Da: "også", En: "also"},
	but:       {Da: "dog", En: "but"},
	otherwise: {Da: "ellers", En: "otherwise"},
}

// agreement is in comments that say how hours are to be had: "kun efter aftale".
const agreement = "aftale"

// Hours and days. A phrase with a verb such as %s is filled in.
var (
	wordClosed         = lang.Phrase{Da: "lukket", En: "closed"}
	wordNotStated      = lang.Phrase{Da: hours.NotStated, En: "not stated"}
	wordAppointment    = lang.Phrase{Da: "efter aftale", En: "by appointment"} // as a comment of hours has it in Danish
	wordAt             = lang.Phrase{Da: "kl. "}
	wordNextDay        = lang.Phrase{Da: " næste dag", En: " the next day"}
	wordFromOn         = lang.Phrase{Da: "kl. %s og frem", En: "from %s"}
	wordUntilAtLeast   = lang.Phrase{Da: "fra kl. %s til mindst kl. %s", En: "from %s until at least %s"}
	wordNoEnd          = lang.Phrase{Da: " (sluttidspunkt ikke oplyst)", En: " (closing time not stated)"}
	wordEveryDay       = lang.Phrase{Da: "alle dage", En: "every day"}
	wordHoliday        = lang.Phrase{Da: "helligdag", En: "public holiday"}
	wordHolidays       = lang.Phrase{Da: "helligdage", En: "public holidays"}
	wordHolidaysOn     = lang.Phrase{Da: "helligdage på %s", En: "public holidays on %s"}
	wordOnHolidays     = lang.Phrase{Da: " på helligdage", En: " on public holidays"}
	wordAlsoOnHolidays = lang.Phrase{Da: "også på helligdage", En: "also on public holidays"}
	wordEvenHolidays   = lang.Phrase{Da: ", også hvis det er helligdag", En: ", public holidays included"}
	// Danish has a word for Monday to Friday without holidays. English says it after
	// the weekdays.
	wordWorkdays       = lang.Phrase{Da: "hverdage"}
	wordExceptHolidays = lang.Phrase{En: " except on public holidays"}
)

// Dates.
var (
	wordEaster        = lang.Phrase{Da: "påsken", En: "Easter (Maundy Thursday – Easter Monday)"}
	wordWhitsun       = lang.Phrase{Da: "pinsen", En: "Whitsun"}
	wordFrom          = lang.Phrase{Da: "fra og med %s", En: "from %s"}
	wordThrough       = lang.Phrase{Da: "til og med %s", En: "up to and including %s"}
	wordDate          = lang.Phrase{Da: "%d. %s", En: "%d %s"}
	wordDays          = lang.Phrase{Da: "%d.–%s", En: "%d–%s"}
	wordNthWeekday    = lang.Phrase{Da: "%s %s i %s", En: "the %s %s of %s"}
	wordDayAfter      = lang.Phrase{Da: "dagen efter %s", En: "the day after %s"}
	wordDayBefore     = lang.Phrase{Da: "dagen før %s", En: "the day before %s"}
	wordDaysAfter     = lang.Phrase{Da: "%d dage efter %s", En: "%d days after %s"}
	wordDaysBefore    = lang.Phrase{Da: "%d dage før %s", En: "%d days before %s"}
	wordWeekdayAfter  = lang.Phrase{Da: "%s efter %s", En: "the %s after %s"}
	wordWeekdayBefore = lang.Phrase{Da: "%s før %s", En: "the %s before %s"}
	wordNthAfter      = lang.Phrase{Da: "%s %s efter %s", En: "the %s %s after %s"}
	wordNthBefore     = lang.Phrase{Da: "%s %s før %s", En: "the %s %s before %s"}
	wordAdvent        = lang.Phrase{Da: "%s søndag i advent", En: "the %s Sunday of Advent"}
	wordAndAlso       = lang.Phrase{Da: " samt ", En: " and "}
	wordEveryYear     = lang.Phrase{Da: " hvert år", En: " every year"}
	wordFirstOnFrom   = lang.Phrase{Da: "første %s fra og med %s", En: "the first %s on or after %s"}
	wordLastUntil     = lang.Phrase{Da: "sidste %s til og med %s", En: "the last %s on or before %s"}
)

// What is counted: years, weeks, days of a month.
var (
	wordInYears   = lang.Phrase{Da: "i årene ", En: "in "}
	wordWithin    = lang.Phrase{Da: "i perioden %s", En: "in the period %s"}
	wordIn        = lang.Phrase{Da: "i ", En: "in "}
	wordOf        = lang.Phrase{Da: "i ", En: "of "}
	wordOfMonth   = lang.Phrase{Da: "i måneden", En: "of the month"}
	wordYear      = lang.Phrase{Da: "år", En: "year"}
	wordYearsFrom = lang.Phrase{Da: "%s fra %d", En: "%s from %d"}
	wordWeek      = lang.Phrase{Da: "uge", En: "week"}
	wordWeeks     = lang.Phrase{Da: "uge", En: "weeks"} // before numbers
	wordWeeksOf   = lang.Phrase{Da: "%s i uge %s", En: "%s of weeks %s"}
	wordOddWeeks  = lang.Phrase{Da: "ulige uger", En: "odd weeks"}
	wordEvenWeeks = lang.Phrase{Da: "lige uger", En: "even weeks"}
	wordNth       = lang.Phrase{Da: "%s %s", En: "the %s %s"}
	wordSome      = lang.Phrase{Da: "en %s", En: "a %s"}
)
