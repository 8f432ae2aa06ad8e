package prose

import "servicestatus/declarations/lazyregexp"

var (
	closedWords  = vocabulary(`servicedesk servicedesken hotline hotlinen helpdesk helpdesken support brugersupporten kundecentret vi telefoner åbner først allerede skranken ekspeditionen til åbne åben personlig personligt henvendelse fremmøde alle hotlines telefonlinjer for os lukket lukker holder har er vi der dagen ferielukket helt på den d i også begge dage alle lukkedag ferie fra kun dog normalt kl åbent åbningstid desuden derudover er telefontiden telefontid åbningstiden kontoret ambulatoriet klinikken afdelingen biblioteket jobcentret jobcenteret kundeservice rådhuset borgerservice supporten telefonen telefonerne pladsen pladserne depotet museet hallen skolen sekretariatet receptionen centret`)
	namedDates   = lazyregexp.New(`(?i)^(?:(?:alle )?helligdage|juleaften(?:sdag)?|nytårsaften(?:sdag)?|nytårsdag|grundlovsdag|skærtorsdag|langfredag|påske\p{L}*|2\. påskedag|pinse\p{L}*|2\. pinsedag|(?:kristi )?himmelfart\p{L}*|1\. (?:jule|maj)\p{L}*|2\. juledag|juledag|store bededag|fredag(?:en)? efter kristi himmelfart\p{L}*|dagen efter kristi himmelfart\p{L}*|kristi himmelfartsdag og (?:dagen|fredagen) efter|(?:24|31)\. december|24\. og 31\. december|1\. maj|5\. juni|1\. januar|24/12|31/12|mellem jul og nytår)$`)
	parentheses  = lazyregexp.New(`[\s\x{a0}]*\(([^()]*)\)`)
	ofDays       = lazyregexp.New(`:[\s\x{a0}]|\t|[\s\x{a0}](?:-|–)[\s\x{a0}]`)
	monthPattern = lazyregexp.New(`(?i)(?:` + months + `|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?)$|/\d{1,2}$`)
	isClosed     = lazyregexp.New(`(?i)^.*?(?:er|holder|har)(?: vi| der)?(?: helt)? lukket[\s\x{a0}]+`)
	closedEnds   = lazyregexp.New(`(?i)(?:[\s\x{a0}]*[:–-]?[\s\x{a0}]*(?:er der|holder vi|har vi)?[\s\x{a0}]*(?:helt )?lukket\.?)$`)
)

// exactDays is a range of dates.
var exactDays = lazyregexp.New(`^\d{1,2}[/.][^()]*[-–][^()]*\d{1,2}`)

// occasionFirst is what days are called, before their dates: mellem jul og nytår fra den 24. december 2026 til og med den 1. januar 2027.
var occasionFirst = lazyregexp.New(`(?i)^((?:mellem|i|over|hen over)[\s\x{a0}]+(?:jul(?:en|eferien|edagene)?(?:[\s\x{a0}]+og[\s\x{a0}]+nytår(?:et)?)?|påsken|påskeferien|pinsen|sommerferien|efterårsferien|vinterferien|ferien)),?[\s\x{a0}]+(?:fra(?:[\s\x{a0}]+og[\s\x{a0}]+med)?[\s\x{a0}]+)?((?:den[\s\x{a0}]+)?\d.*)$`)

// openAgain is a sentence that says when closed days are over.
var openAgain = lazyregexp.New(`(?i)(?:^|[.][\s\x{a0}]+)(?:vi|der|\p{L}+)[\s\x{a0}]+(?:er[\s\x{a0}]+)?(?:åbner|åbent?|åbnes)[\s\x{a0}]+igen[\s\x{a0}](?:\d\.|kl\.|[^.])*\.?`)

// bothDays is a remark on a range of days that says nothing: ranges have their ends.
var bothDays = lazyregexp.New(`(?i)[\s\x{a0}]*\(begge[\s\x{a0}]+dage[\s\x{a0}]+(?:inkl|incl|medregn)\p{L}*\.?\)|,[\s\x{a0}]*begge[\s\x{a0}]+dage[\s\x{a0}]+(?:inkl|incl|medregn)\p{L}*\.?`)

