package page

import (
	"strings"

	"servicestatus/declarations/lang"
)

// say returns a phrase in the page's language.
func (s *State) say(p lang.Phrase) string { return p.In(s.language()) }

// fill returns a phrase with its %s replaced.
func (s *State) fill(p lang.Phrase, with string) string {
	return strings.Replace(s.say(p), "%s", with, 1)
}

// On every page.
var (
	phraseSkip          = lang.Phrase{Da: "Gå til indholdet", En: "Skip to content"}
	phraseMenu          = lang.Phrase{Da: "Hovedmenu", En: "Main menu"}
	phraseOverview      = lang.Phrase{Da: "Oversigt", En: "Overview"}
	phraseSource        = lang.Phrase{Da: "Kilde: ", En: "Source: "}
	phraseTimes         = lang.Phrase{Da: "Alle tider er dansk tid.", En: "All times are Danish time."}
	phrasePrivacyPage   = lang.Phrase{Da: "Privatliv", En: "Privacy"}
	phraseAccessibility = lang.Phrase{Da: "Tilgængelighed", En: "Accessibility"}
	phraseInstall       = lang.Phrase{Da: "Installér på enheden", En: "Install on this device"}
	phraseShare         = lang.Phrase{Da: "Del siden", En: "Share this page"}

	phraseUpdatable     = lang.Phrase{Da: "En ny version er klar.", En: "A new version is ready."}
	phraseUpdate        = lang.Phrase{Da: "Opdatér nu", En: "Update now"}
	phraseUpdateBlocked = lang.Phrase{Da: "Din kladde er ikke gemt. Den går tabt, hvis du opdaterer nu.", En: "Your draft has not been kept. It is lost if you update now."}
	phraseKeepAndUpdate = lang.Phrase{Da: "Gem kladden, og opdatér", En: "Keep the draft and update"}
	phraseUpdateAnyway  = lang.Phrase{Da: "Opdatér uden at gemme", En: "Update without keeping it"}
	phrasePostpone      = lang.Phrase{Da: "Senere", En: "Later"}
	phraseOffline       = lang.Phrase{Da: "Du er offline. Tider og status passer stadig: De regnes ud på din enhed.", En: "You are offline. Hours and status still hold: they are worked out on your device."}
)

// Announcements: how an action ended.
var (
	phraseCopied     = lang.Phrase{Da: "Kopieret.", En: "Copied."}
	phraseCopyByHand = lang.Phrase{Da: "Browseren kan ikke kopiere for dig. Teksten er markeret: Tryk Ctrl+C eller ⌘C.", En: "The browser cannot copy for you. The text is selected: press Ctrl+C or ⌘C."}
	phraseDownloaded = lang.Phrase{Da: "%s er hentet.", En: "%s has been downloaded."}
	phraseNoDownload = lang.Phrase{Da: "Filen kunne ikke hentes: %s", En: "The file could not be downloaded: %s"}
	phraseOpened     = lang.Phrase{Da: "%s er åbnet.", En: "%s has been opened."}
	phraseNoOpen     = lang.Phrase{Da: "Filen kunne ikke åbnes: %s", En: "The file could not be opened: %s"}
	phraseTooLarge   = lang.Phrase{Da: "Filen er for stor til at være en deklaration.", En: "The file is too large to be a declaration."}
	phraseTooLong    = lang.Phrase{Da: "Teksten er for lang til at være en deklaration. Den er ikke sat ind.", En: "The text is too long to be a declaration. It has not been inserted."}
	phraseNoText     = lang.Phrase{Da: "Filen kan ikke læses som tekst. Brug en tekstfil (UTF-8), eller kopiér teksten ind.", En: "The file cannot be read as text. Use a text file (UTF-8), or copy the text in."}
	phraseNoUpdate   = lang.Phrase{Da: "Opdateringen lykkedes ikke. Luk alle faner med appen, og åbn den igen.", En: "The update failed. Close all tabs with the app and open it again."}
	phraseRecalled   = lang.Phrase{Da: "Din tekst er her stadig.", En: "Your text is still here."}
	phraseKept       = lang.Phrase{Da: "Kladden er gemt på denne enhed.", En: "The draft has been kept on this device."}
	phraseNoKeep     = lang.Phrase{Da: "Kladden kunne ikke gemmes: %s Hent den som fil i stedet.", En: "The draft could not be kept: %s Download it as a file instead."}
	phraseFull       = lang.Phrase{Da: "Der er ikke mere plads i browseren.", En: "The browser has no room left."}
	phraseNoStorage  = lang.Phrase{Da: "Browseren tillader ikke, at siden gemmer noget.", En: "The browser does not let the page keep anything."}
	phraseForgotten  = lang.Phrase{Da: "Kladden er slettet.", En: "The draft has been deleted."}
	phraseNoForget   = lang.Phrase{Da: "Kladden kunne ikke slettes.", En: "The draft could not be deleted."}
	phraseNoDraft    = lang.Phrase{Da: "Kladden findes ikke længere på denne enhed.", En: "The draft is no longer on this device."}
	phraseBadMoment  = lang.Phrase{Da: "Vælg en dato mellem 1981 og 2199.", En: "Choose a date between 1981 and 2199."}
)

