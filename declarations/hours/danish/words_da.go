package danish

import "servicestatus/declarations/hours"

// language is the words of a language. Phrases are parted by a bar where which
// of them it is matters, otherwise by a slash; a dot in one stands for itself.
type language struct {
	// Days.
	week, workdays, weekends, holidays, weekdayHolidays string
	day                                                 string // how a weekday's full name ends
	dayLead                                             string // words that may stand before days
	everyDay, allYear, sevenDays, perWeek               string
	restDays, restWorkdays, otherDays                   string
	on, hour                                            string // "på", and "kl." after a weekday
	oneCan, one                                         string // "man", and before what it is a pronoun
	dayJoin                                             string // what may stand before the last weekday of a range
	dayBeside, beside, some                             string // "dagen" "før|efter" "en"
	ordinals, lasts, perMonth, monthly, the, every      string
	second                                              string // of "hver anden"
	// Dates.
	months, shortMonths, likeFeast, monthWord, dated string
	periodLead, periodNouns, whole, in               string
	fromDate, between, and, from                     string
	oddEven, weeks, weekLead, oddEvenWeeks           string
	feasts                                           string
	feastDays                                        []feastDay
	feastLead                                        string
	christmasToNewYear, easter, whitsun              string
	eve, newYearsEve, dayBefore, dayAfter, theDay    string
	seasons                                          string // what names of seasons and leave begin with
	schools, schoolParts                             string // what begins like one, and is one only with one of these in it
	// Values.
	closed, wholeDay, inTime, breaks, aroundTheClock, around  string
	byAppointment, perDay, again, opens, closes, or, midnight string
	untilHour, fromHour, partLead, until, oclock, listed      string
	mornings, partOfDay                                       string // "formiddag|eftermiddag|aften", and before it
	forLunch, after, beforeDay                                string
	// Operators.
	only, except, however, where, also, otherwise, like, to string
	beginsSentence                                          string
	// Passages.
	us, passed, headers, headed, greetings, greeter string
	phones, registers, numbers, streets             string
	e, mailTo, urgent                               string
	subjects, subjectEnds, mail                     string
	strange, strangeEnds, doubt, neutral            string
	floors, reasons, imperatives, conditions        string
	isOpen, verbs, can, reached                     string
	nameEnds, genitive                              string
}

// feastDay is a day that is called by name. The month is [hours.Easter] where
// it moves with it, and the day then counts from Easter Sunday.
type feastDay struct{ month, day int8 }

