package page

import "strings"

// word is something the app says, in Danish and English side by side, so that
// neither is forgotten. A %s is filled in.
type word struct{ da, en string }

func (s *State) say(w word) string {
	if s.Route.English {
		return w.en
	}
	return w.da
}

func (s *State) fill(w word, with string) string { return strings.Replace(s.say(w), "%s", with, 1) }

// Every page.
var (
	wordSkip     = word{"Gå til indholdet", "Skip to content"}
	wordMenu     = word{"Hovedmenu", "Main menu"}
	wordOverview = word{"Oversigt", "Overview"}
	wordSource   = word{"Kilde: Servicedeklaration, digst.dk. Alle tider er dansk tid.", "Source: Servicedeklaration, digst.dk. All times are Danish time."}
	wordPrivacy  = word{
		"Ingen cookies og ingen statistik. Alt regnes ud i din egen browser. Kladder gemmes kun, hvis du beder om det, og kun på denne enhed.",
		"No cookies and no statistics. Everything is worked out in your own browser. Drafts are kept only if you ask, and only on this device.",
	}
	wordInstall     = word{"Installér appen", "Install the app"}
	wordShare       = word{"Del siden", "Share this page"}
	wordCopyAddress = word{"Kopiér adressen", "Copy the address"}
	wordDemo        = word{"Eksempler", "Examples (in Danish)"}
	wordEmbed       = word{"Indsæt på din side", "Add it to your site (in Danish)"}
	wordSchema      = word{"JSON Schema", "JSON Schema"}

	wordUpdatable     = word{"En ny version er klar.", "A new version is ready."}
	wordUpdate        = word{"Opdatér nu", "Update now"}
	wordTorn          = word{"Din kladde er ikke gemt. Den går tabt, hvis du opdaterer nu.", "Your draft has not been kept. It is lost if you update now."}
	wordKeepAndUpdate = word{"Gem kladden, og opdatér", "Keep the draft and update"}
	wordUpdateAnyway  = word{"Opdatér uden at gemme", "Update without keeping it"}
	wordLater         = word{"Senere", "Later"}
	wordOffline       = word{"Du er offline. Tider og status passer stadig: De regnes ud på din enhed.", "You are offline. Hours and status still hold: they are worked out on your device."}
)

// The outcome of something.
var (
	wordCopied      = word{"Kopieret.", "Copied."}
	wordCopyByHand  = word{"Browseren kan ikke kopiere for dig. Teksten er markeret: Tryk Ctrl+C eller ⌘C.", "The browser cannot copy for you. The text is selected: press Ctrl+C or ⌘C."}
	wordAddress     = word{"Adressen er kopieret.", "The address has been copied."}
	wordNoShare     = word{"Browseren kan hverken dele eller kopiere. Tag adressen fra adresselinjen.", "The browser can neither share nor copy. Take the address from the address bar."}
	wordDownloaded  = word{"%s er hentet.", "%s has been downloaded."}
	wordNoDownload  = word{"Filen kunne ikke hentes: %s", "The file could not be downloaded: %s"}
	wordOpened      = word{"%s er åbnet.", "%s has been opened."}
	wordNoOpen      = word{"Filen kunne ikke åbnes: %s", "The file could not be opened: %s"}
	wordTooLarge    = word{"Filen er for stor til at være en deklaration.", "The file is too large to be a declaration."}
	wordNoText      = word{"Filen er ikke tekst. Gem den som UTF-8.", "The file is not text. Save it as UTF-8."}
	wordInstalled   = word{"Appen er installeret.", "The app has been installed."}
	wordNoInstall   = word{"Appen blev ikke installeret.", "The app was not installed."}
	wordNoUpdate    = word{"Opdateringen lykkedes ikke. Luk alle faner med appen, og åbn den igen.", "The update failed. Close all tabs with the app and open it again."}
	wordKept        = word{"Kladden er gemt på denne enhed.", "The draft has been kept on this device."}
	wordNoKeep      = word{"Kladden kunne ikke gemmes: %s Hent den som fil i stedet.", "The draft could not be kept: %s Download it as a file instead."}
	wordFull        = word{"Der er ikke mere plads i browseren.", "The browser has no room left."}
	wordNoStorage   = word{"Browseren tillader ikke, at siden gemmer noget.", "The browser does not let the page keep anything."}
	wordForgotten   = word{"Kladden er slettet.", "The draft has been deleted."}
	wordNoForget    = word{"Kladden kunne ikke slettes.", "The draft could not be deleted."}
	wordNoDraft     = word{"Kladden findes ikke længere på denne enhed.", "The draft is no longer on this device."}
	wordBadMoment   = word{"Vælg en dato mellem 1981 og 2199.", "Choose a date between 1981 and 2199."}
	wordMissingTime = word{"Kl. %s findes ikke den nat, fordi uret stilles frem fra kl. 2 til kl. 3. Her vises kl. 3.00.", "%s does not exist that night: the clock goes from 2 to 3. 3:00 is shown."}
)

