package page

import "servicestatus/declarations/lang"

// The phrases of a notice about a service that is down.
var (
	phraseDown        = lang.Phrase{Da: "Nede i dag", En: "Down today"}
	phraseDownHint    = lang.Phrase{Da: "Fortæl på jeres sider, at noget ikke virker, eller at telefonen er lukket.", En: "Say on your pages that something does not work, or that the phone is closed."}
	phraseDownSystem  = lang.Phrase{Da: "Tjeneste", En: "Service"}
	phraseChoose      = lang.Phrase{Da: "Vælg tjeneste", En: "Choose a service"}
	phraseDownText    = lang.Phrase{Da: "Hvad er der sket?", En: "What has happened?"}
	phraseDownExample = lang.Phrase{Da: "På dansk, fx: Telefonerne er nede. Skriv til os imens.", En: "In Danish, as people see it."}
	phraseDownFrom    = lang.Phrase{Da: "Fra", En: "From"}
	phraseDownNow     = lang.Phrase{Da: "Lad feltet stå tomt, hvis det gælder fra nu af. Dansk tid.", En: "Empty: from now on. Danish time."}
	phraseDownUntil   = lang.Phrase{Da: "Til", En: "Until"}
	phraseDownOpen    = lang.Phrase{Da: "Lad feltet stå tomt, hvis I selv vil slutte meddelelsen.", En: "Empty: until you end it yourselves."}
	phraseDownLines   = lang.Phrase{Da: "Hvad gælder meddelelsen? Sæt ingen flueben, hvis den gælder det hele.", En: "What is it about? Choose nothing if it is about everything."}
	phraseDownShown   = lang.Phrase{Da: "Sådan vises det", En: "How it is shown"}
	phraseDownload    = lang.Phrase{Da: "Hent notices.yaml", En: "Download notices.yaml"}
	phraseDownWhere   = lang.Phrase{Da: "Læg filen i mappen med jeres deklarationer i stedet for den gamle, og udgiv sitet igen. Meddelelserne fra den gamle fil er med.", En: "Put the file into the folder of your declarations in the place of the old one, and publish the site again. The notices of the old one are in it."}
	phraseDownCommand = lang.Phrase{Da: "Eller kør denne kommando i mappen med jeres deklarationer", En: "Or write in the folder"}

	phraseNoSystem       = lang.Phrase{Da: "Vælg den tjeneste, meddelelsen handler om.", En: "Choose the service that the notice is about."}
	phraseNoNotice       = lang.Phrase{Da: "Skriv, hvad der er sket.", En: "Write what has happened."}
	phraseUnreadableTime = lang.Phrase{Da: "Skriv både dag og klokkeslæt.", En: "Write both day and time."}
	phraseEndsFirst      = lang.Phrase{Da: "Meddelelsen slutter, før den begynder. Ret et af tidspunkterne.", En: "The notice ends before it begins. Change one of the times."}
)
