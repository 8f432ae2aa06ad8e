package page

import (
	"servicestatus/declarations"
	"servicestatus/declarations/data"
	"servicestatus/widget/view"
)

// system draws everything there is about one declaration.
func (d drawing) system(of *declarations.Declaration) {
	d.heading(of.Name, "lang", d.danish())
	d.leaf("p", d.say(wordSystemLead), "class", "lead")
	d.moment()
	d.Open("section", "aria-labelledby", "nu")
	d.leaf("h2", d.say(wordStatus), "id", "nu")
	d.Open("service-status", "system", of.ID, "variant", "full", "lang", d.Route.Lang(), "at", d.at())
	view.Facts(d.Printer, of, d.language())
	d.Close()
	d.Close()
	d.picture(of)
	d.coming(of)
	d.Open("section", "aria-labelledby", "brug", "class", "use")
	d.leaf("h2", d.say(wordUse), "id", "brug")
	d.Open("ul")
	d.item(Route{d.Route.English, Studio}, "?begynd="+of.ID, wordEditThis)
	for _, file := range []struct {
		suffix string
		text   word
	}{{".json", wordAsJSON}, {".html", wordAsFacts}} {
		d.Open("li")
		d.leaf("a", d.say(file.text), "href", d.Top+"declarations/"+of.ID+file.suffix)
		d.Close()
	}
	d.Close()
	d.Close()
	d.Open("nav", "class", "others", "aria-labelledby", "andre")
	d.leaf("h2", d.say(wordOthers), "id", "andre")
	d.Open("ul")
	for _, id := range data.IDs {
		if id != of.ID {
			d.Open("li")
			d.link(Route{d.Route.English, id}, read[id]().Name, "lang", d.danish())
			d.Close()
		}
	}
	d.Close()
	d.Close()
}

func (d drawing) item(to Route, query string, text word) {
	d.Open("li")
	d.leaf("a", d.say(text), "href", d.Top+to.Path()+query)
	d.Close()
}
