package page

import "servicestatus/declarations/lang"

// The steps of the Studio, and what is read in a pasted text.
var (
	phraseSteps      = lang.Phrase{Da: "Trin", En: "Steps"}
	phrasePasteStep  = lang.Phrase{Da: "Indsæt", En: "Paste"}
	phraseAnswerStep = lang.Phrase{Da: "Svar", En: "Answer"}
	phraseWriteStep  = lang.Phrase{Da: "Se og ret", En: "See and correct"}
	phrasePlaceStep  = lang.Phrase{Da: "Sæt på siden", En: "Put on your page"}

	phrasePaste         = lang.Phrase{Da: "Indsæt tekst fra jeres side", En: "Paste the text of your page"}
	phrasePasteHint     = lang.Phrase{Da: "Fx siden med åbningstider og kontakt, eller jeres servicedeklaration. Tag det hele med.", En: "In Danish: the page with hours and contacts, or your service declaration. Take all of it."}
	phraseReadText      = lang.Phrase{Da: "Læs teksten", En: "Read the text"}
	phraseOtherwise     = lang.Phrase{Da: "Eller begynd med noget andet", En: "Or begin with something else"}
	phraseHasText       = lang.Phrase{Da: "Filen er ikke åbnet, for der står en tekst i trin 1 i forvejen. Slet den, og åbn filen igen.", En: "The file is not opened, for there is a text in step 1 already. Delete it, and open the file again."}
	phrasePasteFirst    = lang.Phrase{Da: "Indsæt en tekst først.", En: "Paste a text first."}
	phrasePastedTooLong = lang.Phrase{Da: "Teksten er for lang: højst 65.000 tegn. Indsæt kun det, der handler om tider, kontakt og drift.", En: "The text is too long: at most 65,000 characters. Paste only what is about hours, contacts and uptime."}
	phrasePastedTooMuch = lang.Phrase{Da: "Her er for meget til én deklaration. Indsæt teksten i flere dele, eller kun det, der handler om tider, kontakt og drift.", En: "There is too much here for one declaration. Paste the text in parts, or only what is about hours, contacts and uptime."}
	phraseNothingRead   = lang.Phrase{Da: "Her er ingen åbningstider, kontaktoplysninger, oppetider eller svartider. Indsæt hele teksten fra siden.", En: "There are no hours, contacts, uptimes or response times in it. Paste the whole text of the page."}

	phraseYourText     = lang.Phrase{Da: "Jeres tekst", En: "Your text"}
	phraseYourTextHint = lang.Phrase{Da: "Det markerede er forstået. Det overstregede bliver ikke brugt.", En: "What is marked is understood. What is struck out is not used."}
	phraseChangeText   = lang.Phrase{Da: "Ret teksten", En: "Change the text"}
	phraseLegend       = lang.Phrase{Da: "Hvad markeringerne betyder", En: "What the marks mean"}
	phraseMarkHours    = lang.Phrase{Da: "tider", En: "hours"}
	phraseMarkContact  = lang.Phrase{Da: "kontakt", En: "contact"}
	phraseMarkUptime   = lang.Phrase{Da: "oppetid", En: "uptime"}
	phraseMarkResponse = lang.Phrase{Da: "svartid", En: "response time"}
	phraseMarkUnused   = lang.Phrase{Da: "ikke brugt", En: "not used"}
	phraseMarkAsked    = lang.Phrase{Da: "spørgsmål", En: "question"}

	phraseNoQuestions  = lang.Phrase{Da: "Ingen spørgsmål", En: "No questions"}
	phraseAllAnswered  = lang.Phrase{Da: "Alle spørgsmål er besvaret", En: "All questions are answered"}
	phraseOneQuestion  = lang.Phrase{Da: "1 spørgsmål mangler svar", En: "1 question has no answer"}
	phraseQuestions    = lang.Phrase{Da: "%s spørgsmål mangler svar", En: "%s questions have no answer"}
	phraseNoGuess      = lang.Phrase{Da: "Vi gætter ikke. Det, du ikke svarer på, kommer ikke med.", En: "We do not guess. What you do not answer is left out."}
	phraseOwnAnswer    = lang.Phrase{Da: "Andet svar", En: "Another answer"}
	phraseWrongAnswer  = lang.Phrase{Da: "Det svar kan ikke bruges.", En: "That answer cannot be used."}
	phraseTakeBack     = lang.Phrase{Da: "Fortryd svaret", En: "Take the answer back"}
	phraseWhichService = lang.Phrase{Da: "Tjeneste", En: "Service"}
	phraseToCard       = lang.Phrase{Da: "Videre til kortet", En: "On to the card"}
	phraseToPage       = lang.Phrase{Da: "Videre: Sæt på siden", En: "On: put it on your page"}
)
