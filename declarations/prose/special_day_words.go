package prose

import "servicestatus/declarations/lazyregexp"

var (
	closedWords  = vocabulary(`servicedesk servicedesken hotline hotlinen helpdesk helpdesken support brugersupporten kundecentret vi telefoner åbner først allerede skranken ekspeditionen til åbne åben personlig personligt henvendelse fremmøde alle hotlines telefonlinjer for os lukket lukker holder har er vi der dagen ferielukket helt på den d i også begge dage alle lukkedag ferie fra kun dog normalt kl åbent åbningstid desuden derudover er telefontiden telefontid åbningstiden kontoret ambulatoriet klinikken afdelingen biblioteket jobcentret jobcenteret kundeservice rådhuset borgerservice supporten telefonen telefonerne pladsen pladserne depotet museet hallen skolen sekretariatet receptionen centret`)
	namedDates   = lazyregexp.New(`(?i)^(?:(?:alle )?helligdage|juleaften(?:sdag)?|nytårsaften(?:sdag)?|nytårsdag|grundlovsdag|skærtorsdag|langfredag|påske\p{L}*|2\. påskedag|pinse\p{L}*|2\. pinsedag|(?:kristi )?himmelfart\p{L}*|1\. (?:jule|maj)\p{L}*|2\. juledag|juledag|store bededag|fredag(?:en)? efter kristi himmelfart\p{L}*|dagen efter kristi himmelfart\p{L}*|kristi himmelfartsdag og (?:dagen|fredagen) efter|(?:24|31)\. december|24\. og 31\. december|1\. maj|5\. juni|1\. januar|24/12|31/12|mellem jul og nytår)$`)
	parentheses  = lazyregexp.New(`\h*\(([^()]*)\)`)
	ofDays       = lazyregexp.New(`:\h|\t|\h(?:-|–)\h`)
	monthPattern = lazyregexp.New(`(?i)(?:` + months + `|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?)$|/\d{1,2}$`)
	isClosed     = lazyregexp.New(`(?i)^.*?(?:er|holder|har)(?: vi| der)?(?: helt)? lukket\h+`)
	closedEnds   = lazyregexp.New(`(?i)(?:\h*[:–-]?\h*(?:er der|holder vi|har vi)?\h*(?:helt )?lukket\.?)$`)
)

// exactDays is a range of dates.
var exactDays = lazyregexp.New(`^\d{1,2}[/.][^()]*[-–][^()]*\d{1,2}`)

// occasionFirst is what days are called, before their dates: mellem jul og nytår fra den 24. december 2026 til og med den 1. januar 2027.
var occasionFirst = lazyregexp.New(`(?i)^((?:mellem|i|over|hen over)\h+(?:jul(?:en|eferien|edagene)?(?:\h+og\h+nytår(?:et)?)?|påsken|påskeferien|pinsen|sommerferien|efterårsferien|vinterferien|ferien)),?\h+(?:fra(?:\h+og\h+med)?\h+)?((?:den\h+)?\d.*)$`)

// openAgain is a sentence that says when closed days are over.
var openAgain = lazyregexp.New(`(?i)(?:^|[.]\h+)(?:vi|der|\p{L}+)\h+(?:er\h+)?(?:åbner|åbent?|åbnes)\h+igen\h(?:\d\.|kl\.|[^.])*\.?`)

// bothDays is a remark on a range of days that says nothing: ranges have their ends.
var bothDays = lazyregexp.New(`(?i)\h*\(begge\h+dage\h+(?:inkl|incl|medregn)\p{L}*\.?\)|,\h*begge\h+dage\h+(?:inkl|incl|medregn)\p{L}*\.?`)

// everybody is who a sentence is about that is not only about what its heading names.
var everybody = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:vi|borgerservice|rådhuset|kommunen|jobcentret|kontoret|afdelingen|kundeservice|kundecentret|servicedesken|supporten|biblioteket|sekretariatet)(?:$|[^\p{L}])`)

// fromDateToDate is days from one date to another, in digits: 24.12.2026 - 3.1.2027.
var fromDateToDate = lazyregexp.New(`^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\h*[-–]\h*\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$`)

// whoCloses is what stands behind days: er vagttelefonen lukket.
var whoCloses = lazyregexp.New(`\h(?:er|har|holder)\h+\p{L}`)

// fromTo is days from one to another.
var fromTo = lazyregexp.New(`(?i)\htil(?:\h+og\h+med)?\h`)

// opensOrCloses is left of a sentence that says more than days: lukker medarbejdersupporten.
var opensOrCloses = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:lukker|åbner|besvares|afbrydes|flytter)(?:$|[^\p{L}])`)

// unstaffed tells that a place is open, but nobody is there.
var unstaffed = lazyregexp.New(`(?i)ubetjen|selvbetjen|begrænset betjening|kun (?:\p{L}+ )?(?:akut|vagt|nød|beredskab)`)