// The moment that is shown.
var (
	phraseNowIs            = lang.Phrase{Da: "Lige nu: %s", En: "Right now: %s"}
	phraseInMinute         = lang.Phrase{Da: "om %s minut", En: "in %s minute"}
	phraseInMinutes        = lang.Phrase{Da: "om %s minutter", En: "in %s minutes"}
	phraseInHour           = lang.Phrase{Da: "om %s time", En: "in %s hour"}
	phraseInHours          = lang.Phrase{Da: "om %s timer", En: "in %s hours"}
	phraseInDays           = lang.Phrase{Da: "om %s dage", En: "in %s days"}
	phraseShows            = lang.Phrase{Da: "Viser %s (dansk tid)", En: "Showing %s (Danish time)"}
	phraseSkipped          = lang.Phrase{Da: "Det klokkeslæt findes ikke den nat, fordi uret stilles frem fra kl. 2 til kl. 3. Her vises kl. 3.", En: "That time does not exist that night: the clock goes from 2:00 to 3:00. 3:00 is shown."}
	phraseMoment           = lang.Phrase{Da: "Dag og klokkeslæt i dansk tid", En: "Day and time, in Danish time"}
	phraseToday            = lang.Phrase{Da: "I dag", En: "Today"}
	phraseTomorrow         = lang.Phrase{Da: "I morgen", En: "Tomorrow"}
	phraseBackToNow        = lang.Phrase{Da: "Tilbage til nu", En: "Back to now"}
	phraseUnreadableMoment = lang.Phrase{Da: "Tidspunktet i adressen kan ikke vises: Det skal være som 2026-12-24T12:00, fra 1981 til 2199. Her vises det, der gælder nu.", En: "The moment in the address cannot be shown: it must look like 2026-12-24T12:00, from 1981 to 2199. What holds now is shown."}
	phraseOtherMoment      = lang.Phrase{Da: "Se et andet tidspunkt", En: "Choose another time"}
	phraseShowMoment       = lang.Phrase{Da: "Vis", En: "Show"}
	phraseMoveTime         = lang.Phrase{Da: "Flyt tiden", En: "Move in time"}
	phraseDayBack          = lang.Phrase{Da: "‹ 1 døgn", En: "‹ 1 day"}
	phraseHourBack         = lang.Phrase{Da: "‹ 1 time", En: "‹ 1 hour"}
	phraseHourOn           = lang.Phrase{Da: "1 time ›", En: "1 hour ›"}
	phraseDayOn            = lang.Phrase{Da: "1 døgn ›", En: "1 day ›"}
)

// On the overview and on the page of a system.
var (
	phraseNow         = lang.Phrase{Da: "Er der åbent nu?", En: "Who answers now?"}
	phrasePromise     = lang.Phrase{Da: "%s har lovet, hvornår de svarer, og hvornår de er i drift. Her kan du se, hvad der gælder, i dansk tid.", En: "%s have promised when they answer and when their systems are up. Here you can see what holds, in Danish time."}
	phraseOnePromise  = lang.Phrase{Da: "%s har lovet, hvornår den svarer, og hvornår den er i drift. Her kan du se, hvad der gælder, i dansk tid.", En: "%s has promised when it answers and when its systems are up. Here you can see what holds, in Danish time."}
	phraseAbout       = lang.Phrase{Da: "Åbningstider, oppetid og svarmål lige nu for %s. Virker også uden netforbindelse.", En: "Opening hours, uptime and response targets right now for %s. Works offline too."}
	phraseOr          = lang.Phrase{Da: "eller", En: "or"}
	phraseSystemTitle = lang.Phrase{Da: "%s: support og oppetid lige nu", En: "%s: support and uptime right now"}
	phraseSystemAbout = lang.Phrase{Da: "Hvornår supporten for %s svarer, hvilken oppetid der er lovet, og hvor hurtigt du får svar. Regnet ud for lige nu, i dansk tid.", En: "When support for %s answers, what uptime is promised and how fast you get an answer. Worked out for right now, in Danish time."}
	phraseUse         = lang.Phrase{Da: "Hele deklarationen, kalender og data", En: "The whole declaration, calendar and data"}
	phraseSubscribe   = lang.Phrase{Da: "Abonnér i din kalender på åbningstider, vedligeholdelse og meddelelser", En: "Subscribe in your calendar to opening hours, maintenance and notices (in Danish)"}
	phraseAsCalendar  = lang.Phrase{Da: "Åbningstiderne som kalender (iCalendar)", En: "The opening hours as a calendar (iCalendar, in Danish)"}
	phraseAsJSON      = lang.Phrase{Da: "Deklarationen som data (JSON)", En: "The declaration as data (JSON)"}
	phraseAsFacts     = lang.Phrase{Da: "Deklarationen, som den er offentliggjort", En: "The declaration as published (in Danish)"}
	phraseOthers      = lang.Phrase{Da: "De andre tjenester", En: "The other services"}
	phraseWeek        = lang.Phrase{Da: "Uge", En: "Week"}
	phraseMonth       = lang.Phrase{Da: "Måned", En: "Month"}
	phraseEarlier     = lang.Phrase{Da: "Forrige", En: "Previous"}
	phraseNext        = lang.Phrase{Da: "Næste", En: "Next"}
	phraseComing      = lang.Phrase{Da: "Særlige dage", En: "Special days"}
	phraseMoreDays    = lang.Phrase{Da: "Flere særlige dage", En: "More special days"}
	phraseMayDiffer   = lang.Phrase{Da: ", tiderne kan være andre", En: ", hours may differ"}
	phraseNotStated   = lang.Phrase{Da: "ikke oplyst", En: "not stated"}
	phraseUnanswered  = lang.Phrase{Da: "besvares ikke", En: "not answered"}
	phraseClosed      = lang.Phrase{Da: "lukket", En: "closed"}
	phraseWeekByWeek  = lang.Phrase{Da: "Uge og måned", En: "Week and month"}
)
