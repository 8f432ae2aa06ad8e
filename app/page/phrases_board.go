package page

import "servicestatus/declarations/lang"

// On the board of the overview. The script in web/site fills in each %s, in order.
var (
	phraseOpenLines    = lang.Phrase{Da: "%s af %s linjer er åbne", En: "%s of %s lines are open"}
	phraseOneOpenLine  = lang.Phrase{Da: "%s af %s linjer er åben", En: "%s of %s lines is open"}
	phraseOnlyLine     = lang.Phrase{Da: "%s af %s linje er åben", En: "%s of %s line is open"}
	phraseUnknownLines = lang.Phrase{Da: ", %s ikke oplyst", En: ", %s not stated"}
	phraseNextCloses   = lang.Phrase{Da: "næste lukker: %s %s (%s)", En: "next to close: %s, %s (%s)"}
	phraseNextOpens    = lang.Phrase{Da: "næste åbner: %s %s (%s)", En: "next to open: %s, %s (%s)"}

	phraseBoard    = lang.Phrase{Da: "Hvem der svarer, og hvornår det ændrer sig", En: "Who answers, and when that changes"}
	phraseService  = lang.Phrase{Da: "Tjeneste", En: "Service"}
	phraseFor      = lang.Phrase{Da: "For", En: "For"}
	phraseRightNow = lang.Phrase{Da: "Lige nu", En: "Right now"}
	phraseHours    = lang.Phrase{Da: "Åbningstider", En: "Opening hours"}
	phraseChanges  = lang.Phrase{Da: "Næste skift", En: "Next change"}
	phraseContact  = lang.Phrase{Da: "Kontakt", En: "Contact"}
	phraseUptime   = lang.Phrase{Da: "Oppetid", En: "Uptime"}

	phraseShowFor   = lang.Phrase{Da: "Vis for", En: "Show for"}
	phraseWall      = lang.Phrase{Da: "Vis på storskærm", En: "Show on a big screen"}
	phraseLeaveWall = lang.Phrase{Da: "Luk storskærm", En: "Close the big screen"}

	phraseGuaranteed = lang.Phrase{Da: " garanteret", En: " guaranteed"}

	phraseReminder   = lang.Phrase{Da: "Sig til 15 minutter før lukketid", En: "Remind me 15 minutes before closing time"}
	phraseRemind     = lang.Phrase{Da: "Sig til før lukketid: %s", En: "Remind me before closing time: %s"}
	phraseReminding  = lang.Phrase{Da: "Du får besked 15 minutter før lukketid, så længe denne side er åben. Intet sendes fra din browser.", En: "You are told 15 minutes before closing time, as long as this page is open. Nothing leaves your browser."}
	phraseNotAllowed = lang.Phrase{Da: "Din browser tillader ikke, at siden giver besked.", En: "Your browser does not let this page notify you."}
	phraseNotTold    = lang.Phrase{Da: "Du får ikke længere besked.", En: "You are no longer told."}
)
