package page

import "servicestatus/declarations/lang"

// In the Studio.
var (
	phraseStudioAbout = lang.Phrase{Da: "Indsæt teksten fra jeres side, se, hvad der er forstået, og tag kortet med til jeres egen side. Intet forlader din browser.", En: "Paste the Danish text of your page, see what is understood, and take the card to your own page. Nothing leaves your browser."}
	phraseStudioLead  = lang.Phrase{Da: "Indsæt teksten fra jeres side, svar på det, vi er i tvivl om, og tag kortet med. Intet forlader din browser.", En: "Paste the Danish text of your page, answer what we are in doubt about, and take the card with you. Nothing leaves your browser."}
	phraseStudioNeeds = lang.Phrase{Da: "Studio kræver JavaScript.", En: "The Studio needs JavaScript."}

	phraseBegin              = lang.Phrase{Da: "Begynd med", En: "Begin with"}
	phraseChooseBeginning    = lang.Phrase{Da: "Vælg …", En: "Choose …"}
	phrasePastedText         = lang.Phrase{Da: "Teksten, du satte ind", En: "The text you pasted"}
	phraseTemplate           = lang.Phrase{Da: "Skabelon", En: "Template"}
	phraseFile               = lang.Phrase{Da: "Filen, du åbnede", En: "The file you opened"}
	phraseDraft              = lang.Phrase{Da: "Kladde: %s", En: "Draft: %s"}
	phraseOpenFile           = lang.Phrase{Da: "Åbn en fil …", En: "Open a file …"}
	phraseLoses              = lang.Phrase{Da: "Du har ændringer, der ikke er gemt. Vil du gemme dem, før du skifter?", En: "You have changes that have not been kept. Keep them before you switch?"}
	phraseLosesCorrections   = lang.Phrase{Da: "Rettelserne i trin 3 går tabt, når de nye svar bruges. Vil du gemme dem som kladde først?", En: "The corrections in step 3 are lost when the new answers are used. Keep them as a draft first?"}
	phraseWithoutCorrections = lang.Phrase{Da: "Her vises teksten med dine svar, uden rettelserne fra trin 3.", En: "This is the text with your answers, without the corrections of step 3."}
	phraseKeepAndBegin       = lang.Phrase{Da: "Gem kladden, og skift", En: "Keep the draft and switch"}
	phraseBeginAnyway        = lang.Phrase{Da: "Skift uden at gemme", En: "Switch without keeping it"}
	phraseStay               = lang.Phrase{Da: "Bliv her", En: "Stay here"}

	phraseText         = lang.Phrase{Da: "Oplysningerne", En: "The declaration"}
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

	phrasePreview    = lang.Phrase{Da: "Sådan vises kortet", En: "How it is shown"}
	phraseNothingYet = lang.Phrase{Da: "Her vises kortet, når teksten kan læses.", En: "The card is shown here when the text can be read."}
	phraseLastGood   = lang.Phrase{Da: "Teksten har fejl. Her vises den seneste udgave uden fejl.", En: "The text has errors. The last version without errors is shown."}

	phraseTakeAway        = lang.Phrase{Da: "Sæt kortet ind på jeres side", En: "Add the card to your site"}
	phraseVariant         = lang.Phrase{Da: "Form", En: "Form"}
	phraseCard            = lang.Phrase{Da: "Kort", En: "Card"}
	phraseBadge           = lang.Phrase{Da: "Mærkat", En: "Badge"}
	phraseUnfolded        = lang.Phrase{Da: "Kort med alt foldet ud", En: "Card with everything unfolded"}
	phraseTheme           = lang.Phrase{Da: "Farver", En: "Colours"}
	phraseNeutral         = lang.Phrase{Da: "Neutral", En: "Neutral"}
	phraseLanguage        = lang.Phrase{Da: "Sprog", En: "Language"}
	phrasePageLanguage    = lang.Phrase{Da: "Som siden", En: "That of the page"}
	phraseAudience        = lang.Phrase{Da: "Målgruppe", En: "Audience"}
	phraseEveryone        = lang.Phrase{Da: "Alle", En: "Everyone"}
	phraseWeekVariant     = lang.Phrase{Da: "Ugen som billede", En: "The week as a picture"}
	phraseSiteFiles       = lang.Phrase{Da: "Deklarationen ligger på dette site, så linjen nedenfor er alt, I skal bruge.", En: "The declaration lies on this site, so the markup below is all you need."}
	phraseOwnFiles        = lang.Phrase{Da: "1. Hent zip-filen. 2. Læg filerne på jeres webserver. 3. Skriv adressen på mappen. 4. Kopiér koden. I zip-filen er deklarationen, som kortet henter den (.json), en side med kortet (.html), kalenderen (.ics) og teksten, som I kan åbne her igen (.yaml).", En: "1. Download the zip. 2. Put the files on your web server. 3. Write the address of the folder. 4. Copy the markup. In the zip are the declaration as the card fetches it (.json), a page with the card (.html), the calendar (.ics) and the text, which you can open here again (.yaml)."}
	phraseServiceWrong    = lang.Phrase{Da: "Der er fejl i »%s«. Ret dem i trin 3, og hent filerne igen.", En: "There are errors in “%s”. Correct them in step 3, and download the files again."}
	phraseZip             = lang.Phrase{Da: "Hent alle filer (zip)", En: "Download all files (zip)"}
	phraseAddressMissing  = lang.Phrase{Da: "Skriv først, hvor I lægger filerne. Koden henter dem derfra.", En: "Write where you put the files first. The markup fetches them from there."}
	phraseAddressNone     = lang.Phrase{Da: "Vi kan ikke genkende adressen. Skriv fx https://www.jereskommune.dk/filer/.", En: "That is not the address of a folder. Write for example https://www.yourcity.dk/files/."}
	phraseAddressOfFile   = lang.Phrase{Da: "Skriv adressen på mappen, uden filens navn.", En: "Write the address of the folder, without the name of the file."}
	phraseAddressInsecure = lang.Phrase{Da: "Adressen skal begynde med https://. Ellers viser browsere ikke kortet.", En: "The address must begin with https://. Otherwise browsers do not show the card."}
	phraseAllInZip        = lang.Phrase{Da: "Alle tjenester er med i zip-filen; koden er til den, der er valgt.", En: "All services are in the zip; the markup is for the one that is chosen."}
	phraseNoOwnText       = lang.Phrase{Da: "Der er ingen åbningstider. Vælg en anden måde at sætte det ind på.", En: "There are no hours. Choose another way to put it in."}
	phraseWhere           = lang.Phrase{Da: "Mappen, hvor filerne ligger", En: "The folder where the files lie"}
	phraseWhereHint       = lang.Phrase{Da: "Adressen uden filnavn. Derfra hentes %s.", En: "The address without a file name. %s is fetched from there."}
	phraseForm            = lang.Phrase{Da: "Sådan sættes det ind", En: "How it is put in"}
	phraseOneLine         = lang.Phrase{Da: "Én linje", En: "One line"}
	phraseElement         = lang.Phrase{Da: "Kort med link, hvor scripts ikke virker", En: "Element with fallback content"}
	phraseOneFile         = lang.Phrase{Da: "Én fil", En: "One file"}
	phraseIframe          = lang.Phrase{Da: "Iframe", En: "Iframe"}
	phraseOwnText         = lang.Phrase{Da: "Tiderne i sidens egen tekst", En: "The hours in the page's own text"}
	phraseOneLineHint     = lang.Phrase{Da: "Sæt linjen ind der, hvor kortet skal stå.", En: "Put the line where the card is to stand."}
	phraseElementHint     = lang.Phrase{Da: "Linket vises, indtil kortet er klar, og hvor scripts ikke kan køre.", En: "The link is shown until the card is ready, and where scripts cannot run."}
	phraseOneFileHint     = lang.Phrase{Da: "Som én linje, men alt ligger i én fil: kortet er der lidt før.", En: "As one line, but everything is in one file: the card is there a little sooner."}
	phraseIframeHint      = lang.Phrase{Da: "Til systemer, der fjerner scripts.", En: "For systems that strip scripts."}
	phraseOwnTextHint     = lang.Phrase{Da: "Teksten bliver stående, og over den står, om der er åbent. Oppetider og svartider vises ikke.", En: "The text stays, and above it stands whether you are open. Without uptime and response times."}
	phraseInFrame         = lang.Phrase{Da: "Kortet, som det står på en side", En: "The card as it stands on a page"}
	phraseCopy            = lang.Phrase{Da: "Kopiér", En: "Copy"}
)