// everybody is who a sentence is about that is not only about what its heading names.
var everybody = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:vi|borgerservice|rådhuset|kommunen|jobcentret|kontoret|afdelingen|kundeservice|kundecentret|servicedesken|supporten|biblioteket|sekretariatet)(?:$|[^\p{L}])`)

// fromDateToDate is days from one date to another, in digits: 24.12.2026 - 3.1.2027.
var fromDateToDate = lazyregexp.New(`^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?[\s\x{a0}]*[-–][\s\x{a0}]*\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$`)

// whoCloses is what stands behind days: er vagttelefonen lukket.
var whoCloses = lazyregexp.New(`[\s\x{a0}](?:er|har|holder)[\s\x{a0}]+\p{L}`)

// fromTo is days from one to another.
var fromTo = lazyregexp.New(`(?i)[\s\x{a0}]til(?:[\s\x{a0}]+og[\s\x{a0}]+med)?[\s\x{a0}]`)

// opensOrCloses is left of a sentence that says more than days: lukker medarbejdersupporten.
var opensOrCloses = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:lukker|åbner|besvares|afbrydes|flytter)(?:$|[^\p{L}])`)

// unstaffed tells that a place is open, but nobody is there.
var unstaffed = lazyregexp.New(`(?i)ubetjen|selvbetjen|begrænset betjening|kun (?:\p{L}+ )?(?:akut|vagt|nød|beredskab)`)

// alsoUnstaffed says that a place is not open without staff either: lukket – også for selvbetjening.
var alsoUnstaffed = lazyregexp.New(`(?i)[\s\x{a0}]*[,(–-]?[\s\x{a0}]*(?:også|heller ikke)[\s\x{a0}]+(?:åbent[\s\x{a0}]+)?(?:for|i)?[\s\x{a0}]*(?:den[\s\x{a0}]+)?(?:selvbetjening|ubetjent|selvbetjent)\p{L}*(?:[\s\x{a0}]+(?:tid|åbningstid))?\)?$`)

// allHolidays are words for holidays, which Sundays are anyhow.
var allHolidays = lazyregexp.New(`(?i)^(?:alle[\s\x{a0}]+)?(?:(?:officielle|danske|de)[\s\x{a0}]+)*(?:(?:lørdage?|weekender)[\s\x{a0}]+og[\s\x{a0}]+)?(?:søn(?:-|dage)?(?:[\s\x{a0}]+og[\s\x{a0}]+|/))?(?:søgne)?helligdage(?:ne)?$`)

var weekends = lazyregexp.New(`(?i)^(?:alle[\s\x{a0}]+)?weekend(?:er|en|erne)?$`)

// stillOpen is a remark on what does not close.
var stillOpen = lazyregexp.New(`(?i)normalt|vagt|åbent|åben(?:$|[^\p{L}])|kører`)

// fromThenOn begins what holds from a date on, and is not of that day: Fra 1. marts 2027 åbner vi først kl. 11.
var fromThenOn = lazyregexp.New(`(?i)^fra(?:[\s\x{a0}]+og[\s\x{a0}]+med)?[\s\x{a0}]+(?:den[\s\x{a0}]+)?\d{1,2}\.[\s\x{a0}]+(?:` + months + `)(?:[\s\x{a0}]+20\d\d)?[\s\x{a0}]+(?:åbner|lukker|er|har|holder|ændrer)[\s\x{a0}]`)

// lastOpen is a sentence about the days around those that are closed: Sidste åbningsdag er tirsdag den 22. december.
var lastOpen = lazyregexp.New(`(?i)(?:sidste|første)[\s\x{a0}]+(?:åbnings)?dag[\s\x{a0}]+(?:er|før|med)|(?:klar|tilbage|på plads)[\s\x{a0}]+igen`)