var danish = language{
	week: "mandag/mandage/mandagen/mandagene/mand/man/ma|" +
		"tirsdag/tirsdage/tirsdagen/tirsdagene/tirsd/tirs/tir/ti|" +
		"onsdag/onsdage/onsdagen/onsdagene/onsd/ons/on|" +
		"torsdag/torsdage/torsdagen/torsdagene/torsd/tors/tor/to|" +
		"fredag/fredage/fredagen/fredagene/fred/fre/fr|" +
		"lørdag/lørdage/lørdagen/lørdagene/lørd/lør/lø|" +
		"søndag/søndage/søndagen/søndagene/sønd/søn/sø",
	workdays:        "hverdage/hverdag/hverdagene/hverdagen/arbejdsdage/arbejdsdag",
	weekends:        "weekend/weekender/weekenden/weekenderne/weekends",
	holidays:        "helligdage/helligdag/helligdagene",
	weekdayHolidays: "søgnehelligdage",
	day:             "dag",
	dayLead:         "på/om/i/hver/alle/den/samtlige/månedens/danske/officielle/offentlige/ugens",
	everyDay: "alle ugens dage/alle ugens syv dage/alle dage i ugen/alle dage/ugens syv dage/alle årets dage/alle nætter/hver nat/hver dag/hver eneste dag/hele ugen/" +
		"året rundt/dagligt/daglig/hele året",
	allYear:      "året rundt/hele året/hele ugen",
	sevenDays:    "dage",
	perWeek:      "om ugen",
	restDays:     "de øvrige dage/øvrige dage/andre dage/de andre dage/resten af ugen/øvrige ugedage/de øvrige ugedage",
	restWorkdays: "øvrige hverdage/de øvrige hverdage/andre hverdage/de andre hverdage/resten af hverdagene",
	otherDays:    "øvrige/andre/de øvrige/de andre",
	on:           "på",
	hour:         "kl/klokken",
	oneCan:       "man",
	one:          "kan/skal/er",
	dayJoin:      "om/den",
	dayBeside:    "dag/dage/dagen/dagene",
	beside:       "før/inden|efter",
	some:         "en/alle",
	ordinals:     "første|anden/andet|tredje|fjerde|femte",
	lasts:        "sidste|næstsidste",
	perMonth:     "i måneden/i hver måned/hver måned/i alle måneder/i en måned",
	monthly:      "månedens",
	the:          "den/d/hver",
	every:        "hver",
	second:       "anden",

	months: "januar/jan|februar/febr/feb|marts/mar|april/apr|maj|juni/jun|" +
		"juli/jul|august/aug|september/sept/sep|oktober/okt|november/nov|december/dec",
	shortMonths:  "maj/juni/juli",
	likeFeast:    "jul",
	monthWord:    "måned",
	dated:        "den/d",
	periodLead:   "i/perioden/tidsrummet/for",
	periodNouns:  "perioden/dagene",
	whole:        "hele",
	in:           "i",
	fromDate:     "fra og med/f. o. m./fra",
	between:      "mellem",
	and:          "og",
	from:         "fra",
	oddEven:      "lige|ulige",
	oddEvenWeeks: "uger/uge/ugenumre/ugerne",
	weeks:        "uge/uger/ugerne",
	weekLead:     "uge/i",
	feasts: "nytårsdag|grundlovsdag|lillejuleaften/lillejuleaftensdag|juleaftensdag/juleaften|juledag|nytårsaftensdag/nytårsaften|" +
		"palmesøndag|skærtorsdag|langfredag|påskelørdag/påskeaftensdag|påskedag/påskesøndag|påskemandag|bededag|himmelfartsdag/himmelfart|pinsedag/pinsesøndag|pinsemandag",
	feastDays: []feastDay{
		{1, 1}, {6, 5}, {12, 23}, {12, 24}, {12, 25}, {12, 31},
		{hours.Easter, -7}, {hours.Easter, -3}, {hours.Easter, -2}, {hours.Easter, -1}, {hours.Easter, 0}, {hours.Easter, 1}, {hours.Easter, 26}, {hours.Easter, 39}, {hours.Easter, 49}, {hours.Easter, 50},
	},
	feastLead:          "kristi/kr./kr/store",
	christmasToNewYear: "mellem jul og nytår",
	easter:             "påsken",
	whitsun:            "pinsen",
	eve:                "jule/juleaftens",
	newYearsEve:        "nytårsaftensdag/nytårsaften",
	dayBefore:          "dagen før",
	dayAfter:           "dagen efter/fredag efter/fredagen efter",
	theDay:             "dagen",
	seasons:            "sommer/vinter/forår/efterår/højsæson/lavsæson/sæson/ferie/skole/jul/påske/nytår",
	schools:            "skole",
	schoolParts:        "ferie/dag/år/fri/tid",

	closed: "lukket/helt lukket/lukkede/lukkedag/lukkedage/ikke åbent/ikke åben/ikke åbne/ingen telefontid/ingen åbningstid|" +
		"frokostlukket/frokostpause/frokost/pause|ferielukket/sommerferielukket/julelukket/nytårslukket/påskelukket/sommerlukket/vinterlukket",
	wholeDay:       "hele dagen",
	inTime:         "i tidsrummet",
	aroundTheClock: "døgnåbent/døgnåben/døgnåbne/hele døgnet/døgnet rundt",
	around:         "rundt/i døgnet",
	byAppointment: "kun efter aftale/efter aftale/efter nærmere aftale/kun efter nærmere aftale/efter særlig aftale/kun efter særlig aftale/efter forudgående aftale/kun efter forudgående aftale/" +
		"efter tidsbestilling/kun efter tidsbestilling/kun med tidsbestilling/kun med aftale/efter individuel aftale/kun ved aftale/ved aftale",
	perDay:    "timer i døgnet/timer",
	again:     "igen",
	opens:     "åbner/åbnes",
	closes:    "lukker/lukkes",
	midnight:  "midnat",
	untilHour: "til/indtil/lukker/lukkes",
	fromHour:  "fra/åbner/åbnes/først fra",
	partLead:  "allerede/først/vi/der/dog/også",
	until:     "til og med/til/t. o. m./tom",
	oclock:    "kl./kl/klokken",
	listed:    "og/samt",
	mornings:  "formiddag/formiddage/formiddagen|eftermiddag/eftermiddage/eftermiddagen|aften/aftenen",
	partOfDay: "om/i",
	forLunch:  "for frokost/til frokost/i frokosten/på grund af frokost",
	after:     "efter",
	beforeDay: "lukket/fra/perioden/i",

	only:           "kun",
	except:         "undtagen/undtaget/eksklusive/eksklusiv/ikke/pånær/ekskl./ekskl/bortset fra/på nær/med undtagelse af",
	however:        "dog",
	where:          "hvor",
	also:           "også/desuden/tillige/inklusive/herudover/samt/endvidere/inkl./inkl",
	otherwise:      "resten af året/øvrige måneder/øvrige uger/øvrige tidspunkter/øvrige tider/i øvrigt/ellers/eller",
	like:           "som",
	to:             "til",
	beginsSentence: "dog/også/undtagen/lukket",

	us: "os/vores/vor/dig/din",
	passed: "vi/du/i/man/kan/os/her/der/er/har/holder/holdes/hold/åben/åbent/åbne/åbningstid/åbningstider/åbningstiden/åbningstiderne/" +
		"træffe/træffes/træffer/fange/kontakte/kontakt/kontakter/kontaktes/kontaktet/svarer/svares/besvares/besvarer/betjener/betjening/betjenes/" +
		"henvende/henvend/henvendelse/henvendelser/dig/på/for/om/den/det/de/vores/vor/tidsrummet/tidsrum/følgende/tider/tid/velkommen/velkomne/" +
		"hos/som/følger/sådan/da/nås/få/fat/tilgængelig/tilgængelige/tage/tager/imod/modtager/modtages/vil/være/deres/nedenstående/træffetid/træffetider/men/længe/særlige/offentligheden/adgang/kontorets/åbningstimer/igennem/kunder/klar/" +
		"bemærk/obs/nb/at/ved/gerne/både/med/hjælp/medarbejdere/medarbejder/sidder/" +
		"begge dage inkl./begge dage inklusive/begge dage medregnet/begge dage/normal/almindelig/ordinær/møde/mødes/møder/hjemmeside/hjemmesiden/online/nettet/adresse/pr. telefon/per telefon/uden tidsbestilling/uden aftale/uden forudgående aftale/hus/normale/almindelige/ordinære/faste/nye/gælder/gældende/skolernes/ske/rettes/foregår/mulighed/muligt/spørgsmål/alle henvendelser",
	headers: "dag/dage/ugedag/ugedage/periode/perioder/formiddag/eftermiddag/åbner/lukker/klokkeslæt/tidspunkt/tidspunkter",
	greetings: "vel mødt/på gensyn/vi glæder os til at se dig/vi glæder os til at høre fra dig/vi glæder os til at se jer/vi glæder os til at høre fra jer/" +
		"med venlig hilsen/venlig hilsen/mvh/husk at bestille tid/bestil tid/bestil tid online/book tid/book tid online/husk tidsbestilling/hjertelig velkommen/god dag/fri entré/gratis adgang/gratis entré/gratis/før du kommer/inden du kommer/bestil tid på",
	phones:    "tlf/telefon/telefonen/på/nummer/nr/ring/til/telefonnummer/nummeret/akut",
	e:         "e",
	mailTo:    "til/på/os/skriv",
	urgent:    "akut/livsfare/nødsituation/i nødstilfælde/ved livsfare/ved akut/ved akutte/akutte/ring altid",
	registers: "ean/cvr/se/p/eannummer/cvrnummer/lokationsnummer",
	numbers:   "nr/nummer",
	streets:   "vej/vejen/gade/gaden/plads/pladsen/torv/torvet/allé/alle/stræde/strædet/boulevard/vænget/parken/have/bakken/kaj/kajen",
	subjects: "telefon/telefonåbning/tlf/tel/ring/opkald/hotline/telefonlinje/telefonnumm/nummer/nr/telefonbetjening/hovednummer/akut|" +
		"ekspedition/skranke/fremmøde/personlig/besøg/kontor/reception/rådhus|borgerservice/borgerservicecent|bibliotek|mail/email/epost|chat/chatt|" +
		"support/helpdesk/kundeservice/kundecent/kundecenter/servicedesk/brugersupport/kundesupport/kundetelefon|muse/museum/udstilling|svømmehal/svømmehall|" +
		"genbrugsplads/genbrugsstation|café/cafe|jobcent/jobcenter|sekretariat|klinik/klinikk/lægeklinik/lægeklinikk/konsultation/lægehus|" +
		"borger/borgern|virksomhed|myndighed|selvbetjening/selvbetjent/ubetjent/ubemandet|betjent/bemandet|drift/oppe/system/løsning|" +
		"butik/butikk|værksted|arkiv/læsesal|vagttelefon/døgnvagt|rådgivning/vejledning/central/alarmcentral/omstilling",
	subjectEnds: "e/en/et/er/erne/n/t/ne/s/isk/es/r/rne/ets/ens/tid/tiden/tider/tiderne/stid/stiden/stider/stiderne/stelefon/ret/um/ummet",
	mail:        "mail/mails/post/email/epost/mailadresse/skriv",
	strange:     "ferie/jul/påske/pinse/sommer/vinter/forår/efterår/weekend/højtid/måned/sæson/hverdag/helligdag",
	strangeEnds: "dag/dage/dagen/dagene/dags/aften/aftenen/aftener/uge/uger/ugen/tid/tider/tiden/tiderne/nyt/normal/normale/normalt/åben/åbent/åbne",
	floors:      "sal/th/tv/mf/stuen/kælderen/indgang/kld/baghuset/mezzaninen/lokale/opgang",
	imperatives: "brug/betal/medbring/tag/husk/skriv/send/bestil/book/benyt/find/læs/tag gerne/bemærk at vi/parker/hent",
	conditions:  "hvis/når/medmindre/aldrig/kun/ellers/ikke/ændring/ændringer/aflysning/aflysninger/varierer/variere",
	reasons:     "på grund af/pga./pga/grundet/i anledning af/som følge af",
	doubt: "ca/cirka/omkring/måske/normalt/typisk/formentlig/indtil/næste/denne/dette/disse/nogle/visse/udvalgte/ændret/ændrede/tidligere/gammel/gamle/midlertidig/midlertidige/" +
		"foreløbig/foreløbige/se/ring/hvis/når/kun/ikke/aldrig/udgår/aflyst/nu/snart/fra/til/efter/før/ved/pr/særlig/særlige/begrænset/begrænsede/varierende/mulige/eventuelt/evt/bemærk/obs",
	neutral:  "og/i/for/på/af/til/hos/digital/post/kommune/kommunens/region/regionens/afdeling/afdelingen/center/centret/kontakt/information/service/telefon/hjælp",
	isOpen:   "åben/åbent/åbne/lukket/døgnåbent/døgnåben",
	verbs:    "er/har/holder/kan",
	can:      "kan",
	reached:  "besøges/kontaktes/træffes/svarer",
	nameEnds: "en/et/ne",
}
