package prose

import "servicestatus/declarations/lazyregexp"

// levels is a heading that names one severity, not what is graded.
var levels = lazyregexp.New(`(?i)kritisk|alvorlig|betydelig|mindre|almindelig|blokerende|væsentlig|kategori \S|prioritet \S|p[1-5](?:$|\P{L})|niveau \d|-fejl|fejl [A-E\d]|haster|^(?:høj|lav|mellem|middel|akut)`)

// generalUptime is a heading over all windows, not the name of one.
var generalUptime = lazyregexp.New(`(?i)^(?:oppetid(?:er)?|drift(?:stid(?:er)?|sinformation|seffektivitet|smål)?|tilgængelighed|drift og (?:tilgængelighed|support|oppetid))$`)

// forAll is a heading that is for everybody, after headings for some.
var forAll = lazyregexp.New(`(?i)^(?:besøg|find|mød) os|^(?:post|besøgs)?adresse$`)

// atPlace is a heading of the hours of a place.
var atPlace = lazyregexp.New(`(?i)^(?:åbningstid\p{L}*|åbent)\h+(?:i|på)\h+(?:reception|rådhus|borgerservice|skranke|ekspedition|biblioteket)`)

// visiting is a heading of hours to visit somebody, not to get help.
var visiting = lazyregexp.New(`(?i)^besøgstid`)

var openLabel = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:åben|åbent|åbne|lukket)(?:$|[^\p{L}])`)

// timeLabel is a label of hours.
var timeLabel = lazyregexp.New(`(?i)telefontid|åbningstid|træffetid|ekspeditionstid|åbent|bemandet|betjent`)