// whoFirst is who some days are about: Supporten for administratorer er lukket.
var whoFirst = lazyregexp.New(`^\p{Lu}[^.:\d]*?[\s\x{a0}](?:for|til)[\s\x{a0}](\p{Ll}[^.:\d]*?(?:e|er))[\s\x{a0}](?:er|har|holder)[\s\x{a0}]`)

// opensFor is what has other hours on some days: Bestillingen har åbent 24. december kl. 6-18.
var opensFor = lazyregexp.New(`^(\p{Lu}[\p{L}'’-]+)[\s\x{a0}]+(?:har|er|holder)[\s\x{a0}]+(?:kun[\s\x{a0}]+)?(?:åbent?|bemandet|lukket)[\s\x{a0}]`)

// alsoShut ends a sentence about some days with a channel that is closed on them: …, telefonen er lukket.
var alsoShut = lazyregexp.New(`(?i),[\s\x{a0}]+(?:og[\s\x{a0}]+|mens[\s\x{a0}]+|men[\s\x{a0}]+)?(telefonen|telefonerne|skranken|ekspeditionen|chatten)[\s\x{a0}]+(?:er|holder)[\s\x{a0}]+lukket$`)

// butNot is what stays open when all else closes: alt lukket på nær vagten.
var butNot = lazyregexp.New(`(?i)[\s\x{a0}]+(?:på nær|bortset fra|undtagen)[\s\x{a0}]+(\p{L}*(?:vagt|nødtelefon|akuttelefon)\p{L}*)((?:[\s\x{a0}]+lukket)?$)`)

// runsOn ends a sentence about closed days with what does not close: …, men vagttelefonen virker som normalt.
var runsOn = lazyregexp.New(`(?i),?[\s\x{a0}]+(?:men|dog)[\s\x{a0}]+(\p{L}*(?:vagt|nød|akut)\p{L}*)[\s\x{a0}]+(?:virker|kører|fungerer|svarer|er[\s\x{a0}]+(?:åben|bemandet)|har[\s\x{a0}]+åbent)[\s\x{a0}]+(?:som[\s\x{a0}]+(?:normalt|sædvanlig(?:t|vis)?)|stadig|fortsat)$`)

// monthWord is a month without a day.
var monthWord = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:` + months + `)(?:$|[^\p{L}])`)

// verbEnds is the verb of a sentence without what is said of its days.
var verbEnds = lazyregexp.New(`(?i)[\s\x{a0}]+(?:er|har|holder)$`)

var (
	// because is why days are closed: … på grund af personaledag.
	because = lazyregexp.New(`(?i)[\s\x{a0}]+(?:på grund af|pga\.?|grundet|i anledning af)[\s\x{a0}]+([\p{L} -]{3,60})$`)
	// telephoneShut is closed for the telephone, in one word.
	telephoneShut = lazyregexp.New(`(?i)telefonlukket`)
)

var (
	// feastFirst is a feast before its closed days.
	feastFirst = lazyregexp.New(`^(\p{Lu}\p{L}+(?:[\s\x{a0}]\p{L}+)?):[\s\x{a0}]+(?i:lukket)[\s\x{a0}]+(?:fra[\s\x{a0}]+|i[\s\x{a0}]+)?([^:]+)$`)
	// weekOfFeast is a holiday of schools before its week and its hours.
	weekOfFeast = lazyregexp.New(`^(\p{L}*ferien?)[\s\x{a0}]+\(((?i:uge)[\s\x{a0}]+\d{1,2}(?:[\s\x{a0}]*[-–][\s\x{a0}]*\d{1,2})?)\):[\s\x{a0}]+(.+)$`)
)

// shuts is what closes on some days, in a verb: Patientlinjen lukker hele uge 29.
var shuts = lazyregexp.New(`(?i)^(\p{Lu}[\p{L}-]+(?:[\s\x{a0}](?:for|i|på)[\s\x{a0}][\p{L}-]+)?)[\s\x{a0}]+lukker[\s\x{a0}]+(?:desuden[\s\x{a0}]+|også[\s\x{a0}]+)?(?:hele[\s\x{a0}]+)?(.+)$`)