// alsoUnstaffed says that a place is not open without staff either: lukket – også for selvbetjening.
var alsoUnstaffed = lazyregexp.New(`(?i)\h*[,(–-]?\h*(?:også|heller ikke)\h+(?:åbent\h+)?(?:for|i)?\h*(?:den\h+)?(?:selvbetjening|ubetjent|selvbetjent)\p{L}*(?:\h+(?:tid|åbningstid))?\)?$`)

// allHolidays are words for holidays, which Sundays are anyhow.
var allHolidays = lazyregexp.New(`(?i)^(?:alle\h+)?(?:(?:officielle|danske|de)\h+)*(?:(?:lørdage?|weekender)\h+og\h+)?(?:søn(?:-|dage)?(?:\h+og\h+|/))?(?:søgne)?helligdage(?:ne)?$`)

var weekends = lazyregexp.New(`(?i)^(?:alle\h+)?(?:weekend(?:er|en|erne)?|lørdage?(?:[-–]|\hog\h)søndage?)$`)

// stillOpen is a remark on what does not close.
var stillOpen = lazyregexp.New(`(?i)normalt|vagt|åbent|åben(?:$|[^\p{L}])|kører`)

// fromThenOn begins what holds from a date on, and is not of that day: Fra 1. marts 2027 åbner vi først kl. 11.
var fromThenOn = lazyregexp.New(`(?i)^fra(?:\h+og\h+med)?\h+(?:den\h+)?\d{1,2}\.\h+(?:` + months + `)(?:\h+20\d\d)?\h+(?:åbner|lukker|er|har|holder|ændrer)\h`)

// lastOpen is a sentence about the days around those that are closed: Sidste åbningsdag er tirsdag den 22. december.
var lastOpen = lazyregexp.New(`(?i)(?:sidste|første)\h+(?:åbnings)?dag\h+(?:er|før|med)|(?:klar|tilbage|på plads)\h+igen`)

// whoFirst is who some days are about: Supporten for administratorer er lukket.
var whoFirst = lazyregexp.New(`^\p{Lu}[^.:\d]*?\h(?:for|til)\h(\p{Ll}[^.:\d]*?(?:e|er))\h(?:er|har|holder)\h`)

// opensFor is what has other hours on some days: Bestillingen har åbent 24. december kl. 6-18.
var opensFor = lazyregexp.New(`^(\p{Lu}[\p{L}'’-]+)\h+(?:har|er|holder)\h+(?:kun\h+)?(?:åbent?|bemandet|lukket)\h`)

// alsoShut ends a sentence about some days with a channel that is closed on them: …, telefonen er lukket.
var alsoShut = lazyregexp.New(`(?i),\h+(?:og\h+|mens\h+|men\h+)?(telefonen|telefonerne|skranken|ekspeditionen|chatten)\h+(?:er|holder)\h+lukket$`)

// butNot is what stays open when all else closes: alt lukket på nær vagten.
var butNot = lazyregexp.New(`(?i)\h+(?:på nær|bortset fra|undtagen)\h+(\p{L}*(?:vagt|nødtelefon|akuttelefon)\p{L}*)((?:\h+lukket)?$)`)

// runsOn ends a sentence about closed days with what does not close: …, men vagttelefonen virker som normalt.
var runsOn = lazyregexp.New(`(?i),?\h+(?:men|dog)\h+(\p{L}*(?:vagt|nød|akut)\p{L}*)\h+(?:virker|kører|fungerer|svarer|er\h+(?:åben|bemandet)|har\h+åbent)\h+(?:som\h+(?:normalt|sædvanlig(?:t|vis)?)|stadig|fortsat)$`)

// monthWord is a month without a day.
var monthWord = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:` + months + `)(?:$|[^\p{L}])`)

// verbEnds is the verb of a sentence without what is said of its days.
var verbEnds = lazyregexp.New(`(?i)\h+(?:er|har|holder)$`)

var (
	// because is why days are closed: … på grund af personaledag.
	because = lazyregexp.New(`(?i)\h+(?:på grund af|pga\.?|grundet|i anledning af)\h+([\p{L} -]{3,60})$`)
	// telephoneShut is closed for the telephone, in one word.
	telephoneShut = lazyregexp.New(`(?i)telefonlukket`)
)

var (
	// feastFirst is a feast before its closed days.
	feastFirst = lazyregexp.New(`^(\p{Lu}\p{L}+(?:\h\p{L}+)?):\h+(?i:lukket)\h+(?:fra\h+|i\h+)?([^:]+)$`)
	// weekOfFeast is a holiday of schools before its week and its hours.
	weekOfFeast = lazyregexp.New(`^(\p{L}*ferien?)\h+\(((?i:uge)\h+\d{1,2}(?:\h*[-–]\h*\d{1,2})?)\):\h+(.+)$`)
)

// shuts is what closes on some days, in a verb: Patientlinjen lukker hele uge 29.
var shuts = lazyregexp.New(`(?i)^(\p{Lu}[\p{L}-]+(?:\h(?:for|i|på)\h[\p{L}-]+)?)\h+lukker\h+(?:desuden\h+|også\h+)?(?:hele\h+)?(.+)$`)
