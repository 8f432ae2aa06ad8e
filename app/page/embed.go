package page

import (
	"cmp"
	"net/url"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// Form is a way to put a declaration on a page.
type Form string

// The forms. The zero value is the first.
const (
	TagForm     Form = "" // one line of markup
	ElementForm Form = "element"
	FileForm    Form = "file" // one file that waits for no other
	IframeForm  Form = "iframe"
	TextForm    Form = "text" // the hours in the page's own text
)

var forms = []struct {
	form Form
	name lang.Phrase
	hint lang.Phrase
}{
	{TagForm, phraseOneLine, phraseOneLineHint},
	{ElementForm, phraseElement, phraseElementHint},
	{FileForm, phraseOneFile, phraseOneFileHint},
	{IframeForm, phraseIframe, phraseIframeHint},
	{TextForm, phraseOwnText, phraseOwnTextHint},
}

// placing draws the fourth step: the markup to take away, the choices that change it, and the
// element in a frame.
func (r renderer) placing() {
	d := r.Studio.Declaration
	r.Element("section", attributes{"aria-labelledby", "embed", "class", "embed"}, func() {
		r.Leaf("h2", r.say(phraseTakeAway), "id", "embed")
		r.chooseEdited()
		r.Element("div", attributes{"class", "split"}, func() {
			r.Element("div", nil, func() {
				r.files()
				r.Element("div", attributes{"class", "fields"}, func() { r.choices(d) })
				r.markup()
			})
			r.Element("div", nil, r.frame)
		})
	})
}

// files draws the files to download. A declaration of the visitor's own is to be put somewhere, and its address is asked for.
func (r renderer) files() {
	e := &r.Studio
	own := !e.Unchanged()
	hint := phraseSiteFiles
	if own {
		hint = phraseOwnFiles
	}
	text := r.say(hint)
	if own && r.several() {
		text += " " + r.say(phraseAllInZip)
	}
	r.Leaf("p", text, "class", "hint")
	r.Element("p", attributes{"class", "buttons"}, func() {
		class := ""
		if own {
			class = "primary"
		}
		r.button(r.say(phraseZip), Action{DownloadZip, ""}, "class", class)
	})
	r.Element("div", attributes{"class", "fields"}, func() {
		if !own {
			return
		}
		r.Element("div", attributes{"class", "field"}, func() {
			r.Leaf("label", r.say(phraseWhere), "for", "address")
			problem, invalid := "", ""
			if e.addressWrong != unchecked {
				problem, invalid = r.say(addressProblems[e.addressWrong]), "true"
			}
			r.Element("input", attributes{"type", "url", "id", addressField, "autocomplete", "off", "placeholder", exampleAddress, "value", e.Address, "aria-invalid", invalid, "aria-describedby", "address-problem address-hint"}, func() {
				r.on("change", Action{WriteAddress, ""})
			})
			r.Leaf("p", problem, "class", "problem", "id", "address-problem", "role", "status")
			r.Leaf("p", r.fill(phraseWhereHint, e.File()+".json"), "class", "hint", "id", "address-hint")
		})
	})
}

// choices draws the form, and the attributes of the element that can be chosen.
func (r renderer) choices(d *declarations.Declaration) {
	e := &r.Studio
	var names []string
	for _, f := range forms {
		names = append(names, cmp.Or(string(f.form), unset), r.say(f.name))
	}
	r.choice("form", r.say(phraseForm), cmp.Or(string(e.Form), unset), Action{ChooseForm, ""}, names...)
	r.choice("variant", r.say(phraseVariant), cmp.Or(e.Variant, unset), Action{ChooseVariant, ""},
		unset, r.say(phraseCard), "badge", r.say(phraseBadge), "full", r.say(phraseUnfolded), "week", r.say(phraseWeekVariant))
	r.choice("theme", r.say(phraseTheme), cmp.Or(e.Theme, unset), Action{ChooseTheme, ""},
		unset, r.say(phraseNeutral), "borger", "borger.dk", "virk", "virk.dk")
	r.choice("language", r.say(phraseLanguage), cmp.Or(e.Language, unset), Action{ChooseLanguage, ""},
		unset, r.say(phrasePageLanguage), "da", "Dansk", "en", "English")
	options := []string{unset, r.say(phraseEveryone)}
	for _, name := range audiences(d) {
		options = append(options, name, name)
	}
	r.choice("audience", r.say(phraseAudience), cmp.Or(e.Audience, unset), Action{ChooseAudience, ""}, options...)
}

// markup draws the markup of the form that is chosen.
func (r renderer) markup() {
	for _, f := range forms {
		if f.form == r.Studio.Form {
			if d := r.Studio.Declaration; f.form == TextForm && d != nil && len(r.Studio.ownTexts()) == 0 {
				r.Leaf("p", r.say(phraseNoOwnText), "class", "notice")
				return
			}
			r.copyable(markupText, r.say(f.name))
			r.Leaf("p", r.say(f.hint), "class", "hint")
		}
	}
}

// copyable draws a piece of markup and a button that copies it.
func (r renderer) copyable(id, title string) {
	r.Leaf("h3", title)
	// The button stands above the text: below it, it would move when the text grows, under the finger that presses it.
	r.Element("p", attributes{"class", "buttons"}, func() {
		r.button(r.say(phraseCopy), Action{Copy, id}, "aria-label", r.say(phraseCopy)+": "+title)
	})
	r.Element("pre", attributes{"tabindex", "0", "aria-label", title}, func() {
		r.Leaf("code", r.textOf(id), "id", id)
	})
}

// frame draws the element as it stands on a page. A message that reaches the
// frame before it has loaded is lost.
func (r renderer) frame() {
	r.Leaf("h3", r.say(phraseInFrame))
	r.Element("iframe", attributes{"id", Frame, "class", "frame", "title", r.say(phraseInFrame), "src", r.Top + "preview.html"}, func() {
		r.on("load", Action{FrameLoaded, ""})
	})
}

// textOf returns the text that is shown under an id.
func (s *State) textOf(id string) string {
	if id == noticeCommandText {
		return s.noticeCommand()
	}
	return s.Studio.Markup(s.Site)
}

// copyText copies the text that is shown under an id. Where the browser cannot, it selects the
// text, so that one key copies it.
func (s *State) copyText(b Browser, id, _ string) {
	text := s.textOf(id)
	if e := &s.Studio; id == markupText && e.Form != TextForm && !e.Unchanged() && e.place() == "" {
		if e.addressWrong == unchecked {
			e.addressWrong = addressMissing
		}
		b.Focus(addressField) // what would be copied shows nothing anywhere
		return
	}
	b.Copy(text, func(err error) {
		s.Announcement = s.say(phraseCopied)
		if err != nil {
			b.Select(id)
			s.Announcement = s.say(phraseCopyByHand)
		}
	})
}

// addressField is the id of the field for the address.
const addressField = "address"

// addressWrong says what is wrong with the address that is in the field.
type addressWrong int

const (
	unchecked addressWrong = iota // nothing
	addressMissing
	addressNone
	addressOfFile
	addressInsecure
)

var addressProblems = [...]lang.Phrase{addressMissing: phraseAddressMissing, addressNone: phraseAddressNone, addressOfFile: phraseAddressOfFile, addressInsecure: phraseAddressInsecure}

// writeAddress takes the address of the folder in which the files lie. One that is none stays in the field, and is not used.
func (s *State) writeAddress(_ Browser, _, address string) {
	e := &s.Studio
	address = strings.TrimSpace(address)
	if address != "" && !strings.Contains(address, "://") {
		address = "https://" + address
	}
	at, err := url.Parse(address)
	e.Address, e.addressWrong = address, unchecked
	switch {
	case address == "":
	case err != nil, at.Scheme != "https" && at.Scheme != "http", strings.Contains(at.Path, "//"), !strings.Contains(at.Hostname(), ".") && at.Hostname() != "localhost", at.RawQuery != "" || at.Fragment != "":
		e.addressWrong = addressNone
	case strings.Contains(at.Path[strings.LastIndexByte(at.Path, '/')+1:], "."):
		e.addressWrong = addressOfFile
	case at.Scheme == "http" && at.Hostname() != "localhost" && !strings.HasPrefix(at.Hostname(), "127."):
		e.addressWrong = addressInsecure
	default:
		e.Address = strings.TrimSuffix(at.String(), "/") + "/" // a space is %20 in an address
	}
}

// place is the address where it is one; otherwise it is empty.
func (e *Editor) place() string {
	if e.addressWrong != unchecked {
		return ""
	}
	return e.Address
}
