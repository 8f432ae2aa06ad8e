package page

// The Studio.
var (
	wordStudioAbout = word{"Skriv eller ret en servicedeklaration, se med det samme, hvordan den vises, og tag linjen med til jeres egen side. Intet forlader din browser.", "Write or change a service declaration, see at once what it looks like, and take the markup to your own page. Nothing leaves your browser."}
	wordStudioLead  = word{"Skriv tiderne, som de står på jeres side. Du ser med det samme, hvad der vises, og hvad der ikke kan læses. Intet forlader din browser.", "Write the hours as they stand on your page, in Danish. You see at once what is shown, and what cannot be read. Nothing leaves your browser."}
	wordStudioNeeds = word{"Studio kræver JavaScript. Det åbner, når appen er hentet.", "The Studio needs JavaScript. It opens when the app has been fetched."}

	wordBegin        = word{"Begynd med", "Begin with"}
	wordTemplate     = word{"Skabelon", "Template"}
	wordFile         = word{"Filen, du åbnede", "The file you opened"}
	wordDraft        = word{"Kladde: %s", "Draft: %s"}
	wordOpenFile     = word{"Åbn en fil …", "Open a file …"}
	wordLoses        = word{"Du har ændringer, der ikke er gemt. Vil du gemme dem, før du skifter?", "You have changes that have not been kept. Keep them before you switch?"}
	wordKeepAndBegin = word{"Gem kladden, og skift", "Keep the draft and switch"}
	wordBeginAnyway  = word{"Skift uden at gemme", "Switch without keeping it"}
	wordStay         = word{"Bliv her", "Stay here"}
	wordKeepFirst    = word{"Gem kladden, før du åbner en fil.", "Keep the draft before opening a file."}

	wordText       = word{"Deklarationen", "The declaration"}
	wordTextLabel  = word{"Deklarationen i YAML", "The declaration in YAML"}
	wordNoProblems = word{"Ingen fejl.", "No errors."}
	wordOneProblem = word{"1 fejl:", "1 error:"}
	wordProblems   = word{"%s fejl:", "%s errors:"}
	wordLine       = word{"Linje %s", "Line %s"}
	wordKeep       = word{"Gem kladden på denne enhed", "Keep the draft on this device"}
	wordIsKept     = word{"Kladden gemmes, mens du skriver.", "The draft is kept as you write."}
	wordNotKept    = word{"De seneste ændringer er ikke gemt.", "The latest changes have not been kept."}
	wordKeepAgain  = word{"Gem kladden", "Keep the draft"}
	wordKeepHint   = word{"Kladder gemmes kun, når du beder om det, og kun i denne browser. Du kan slette dem igen.", "Drafts are kept only when you ask, and only in this browser. You can delete them again."}
	wordForget     = word{"Slet kladden", "Delete the draft"}
	wordYAML       = word{"Hent som YAML", "Download as YAML"}
	wordJSON       = word{"Hent som JSON", "Download as JSON"}

	wordPreview    = word{"Sådan vises den", "How it is shown"}
	wordNothingYet = word{"Her vises kortet, når teksten kan læses.", "The card is shown here when the text can be read."}
	wordLastGood   = word{"Teksten har fejl. Her vises den seneste udgave uden fejl.", "The text has errors. The last version without errors is shown."}

	wordTakeAway     = word{"Sæt kortet ind på jeres side", "Add the card to your site"}
	wordVariant      = word{"Form", "Form"}
	wordCard         = word{"Kort", "Card"}
	wordBadge        = word{"Mærkat", "Badge"}
	wordUnfolded     = word{"Kort med alt foldet ud", "Card with everything unfolded"}
	wordTheme        = word{"Farver", "Colours"}
	wordNeutral      = word{"Neutral", "Neutral"}
	wordLanguage     = word{"Sprog", "Language"}
	wordPageLanguage = word{"Som siden", "That of the page"}
	wordAudience     = word{"Målgruppe", "Audience"}
	wordEveryone     = word{"Alle", "Everyone"}
	wordOwnFile      = word{"Hent deklarationen som JSON, læg den på jeres side, og skriv dens adresse i src.", "Download the declaration as JSON, put it on your site, and write its address in src."}
	wordOneLine      = word{"Én linje", "One line"}
	wordElement      = word{"Element med reserveindhold", "Element with fallback content"}
	wordInFrame      = word{"Kortet, som det står på en side", "The card as it stands on a page"}
	wordCopy         = word{"Kopiér", "Copy"}
)
