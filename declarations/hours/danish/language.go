package danish

import "servicestatus/declarations/hours"

// language is the conventions of a language.
type language struct {
	feastDays    []feastDay
	commaMinutes bool // 9,00 is a clock time
	twelveHours  bool // of a clock of twelve hours: 9 am, noon
	monthFirst   bool // December 24; and 5/6 is either
}

// The lists of words.
type list uint8

const (
	// Days.
	weekWords list = iota
	workdaysWords
	weekendsWords
	holidaysWords
	leaveLeadWords // before a holiday that may be leave: "the holidays"
	weekdayHolidaysWords
	dayWords     // how a weekday's full name ends
	dayLeadWords // words that may stand before days
	everyDayWords
	allYearWords
	sevenDaysWords
	countsWords // of days
	aWeekWords  // after one
	perWeekWords
	restDaysWords
	restWorkdaysWords
	otherDaysWords
	onWords
	thisWords // before a weekday that is the next one alone
	oneCanWords
	oneWords     // "man", and before what it is a pronoun
	dayJoinWords // what may stand before the last weekday of a range
	dayBesideWords
	besideWords
	followingWords // before the days of a year
	yearlyWords    // beside dates: of each year
	someWords      // "dagen" "før|efter" "en"
	ordinalsWords
	ordinalEndsWords // right after a number that counts; a dot does that in Danish
	lastsWords
	perMonthWords
	monthlyWords
	theWords
	everyWords
	secondWords // of "hver anden"
	// Dates.
	monthsWords
	shortMonthsWords
	likeFeastWords
	capitalsWords // what is no month or weekday without a capital
	ofWords       // between the day and its month
	monthWordWords
	datedWords
	periodLeadWords
	periodNounsWords
	wholeWords
	inWords
	fromDateWords
	betweenWords
	andWords
	fromWords
	oddEvenWords
	weeksWords
	weekLeadWords
	oddEvenWeeksWords
	feastsWords
	feastLeadWords
	christmasToNewYearWords
	easterWords
	whitsunWords
	eveWords
	newYearsEveWords
	dayBeforeWords
	dayAfterWords
	theDayWords
	seasonsWords // what names of seasons and leave begin with
	schoolsWords
	seasonTailsWords
	schoolPartsWords // what begins like one, and is one only with one of these in it
	// Values.
	closedWords
	wholeDayWords
	inTimeWords
	leaveWords // what someone who is on leave does, and how leave ends
	leaveEndsWords
	aroundTheClockWords
	alwaysWords // where nothing follows
	aroundWords
	byAppointmentWords
	perDayWords
	againWords
	opensWords
	closesWords
	midnightWords
	halvesWords // "am|pm|noon|midnight"
	untilHourWords
	fromHourWords
	partLeadWords
	untilWords
	oclockWords
	noneWords      // before what hours are of, when it is closed
	closedEndWords // what of something is closed: "telefonlukket"
	pastWords
	throughWords     // the last day of what has begun
	seasonNounsWords // what "otherwise" is outside of
	foreignWords     // of English
	hoursWords
	halfWords
	perQuarterWords
	hourMarkWords // right after a number
	nextDayWords  // of a night
	updatedWords  // before the date of a page
	someTimeWords // how long before the end of hours
	unitsWords    // of what is no clock time
	listedWords
	orWords // joins days that are left out
	morningsWords
	partOfDayWords // "formiddag|eftermiddag|aften", and before it
	forLunchWords
	afterWords
	beforeDayWords
	// Operators.
	onlyWords
	onlyAfterWords // "only" after what it is said of
	exceptWords
	howeverWords
	whereWords
	alsoWords
	otherwiseWords
	normallyWords // where a sentence begins with it
	likeWords
	toWords
	beginsSentenceWords
	// Passages.
	usWords
	passedWords
	headersWords
	greetingsWords
	phonesWords
	registersWords
	numbersWords
	streetsWords
	eWords
	mailToWords
	urgentWords
	subjectsWords
	dropInWords // what is for those without an appointment
	subjectEndsWords
	mailWords
	strangeWords
	strangeEndsWords
	doubtWords
	vagueWords // of a sentence that gives hours
	neutralWords
	withinWords    // before how long it takes
	answersWords   // what is in words for what takes some time
	durationsWords // how long
	closingWords   // when someone closes
	placesWords    // before the number of one
	floorsWords
	reasonsWords
	timeWords    // an appointment
	appliesWords // of hours
	conditionsWords
	staysWords       // with the place where someone is
	openlyWords      // that someone is there
	ferieWords       // what is closed when it stands before dates
	conditionalWords // what begins a condition
	hourPartsWords   // what is in words for hours
	likelyWords      // what a word may be with a letter wrong
	regardsWords     // before who sends them
	beWords
	genericWords // what stands for what was named before
	isOpenWords
	verbsWords
	canWords
	doWords // what one can do there
	reachedWords
	allWords
)

// feastDay is a day that is called by name. The month is [hours.Easter] where
// it moves with it, and the day then counts from Easter Sunday.
type feastDay struct{ month, day int8 }

var danish = language{
	commaMinutes: true,
	feastDays: []feastDay{
		{1, 1}, {6, 5}, {12, 23}, {12, 24}, {12, 25}, {12, 31},
		{hours.Easter, -7}, {hours.Easter, -3}, {hours.Easter, -2}, {hours.Easter, -1}, {hours.Easter, 0}, {hours.Easter, 1}, {hours.Easter, 26}, {hours.Easter, 39}, {hours.Easter, 49}, {hours.Easter, 50},
	},
}

var english = language{
	twelveHours: true,
	monthFirst:  true,
	feastDays: []feastDay{
		{1, 1}, {6, 5}, {12, 24}, {12, 25}, {12, 26}, {12, 31},
		{hours.Easter, -7}, {hours.Easter, -3}, {hours.Easter, -2}, {hours.Easter, -1}, {hours.Easter, 0}, {hours.Easter, 1}, {hours.Easter, 26}, {hours.Easter, 39}, {hours.Easter, 49}, {hours.Easter, 50},
	},
}

// wordTable is the words of a language, by what the grammar asks for. Phrases are
// parted by a bar where which of them it is matters, otherwise by a slash; a dot
// in one stands for itself.
type wordTable [allWords]string
