package page

import "servicestatus/declarations/lang"

// On the page for editors.
var (
	phraseEditors     = lang.Phrase{Da: "For redaktører", En: "For editors"}
	phraseEditorsLead = lang.Phrase{Da: "Vis på jeres egen side, om der er åbent lige nu. Én linje er nok.", En: "Show on your own page whether you are open right now. One line is enough."}
	phraseEmbed       = lang.Phrase{Da: "Indsæt på din side", En: "Add it to your site (in Danish)"}
	phraseEmbedWay    = lang.Phrase{Da: "Vælg tjeneste og udseende, og kopiér linjen.", En: "Choose the service and the look, and copy the line."}
	phraseOwnHours    = lang.Phrase{Da: "Brug de tider, siden har i forvejen", En: "Use the hours that your page has already (in Danish)"}
	phraseOwnHoursWay = lang.Phrase{Da: "Sæt ét element om teksten, så står der, om der er åbent nu.", En: "Put one element around the text, and it says whether you are open now."}
	phraseStudioName  = lang.Phrase{Da: "Studio", En: "Studio"}
	phraseStudioWay   = lang.Phrase{Da: "Skriv eller ret en deklaration, og se med det samme, hvordan den vises. Fylder 1,8\u00a0MB.", En: "Write or change a declaration, and see at once how it is shown. 1.8\u00a0MB to fetch."}
	phraseGuide       = lang.Phrase{Da: "Vejledning", En: "Guide (in Danish)"}
	phraseGuideWay    = lang.Phrase{Da: "Fra en tom mappe til et site: lukkedage, jul, vedligehold og nye udgaver.", En: "From an empty folder to a site: closing days, Christmas, maintenance and new versions."}
	phraseDemo        = lang.Phrase{Da: "Eksempler", En: "Examples (in Danish)"}
	phraseDemoWay     = lang.Phrase{Da: "Kort og mærkater, som de står på en side.", En: "Cards and badges as they stand on a page."}
	phraseSchema      = lang.Phrase{Da: "JSON Schema", En: "JSON Schema"}
	phraseSchemaWay   = lang.Phrase{Da: "Formatet, for programmer og tekstredigering.", En: "The format, for programs and text editors."}

	phraseKeepTitle     = lang.Phrase{Da: "Studio uden net", En: "The Studio without a network"}
	phraseKeepExplained = lang.Phrase{Da: "Siderne med status gemmes af sig selv, når du har besøgt dem. Studio gemmes først, når du har åbnet det, installeret siden eller beder om det her.", En: "The pages with the status are kept by themselves once you have visited them. The Studio is kept once you have opened it, installed the site, or ask for it here."}
	phraseKeepApp       = lang.Phrase{Da: "Gem til brug uden net", En: "Keep for use without a network"}
	phraseKeptApp       = lang.Phrase{Da: "Studio er gemt på denne enhed.", En: "The Studio has been kept on this device."}
	phraseNotKeptApp    = lang.Phrase{Da: "Studio kunne ikke gemmes. Prøv igen, når der er forbindelse.", En: "The Studio could not be kept. Try again when there is a connection."}
)

// On the page about the site.
var (
	phraseAboutTitle  = lang.Phrase{Da: "Om", En: "About"}
	phraseAboutSite   = lang.Phrase{Da: "Hvad siden viser, hvor tiderne kommer fra, og hvordan den behandler dem, der besøger den.", En: "What the site shows, where the hours come from, and how it treats its visitors."}
	phraseHow         = lang.Phrase{Da: "Sådan bliver svaret til", En: "How the answer is made"}
	phraseHowText     = lang.Phrase{Da: "En servicedeklaration siger, hvornår supporten svarer, hvornår systemet er i drift, og hvor hurtigt du får svar. Siden læser den og regner ud, hvad der gælder nu, med danske helligdage og sommertid.", En: "A service declaration says when support answers, when the system is up, and how fast you get an answer. The site reads it and works out what holds now, with Danish public holidays and summer time."}
	phraseHowCautions = lang.Phrase{Da: "Står noget ikke i deklarationen, står der »ikke oplyst«. Siden måler ikke selv, om et system er i drift.", En: "What the declaration does not say is shown as “not stated”. The site does not itself measure whether a system is up."}

	phraseSourceTitle = lang.Phrase{Da: "Kilder", En: "Sources"}
	phraseSourceText  = lang.Phrase{Da: "Her er deklarationerne, som de er offentliggjort:", En: "These are the declarations as published (in Danish):"}

	phraseOfflineTitle = lang.Phrase{Da: "Uden net", En: "Without a network"}
	phraseOfflineText  = lang.Phrase{Da: "Når du har besøgt siden én gang, virker den også uden forbindelse: Status regnes ud på din enhed efter de tider, der sidst blev hentet.", En: "Once you have visited the site, it works without a connection too: the status is worked out on your device from the hours that were fetched last."}

	phrasePrivacy       = lang.Phrase{Da: "Siden sætter ingen cookies og fører ingen statistik. Alt regnes ud i din egen browser, og den henter kun filer fra dette site. Til brug uden net gemmer browseren sidens egne filer. Tekst, du indsætter i Studio, husker fanen, til du lukker den. Kladder gemmes kun, hvis du beder om det, og kun på din enhed.", En: "The site sets no cookies and keeps no statistics. Everything is worked out in your own browser, which fetches files from this site alone. For use without a network the browser keeps the site’s own files. Text that you paste into the Studio stays in the tab until you close it. Drafts are kept only if you ask, and only on your device."}
	phrasePrivacyServer = lang.Phrase{Da: "Den server, der udleverer filerne, kan som enhver anden se din IP-adresse. Spørg den myndighed, der har siden, hvad den bruger adressen til.", En: "The server that delivers the files can see your IP address, as any server can. Ask the authority that has the site what it uses the address for."}

	phraseAccessText    = lang.Phrase{Da: "Siden er lavet til at kunne bruges med tastatur, skærmlæser, forstørrelse og uden farver. Status står altid med ord, ikke kun med farve, og uden JavaScript kan numre og tider læses.", En: "The site is made for use with a keyboard, a screen reader, magnification and without colours. The status is always in words, not in colour alone, and numbers and hours can be read without JavaScript."}
	phraseAccessTested  = lang.Phrase{Da: "Hver udgave prøves automatisk med axe-core efter reglerne for WCAG 2.1 AA, i vinduer fra 320 til 1280 pixels. Det finder ikke alle fejl. Der er ikke foretaget en revision af mennesker.", En: "Each version is tested automatically with axe-core against the rules of WCAG 2.1 AA, in windows from 320 to 1280 pixels. That does not find every fault. No audit by people has been made."}
	phraseAccessContact = lang.Phrase{Da: "Finder du en fejl, så skriv til den myndighed, der har siden.", En: "If you find a fault, write to the authority that has the site."}

	phraseOwnersPage = lang.Phrase{Da: "Læs hele erklæringen hos den, der har siden", En: "Read the whole statement of the site’s owner (in Danish)"}
)
