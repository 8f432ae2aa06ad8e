//go:build !tinygo

package danish

func danishWords() *wordTable { return &inDanish }

var inDanish = wordTable{
	weekWords: "mandag/mandagsåbent/mandagsåben/mandage/mandagen/mandagene/mand/man/ma|" +
		"tirsdag/tirsdagsåbent/tirsdagsåben/tirsdage/tirsdagen/tirsdagene/tirsd/tirs/tir/ti|" +
		"onsdag/onsdagsåbent/onsdagsåben/onsdage/onsdagen/onsdagene/onsd/ons/on|" +
		"torsdag/torsdagsåbent/torsdagsåben/torsdage/torsdagen/torsdagene/torsd/tors/tor/to|" +
		"fredag/fredagsåbent/fredagsåben/fredage/fredagen/fredagene/fred/fre/fr|" +
		"lørdag/lørdagsåbent/lørdagsåben/lørdage/lørdagen/lørdagene/lørd/lør/lø|" +
		"søndag/søndagsåbent/søndagsåben/søndage/søndagen/søndagene/sønd/søn/sø",
	workdaysWords:        "hverd./hverdage/hverdag/hverdagene/hverdagen/arbejdsdage/arbejdsdag",
	weekendsWords:        "weekend/weekender/weekenden/weekenderne/weekends",
	holidaysWords:        "helligdage/helligdag/helligdagene/når dagen er en helligdag/når det er helligdag/når det er en helligdag",
	weekdayHolidaysWords: "søgnehelligdage",
	dayWords:             "dag",
	dayLeadWords:         "på/om/i/hver/alle/den/samtlige/månedens/danske/officielle/offentlige/ugens/årets",
	everyDayWords: "hver aften/alle ugens dage/alle ugens syv dage/alle dage i ugen/alle dage/ugens syv dage/alle årets dage/alle nætter/hver nat/hver dag/hver eneste dag/hele ugen/" +
		"året rundt/dagligt/daglig/hele året",
	allYearWords:      "året rundt/hele året/hele ugen",
	sevenDaysWords:    "dage",
	countsWords:       "én/en/et|to|tre|fire|fem|seks",
	aWeekWords:        "dag om ugen/dage om ugen/gange om ugen/gang om ugen/formiddage om ugen/eftermiddage om ugen/ugentlige dage/første dage",
	perWeekWords:      "om ugen|om året",
	restDaysWords:     "de øvrige dage/øvrige dage/andre dage/de andre dage/resten af ugen/øvrige ugedage/de øvrige ugedage",
	restWorkdaysWords: "øvrige hverdage/de øvrige hverdage/andre hverdage/de andre hverdage/resten af hverdagene",
	otherDaysWords:    "øvrige/andre/de øvrige/de andre",
	onWords:           "på",
	thisWords:         "på",
	oneCanWords:       "man",
	oneWords:          "kan/skal/er",
	dayJoinWords:      "om/den",
	dayBesideWords:    "dag/dage/dagen/dagene",
	besideWords:       "før/inden|efter",
	someWords:         "en/alle",
	followingWords:    "følgende dage/følgende datoer",
	yearlyWords:       "hvert år/årligt",
	ordinalsWords:     "første|anden/andet|tredje|fjerde|femte",
	lastsWords:        "sidste|næstsidste",
	perMonthWords:     "i måneden/i hver måned/hver måned/i alle måneder/i en måned",
	monthlyWords:      "månedens",
	theWords:          "den/d/hver",
	everyWords:        "hver",
	secondWords:       "anden",

	monthsWords: "januar/jan|februar/febr/feb|marts/mar|april/apr|maj|juni/jun|" +
		"juli/jul|august/aug|september/sept/sep|oktober/okt|november/nov|december/dec",
	shortMonthsWords:  "maj/juni/juli",
	likeFeastWords:    "jul",
	monthWordWords:    "måned",
	datedWords:        "den/d",
	periodLeadWords:   "i/perioden/tidsrummet/for/månederne",
	periodNounsWords:  "perioden/dagene/tiden",
	wholeWords:        "hele",
	inWords:           "i",
	fromDateWords:     "fra og med/f. o. m./fra/pr.",
	betweenWords:      "mellem/ml.",
	andWords:          "og",
	fromWords:         "fra",
	oddEvenWords:      "lige|ulige",
	oddEvenWeeksWords: "uger/uge/ugenumre/ugerne",
	weeksWords:        "uge/uger/ugerne",
	weekLeadWords:     "uge/i",
	feastsWords: "nytårsdag|grundlovsdag|lillejuleaften/lillejuleaftensdag|juleaftensdag/juleaften|juledag|nytårsaftensdag/nytårsaften|" +
		"palmesøndag|skærtorsdag|langfredag|påskelørdag/påskeaftensdag|påskedag/påskesøndag|påskemandag|bededag|himmelfartsdag/himmelfart|pinsedag/pinsesøndag|pinsemandag",
	feastLeadWords:          "kristi/kr./kr/store",
	christmasToNewYearWords: "mellem jul og nytår",
	easterWords:             "påsken",
	whitsunWords:            "pinsen",
	eveWords:                "jule/juleaftens",
	newYearsEveWords:        "nytårsaftensdag/nytårsaften",
	dayBeforeWords:          "dagen før",
	dayAfterWords:           "dagen efter/fredag efter/fredagen efter",
	theDayWords:             "dagen",
	seasonsWords:            "sommer/vinter/forår/efterår/højsæson/lavsæson/sæson/ferie/skole/jul/påske/nytår/klemmedag",
	schoolsWords:            "skole",
	schoolPartsWords:        "ferie/dag/år/fri/tid",

	closedWords: "lukket/aflåst/har fri om/har fri hver/har fri den/ingen åbning/helt lukket/lukker ned/lukkede/lukkedag/lukkedage/fridag/holder fri/ikke åbent/ikke åben/ikke åbne/aflyst/ingen telefontid/ingen åbningstid|" +
		"frokostlukket/middagslukket/middagspause/frokostpause/frokost/pause|ferielukket/sommerferielukket/jule- og nytårslukket/julelukket/nytårslukket/påskelukket/sommerlukket/vinterlukket",
	wholeDayWords:       "hele dagen",
	inTimeWords:         "i tidsrummet",
	leaveWords:          "holder/holdes/har",
	leaveEndsWords:      "ferie/ferien",
	aroundTheClockWords: "dag og nat/døgnåbent/døgnåben/døgnåbne/hele døgnet/døgnet rundt",
	alwaysWords:         "altid åben/altid åbent/altid åbne",
	aroundWords:         "rundt/i døgnet",
	byAppointmentWords: "kun efter aftale/efter aftale/efter nærmere aftale/kun efter nærmere aftale/efter særlig aftale/kun efter særlig aftale/efter forudgående aftale/kun efter forudgående aftale/" +
		"efter tidsbestilling/kun efter tidsbestilling/med tidsbestilling/kun med tidsbestilling/kun med aftale/efter individuel aftale/kun ved aftale/ved aftale",
	perDayWords:     "timer i døgnet/timer",
	againWords:      "igen",
	opensWords:      "åbner/åbnes",
	closesWords:     "lukker/lukkes",
	midnightWords:   "midnat",
	untilHourWords:  "helt til/helt til/til/indtil/lukker/lukkes",
	fromHourWords:   "fra/åbner/åbnes/først fra/først åbner",
	partLeadWords:   "dørene/allerede/først/vi/der/dog/også",
	untilWords:      "til og med/til/t. o. m./tom",
	oclockWords:     "kl./kl/klokken",
	orWords:         "eller",
	listedWords:     "og/samt",
	hoursWords:      "et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve",
	halfWords:       "halv",
	perQuarterWords: "i kvartalet/i hvert kvartal/hvert kvartal",
	noneWords:       "ingen/intet",
	closedEndWords:  "lukket", pastWords: "tidligere/førhen", hourMarkWords: "h/t",
	nextDayWords:   "næste morgen/næste dag/den næste morgen/den næste dag",
	updatedWords:   "siden er sidst opdateret/siden er opdateret/sidst opdateret/opdateret/senest opdateret",
	someTimeWords:  "et kvarter/en halv time/en time",
	unitsWords:     "time før/kg/kr/kroner/minutter/min/år/personer/pct/procent/timer før/meter/km",
	morningsWords:  "morgen/morgenen/formiddag/formiddage/formiddagen|eftermiddag/eftermiddage/eftermiddagen|aften/aftenen",
	partOfDayWords: "om/i",
	forLunchWords:  "for frokost/til frokost/i frokosten/på grund af frokost",
	afterWords:     "efter",
	beforeDayWords: "lukket/fra/perioden/i",

	onlyWords:           "kun",
	exceptWords:         "undtagen/fraset/undtaget/aldrig/eksklusive/eksklusiv/ikke/pånær/ekskl./ekskl/bortset fra/på nær/med undtagelse af",
	howeverWords:        "dog",
	whereWords:          "hvor",
	alsoWords:           "også/ligeledes/plus/ligesom/desuden/tillige/inklusive/herudover/samt/endvidere/inkl./inkl",
	otherwiseWords:      "uden for dette tidsrum/uden for denne tid/udenfor denne tid/øvrige dele af året/normal åbningstid/normale åbningstider/almindelig åbningstid/almindelige åbningstider/resten af året/øvrige del af året/åbningstider i øvrigt/åbningstid i øvrigt/årets øvrige uger/årets øvrige måneder/uden for denne periode/udenfor denne periode/uden for perioden/uden for sæsonen/udenfor sæsonen/uden for telefontiden/udenfor telefontiden/øvrige måneder/øvrige uger/øvrige tidspunkter/øvrige tider/alle andre måneder/andre måneder/alle andre uger/andre uger/alle andre tidspunkter/andre tidspunkter/andre tider/uden for åbningstid/uden for åbningstiden/udenfor åbningstid/udenfor åbningstiden/uden for disse tider/i øvrigt/ellers/eller",
	normallyWords:       "normalt/normale tider/normal tid",
	likeWords:           "som",
	toWords:             "til",
	beginsSentenceWords: "dog/også/undtagen/lukket",

	usWords: "os/vores/vor/dig/din",
	passedWords: "hele tidsrummet/hele åbningstiden/udvidet/udvidede/aftenåbent/langåbent/sædvanligt/sædvanlig/sædvanlige/disse åbningstider/disse tider/kører/tapper/sejler/arbejder/alt/falder på disse dage/vi/du/i/man/kan/os/her/der/er/har/holder/holdes/hold/åben/åbent/åbne/åbningstid/åbningstider/åbningstiden/åbningstiderne/" +
		"træffe/træffes/træffer/fange/kontakte/kontakt/kontakter/kontaktes/kontaktet/svarer/svares/passes/passet/nemlig/hver gang/besvares/besvarer/betjener/betjenes/" +
		"henvende/henvend/henvendelse/henvendelser/dig/på/for/om/den/det/de/vores/vor/tidsrummet/tidsrum/følgende/tider/tid/velkommen/velkomne/" +
		"hos/som/følger/sådan/da/nås/få/fat/tilgængelig/tilgængelige/normalt/tage/tager/imod/modtager/modtages/vil/være/deres/nedenstående/men/længe/særlige/offentligheden/gæster/besøgende/publikum/adgang/kontorets/åbningstimer/igennem/kunder/klar/" +
		"bemærk/obs/nb/at/ved/gerne/både/med/hjælp/sidder/" +
		"begge dage inkl/begge uger inkl/begge uger inklusive/begge uger/begge dage iberegnet/dansk tid/op/sker/finder sted/begge dage inklusive/begge dage medregnet/begge dage/normal/almindelig/ordinær/møde op/møde os/mødes/møder os/hjemmeside/hjemmesiden/online/nettet/adresse/pr. telefon/per telefon/uden tidsbestilling/uden aftale/uden forudgående aftale/hus/åbne hus/hvert år/vigtigt/info/normale/almindelige/ordinære/faste/nye/gælder/gældende/skolernes/ske/rettes/foregår/samme tidsrum/samme åbningstid/samme åbningstider/mulighed/muligt/spørgsmål/alle henvendelser",
	headersWords: "dag/dage/ugedag/ugedage/periode/perioder/formiddag/eftermiddag/åbner/lukker/klokkeslæt/tidspunkt/tidspunkter/morgen/aften",
	greetingsWords: "ingen tidsbestilling/du behøver ikke bestille tid/ring altid først/ring først/vel mødt/på gensyn/vi glæder os til at se dig/vi glæder os til at høre fra dig/vi glæder os til at se jer/vi glæder os til at høre fra jer/" +
		"med venlig hilsen/venlig hilsen/mvh/husk at bestille tid/bestil tid/bestil tid online/book tid/book tid online/husk tidsbestilling/hilsen/ingen tilmelding/uden tilmelding/gratis råd/for flytning/for ombygning/for renovering/for rengøring/hjertelig velkommen/god dag/fri entré/gratis adgang/gratis entré/gratis/før du kommer/inden du kommer/bestil tid på",
	phonesWords:    "akuttelefon/vagttelefon/døgntelefon/tlf/telefon/telefonen/på/nummer/nr/ring/til/telefonnummer/nummeret/akut",
	eWords:         "e",
	mailToWords:    "til/på/os/skriv",
	urgentWords:    "ikke akut/ved brud/akut/livsfare/nødsituation/i nødstilfælde/ved livsfare/ved akut/ved driftsforstyrrelser/ved fejl/ved nedbrud/ved akutte/akutte/ring altid",
	registersWords: registers,
	numbersWords:   "nr/nummer",
	streetsWords:   streets,
	subjectsWords: "telefon/mobil/telefonåbning/tlf/tel/ring/opkald/hotline/telefonlinje/telefonnumm/nummer/nr/telefonbetjening/hovednummer/akut|" +
		"ekspedition/skranke/fremmøde/personlig/besøg/kontor/reception/rådhus|borgerservice/borgerservicecent|bibliotek|mail/email/epost|chat/chatt|" +
		"support/helpdesk/kundeservice/kundecent/kundecenter/servicedesk/brugersupport/kundesupport/kundetelefon|muse/museum/udstilling|svømmehal/svømmehall/svømning|" +
		"genbrugsplads/genbrugsstation|café/cafe|jobcent/jobcenter|sekretariat|klinik/klinikk/lægeklinik/lægeklinikk/konsultation/lægehus|" +
		"borger/borgern|virksomhed|myndighed|selvbetjening/selvbetjent/ubetjent/ubemandet|betjent/bemandet/betjening/bemanding/medarbejder|drift/oppe/system/løsning|" +
		"butik/butikk|værksted|arkiv/læsesal|vagttelefon/døgnvagt|rådgivning/vejledning/central/alarmcentral/omstilling|udlevering/afhentning|indlevering/aflevering|udlån|træffetid|lægevagt|retshjælp|kasse",
	dropInWords:      "drop-in",
	subjectEndsWords: "e/en/et/er/erne/n/t/ne/s/isk/es/r/rne/ets/ens/tid/tiden/tider/tiderne/stid/stiden/stider/stiderne/stelefon/ret/um/ummet/åbningstid/åbningstider",
	withinWords:      "inden for/indenfor/inden/senest",
	answersWords:     "svar/lån/lever",
	durationsWords:   "hverdage/arbejdsdage/dage/døgn/timer/uger/hverdag/arbejdsdag/dag/time/uge",
	closingWords:     "før lukketid/før lukketiden/før lukning/før vi lukker/lukketid/lukketiden/lukning/vi lukker/lukker",
	mailWords:        "mail/mails/post/email/epost/mailadresse/skriv",
	strangeWords:     "advent/ferie/jul/påske/pinse/sommer/vinter/forår/efterår/nytår/grundlov/weekend/højtid/måned/sæson/hverdag/helligdag",
	strangeEndsWords: "dag/dage/dagen/dagene/dags/aften/aftenen/aftener/uge/uger/ugen/tid/tider/tiden/tiderne/nyt/normal/normale/normalt/åben/åbent/åbne/lukket",
	placesWords:      "indgang/bygning/afsnit/kasse",
	floorsWords:      floors,
	timeWords:        "tid",
	appliesWords:     "gælder/gældende",
	conditionsWords:  "hvis/når/medmindre/tilfælde/såfremt/forudsat/afhængig/afhængigt/vidt/omtrent/nogenlunde/vejret/forhåndsaftale/tilmelding/reservation/bestilling/booking/kun/ellers/ikke/ændrede/ændret/særlige/særlig/afvigende/ændring/ændringer/aflysning/aflysninger/varierer/variere",
	conditionalWords: "ved/under/uden/med",
	staysWords:       "holder/sidder",
	openlyWords:      "modtages/på plads/uden tidsbestilling/foretages/tages/udføres/tilbydes/ydes/sejler/ses/afhentes/afleveres/dækker/til stede/tager telefonen/betjenes/afholdes/afvikles/foregår/hentes/udleveres/velkommen/velkomne/kører/mødes/møder/bemandet/passes/betjent/besøges/kontaktes/træffes/bruges/svarer/modtager/besvarer/akuttelefon/sidder klar/står klar",
	ferieWords:       "ferie/sommerferie/juleferie/vinterferie/efterårsferie/påskeferie",
	hourPartsWords:   "åb/luk/tid",
	likelyWords:      "hverdage/hverdag/helligdage/helligdag/weekend/januar/februar/marts/april/juni/juli/august/september/oktober/november/december/påsken/pinsen/lukket/lukker/undtagen/undtaget",
	genericWords:     "ekspeditionen/museet/biblioteket/pladsen/linjen/anlægget/tjenesten/lageret/depotet/foreningen/klinikken/kontoret/butikken/centret/hallen/huset/stedet/afdelingen/administrationen/kommunen/forvaltningen/dagplejen/gården/lokalet/salen",
	beWords:          "være",
	regardsWords:     "hilsen/mvh",
	reasonsWords:     "på grund af/pga./pga/grundet/i anledning af/som følge af/i forbindelse med",
	doubtWords:       "forkortet/reduceret/indstillet/spærret/afbrudt/erstatter/særarrangement/midlertidigt/foreløbigt/næppe/fraværende/bortrejst/muligvis/sandsynligvis/ekstra/lejlighedsvis/indimellem/låst/strejker/strejke/udlejet/flytter/var/bliver/burde/måtte/næsten/vedtages/drøftes/foreslås/udgået/kladde/udkast/plejer/blev/ophæves/opsagt/annulleret/annulleres/udskudt/udskydes/syg/delvist/delvis/rengøring/personalemøde/møde/driftsstop/nedlukning/servicevindue/vedligeholdelse/kursus/optaget/udsolgt/lukning/afbrydelse/utilgængelig/utilgængeligt/undgå/forslag/overvejer/eksempel/travlt/stop/regel/udgangspunkt/fleste/forventet/forventes/forventeligt/planlagt/sidste/førstkommende/halve/halv/skiftevis/skift/vejr/regn/sygdom/sol/sne/undtagelsesvis/sjældent/ofte/variabel/medio/ultimo/primo/midten/begyndelsen/slutningen/starten/bortset/undtagelser/undtagelse/ingen/am/pm/closed/open/monday/sunday/flyttet/nedlagt/ophørt/stoppet/forbehold/cirka/omkring/måske/typisk/formentlig/indtil/næste/denne/dette/disse/visse/udvalgte/tidligere/midlertidig/midlertidige/foreløbig/foreløbige/aldrig/udgår/aflyst/snart/begrænset/begrænsede/varierende/mulige/eventuelt/evt/bemærk/obs",
	vagueWords:       "ombygning/generalforsamling/mangler/alle/hver/andre/øvrige/anden/første/tredje/fjerde/samme/flere/mange/enkelte/nogle/begge/senest/tidligst/til/fra/før/efter/ved/pr/se/ring/også/dog/nu/fem/seks/syv/otte/ni/tolv/femten/eneste/resten/som/igen/gammel/gamle/behov/bør/skulle/ville/kunne/inden",
	neutralWords:     "og/i/for/på/af/til/hos/v",
	isOpenWords:      "åben/åbent/åbne/lukket/døgnåbent/døgnåben",
	verbsWords:       "er/har/holder/kan",
	canWords:         "kan",
	doWords:          "ringe/betale/få hjælp/hente/aflevere/købe/låne",
	reachedWords:     "besøges/kontaktes/træffes/svarer/på kontoret/på plads/til stede",
	foreignWords:     "am/pm/closed/open/monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekdays/holidays/noon/midnight/the",
	seasonNounsWords: "sæsonen/perioden/periode/uger/måneder",
	throughWords:     "frem til og med/til og med/t. o. m.",
}

// Addresses and registers are Danish in any language.
const streets = "vej/vejen/gade/gaden/plads/pladsen/torv/torvet/allé/alle/stræde/strædet/boulevard/vænget/parken/have/bakken/kaj/kajen"

const floors = "sal/st/th/tv/mf/stuen/kælderen/indgang/kld/baghuset/mezzaninen/lokale/opgang"

const registers = "ean/cvr/se/p/eannummer/cvrnummer/lokationsnummer"