// The moment shown.
var (
	wordMomentLabel      = word{"Tidspunkt", "Moment"}
	wordShows            = word{"Viser %s", "Showing %s"}
	wordShowsNow         = word{"Viser det, der gælder lige nu.", "Showing the status right now."}
	wordDanishTime       = word{"(dansk tid)", "(Danish time)"}
	wordBackToNow        = word{"Tilbage til nu", "Back to now"}
	wordUnreadableMoment = word{"Tidspunktet i adressen kan ikke læses. Her vises det, der gælder nu.", "The moment in the address cannot be read. What holds now is shown."}
	wordOtherMoment      = word{"Se et andet tidspunkt", "Choose another time"}
	wordDate             = word{"Dato", "Date"}
	wordClock            = word{"Klokkeslæt (dansk tid)", "Time (Danish time)"}
	wordShowMoment       = word{"Vis", "Show"}
	wordMoveTime         = word{"Flyt tiden", "Move in time"}
	wordDayBack          = word{"1 døgn tilbage", "1 day back"}
	wordHourBack         = word{"1 time tilbage", "1 hour back"}
	wordHourOn           = word{"1 time frem", "1 hour forward"}
	wordDayOn            = word{"1 døgn frem", "1 day forward"}
	wordMomentsLabel     = word{"Nogle særlige tidspunkter", "Some special times"}
)

// The overview and the pages of the systems.
var (
	wordFiveNow       = word{"Er der hjælp at få lige nu?", "Is help available right now?"}
	wordOverviewLead  = word{"Fem offentlige tjenester har lovet, hvornår de svarer, og hvornår de er i drift. Her kan du se, hvad der gælder, i dansk tid.", "Five public services have promised when they answer and when their systems are up. Here you can see what holds, in Danish time."}
	wordOverviewAbout = word{"Åbningstider, oppetid og svarmål lige nu for NemKonto, Digital Post og NemSMS, NemLog-in, NemID og Borger.dk. Virker også uden netforbindelse.", "Opening hours, uptime and response targets right now for NemKonto, Digital Post and NemSMS, NemLog-in, NemID and Borger.dk. Works offline too."}
	wordOr            = word{"eller", "or"}
	wordSystemTitle   = word{"%s: support og oppetid lige nu", "%s: support and uptime right now"}
	wordSystemAbout   = word{"Hvornår supporten for %s svarer, hvilken oppetid der er lovet, og hvor hurtigt du får svar. Regnet ud for lige nu, i dansk tid.", "When support for %s answers, what uptime is promised and how fast you get an answer. Worked out for right now, in Danish time."}
	wordSystemLead    = word{"Hvornår supporten svarer, hvilken oppetid der er lovet, og hvor hurtigt du får svar.", "When support answers, what uptime is promised and how fast you get an answer."}
	wordStatus        = word{"Status og deklaration", "Status and declaration"}
	wordUse           = word{"Brug deklarationen", "Use the declaration"}
	wordEditThis      = word{"Åbn deklarationen i Studio, og ret eller indsæt den", "Open the declaration in Studio, to change or embed it"}
	wordAsJSON        = word{"Deklarationen som data (JSON)", "The declaration as data (JSON)"}
	wordAsFacts       = word{"Deklarationen, som den er offentliggjort", "The declaration as published (in Danish)"}
	wordOthers        = word{"De andre tjenester", "The other services"}
	wordTypical       = word{"En almindelig uge", "An ordinary week"}
	wordWeekOf        = word{"Ugen fra %s", "The week from %s"}
	wordWeek          = word{"Uge", "Week"}
	wordMonth         = word{"Måned", "Month"}
	wordEarlier       = word{"Forrige", "Previous"}
	wordNext          = word{"Næste", "Next"}
	wordThis          = word{"I dag", "Today"}
	wordComing        = word{"Særlige dage det næste år", "Special days in the coming year"}
)
