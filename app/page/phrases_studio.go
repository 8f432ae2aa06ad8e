package page

import "servicestatus/declarations/lang"

// In the Studio.
var (
	phraseStudioAbout = lang.Phrase{Da: "Skriv eller ret en servicedeklaration, se med det samme, hvordan den vises, og tag linjen med til jeres egen side. Intet forlader din browser.", En: "Write or change a service declaration, see at once what it looks like, and take the markup to your own page. Nothing leaves your browser."}
	phraseStudioLead  = lang.Phrase{Da: "Skriv tiderne, som de står på jeres side. Du ser med det samme, hvad der vises, og hvad der ikke kan læses. Intet forlader din browser.", En: "Write the hours as they stand on your page, in Danish. You see at once what is shown, and what cannot be read. Nothing leaves your browser."}
	phraseStudioNeeds = lang.Phrase{Da: "Studio kræver JavaScript.", En: "The Studio needs JavaScript."}

	phraseBegin        = lang.Phrase{Da: "Begynd med", En: "Begin with"}
	phraseTemplate     = lang.Phrase{Da: "Skabelon", En: "Template"}
	phraseFile         = lang.Phrase{Da: "Filen, du åbnede", En: "The file you opened"}
	phraseDraft        = lang.Phrase{Da: "Kladde: %s", En: "Draft: %s"}
	phraseOpenFile     = lang.Phrase{Da: "Åbn en fil …", En: "Open a file …"}
	phraseLoses        = lang.Phrase{Da: "Du har ændringer, der ikke er gemt. Vil du gemme dem, før du skifter?", En: "You have changes that have not been kept. Keep them before you switch?"}
	phraseKeepAndBegin = lang.Phrase{Da: "Gem kladden, og skift", En: "Keep the draft and switch"}
	phraseBeginAnyway  = lang.Phrase{Da: "Skift uden at gemme", En: "Switch without keeping it"}
	phraseStay         = lang.Phrase{Da: "Bliv her", En: "Stay here"}
	phraseKeepFirst    = lang.Phrase{Da: "Gem kladden, før du åbner en fil.", En: "Keep the draft before opening a file."}

	phraseText         = lang.Phrase{Da: "Deklarationen", En: "The declaration"}
	phraseTextLabel    = lang.Phrase{Da: "Deklarationen i YAML", En: "The declaration in YAML"}
	phraseNoProblems   = lang.Phrase{Da: "Ingen fejl.", En: "No errors."}
	phraseOneProblem   = lang.Phrase{Da: "1 fejl:", En: "1 error:"}
	phraseProblems     = lang.Phrase{Da: "%s fejl:", En: "%s errors:"}
	phraseMoreProblems = lang.Phrase{Da: "Og %s fejl til.", En: "And %s more errors."}
	phraseLine         = lang.Phrase{Da: "Linje %s", En: "Line %s"}
	phraseKeep         = lang.Phrase{Da: "Gem kladden på denne enhed", En: "Keep the draft on this device"}
	phraseIsKept       = lang.Phrase{Da: "Kladden gemmes, mens du skriver.", En: "The draft is kept as you write."}
	phraseNotKept      = lang.Phrase{Da: "De seneste ændringer er ikke gemt.", En: "The latest changes have not been kept."}
	phraseKeepAgain    = lang.Phrase{Da: "Gem kladden", En: "Keep the draft"}
	phraseKeepHint     = lang.Phrase{Da: "Kladder gemmes kun, når du beder om det, og kun i denne browser. Du kan slette dem igen.", En: "Drafts are kept only when you ask, and only in this browser. You can delete them again."}
	phraseForget       = lang.Phrase{Da: "Slet kladden", En: "Delete the draft"}
	phraseYAML         = lang.Phrase{Da: "Hent som YAML", En: "Download as YAML"}
	phraseJSON         = lang.Phrase{Da: "Hent som JSON", En: "Download as JSON"}

	phrasePreview    = lang.Phrase{Da: "Sådan vises den", En: "How it is shown"}
	phraseNothingYet = lang.Phrase{Da: "Her vises kortet, når teksten kan læses.", En: "The card is shown here when the text can be read."}
	phraseLastGood   = lang.Phrase{Da: "Teksten har fejl. Her vises den seneste udgave uden fejl.", En: "The text has errors. The last version without errors is shown."}

	phraseTakeAway     = lang.Phrase{Da: "Sæt kortet ind på jeres side", En: "Add the card to your site"}
	phraseVariant      = lang.Phrase{Da: "Form", En: "Form"}
	phraseCard         = lang.Phrase{Da: "Kort", En: "Card"}
	phraseBadge        = lang.Phrase{Da: "Mærkat", En: "Badge"}
	phraseUnfolded     = lang.Phrase{Da: "Kort med alt foldet ud", En: "Card with everything unfolded"}
	phraseTheme        = lang.Phrase{Da: "Farver", En: "Colours"}
	phraseNeutral      = lang.Phrase{Da: "Neutral", En: "Neutral"}
	phraseLanguage     = lang.Phrase{Da: "Sprog", En: "Language"}
	phrasePageLanguage = lang.Phrase{Da: "Som siden", En: "That of the page"}
	phraseAudience     = lang.Phrase{Da: "Målgruppe", En: "Audience"}
	phraseEveryone     = lang.Phrase{Da: "Alle", En: "Everyone"}
	phraseOwnFile      = lang.Phrase{Da: "Hent deklarationen som JSON, læg den på jeres side, og skriv dens adresse i src.", En: "Download the declaration as JSON, put it on your site, and write its address in src."}
	phraseOneLine      = lang.Phrase{Da: "Én linje", En: "One line"}
	phraseElement      = lang.Phrase{Da: "Element med reserveindhold", En: "Element with fallback content"}
	phraseInFrame      = lang.Phrase{Da: "Kortet, som det står på en side", En: "The card as it stands on a page"}
	phraseCopy         = lang.Phrase{Da: "Kopiér", En: "Copy"}
)
