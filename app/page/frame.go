package page

// top draws what stands above every page.
func (d drawing) top() {
	d.leaf("a", d.say(wordSkip), "class", "skip", "href", "#indhold")
	d.Open("header", "class", "top")
	d.Open("div", "class", "wide")
	d.Open("a", "class", "brand", "href", d.address(Route{English: d.Route.English}))
	d.leaf("span", "", "class", "mark", "aria-hidden", "true")
	d.Text("Servicestatus")
	d.Close()
	d.Open("nav", "aria-label", d.say(wordMenu))
	d.Open("ul")
	for _, item := range []struct {
		name string
		text word
	}{{"", wordOverview}, {Studio, word{"Studio", "Studio"}}} {
		current := ""
		if d.Route.Name == item.name {
			current = "page"
		}
		d.Open("li")
		d.link(Route{d.Route.English, item.name}, d.say(item.text), "aria-current", current)
		d.Close()
	}
	d.Open("li")
	other, lang, text := Route{!d.Route.English, d.Route.Name}, "en", "English"
	if d.Route.English {
		lang, text = "da", "Dansk"
	}
	d.link(other, text, "lang", lang, "hreflang", lang)
	d.Close()
	d.Close()
	d.Close()
	d.Close()
	d.Close()
	d.notices()
}

// notices draws what the app itself has to say: a new version, no network, and
// how what was done last turned out. The region is there before it speaks, or
// screen readers would not hear it.
func (d drawing) notices() {
	d.Open("div", "class", "notices wide")
	d.leaf("p", d.Told, "class", "told", "role", "status")
	if d.Updatable && !d.Later {
		d.Open("div", "class", "notice")
		if d.Torn && d.Studio.Dirty {
			d.leaf("p", d.say(wordTorn))
			d.Open("p", "class", "buttons")
			d.button(d.say(wordKeepAndUpdate), Action{"keep-and-update", ""})
			d.button(d.say(wordUpdateAnyway), Action{"update-anyway", ""})
			d.button(d.say(wordLater), Action{"later", ""})
			d.Close()
		} else {
			d.leaf("p", d.say(wordUpdatable))
			d.Open("p", "class", "buttons")
			d.button(d.say(wordUpdate), Action{"update", ""})
			d.Close()
		}
		d.Close()
	}
	if d.Offline {
		d.leaf("p", d.say(wordOffline), "class", "notice quiet")
	}
	d.Close()
}

// bottom draws what stands below every page.
func (d drawing) bottom() {
	d.Open("footer", "class", "bottom")
	d.Open("div", "class", "wide")
	d.leaf("p", d.say(wordSource))
	d.leaf("p", d.say(wordPrivacy))
	d.Open("p", "class", "buttons needs-js")
	if d.Installable {
		d.button(d.say(wordInstall), Action{"install", ""})
	}
	if d.Live() {
		text := wordShare
		if !d.Shares {
			text = wordCopyAddress
		}
		d.button(d.say(text), Action{"share", ""})
	}
	d.Close()
	d.Open("ul", "class", "elsewhere")
	for _, item := range []struct {
		path string
		text word
	}{{"demo/", wordDemo}, {"demo/indsaet.html", wordEmbed}, {"declarations/schema.json", wordSchema}} {
		d.Open("li")
		d.leaf("a", d.say(item.text), "href", d.Top+item.path)
		d.Close()
	}
	d.Close()
	d.Close()
	d.Close()
}
