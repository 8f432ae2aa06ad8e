package lang

import "servicestatus/declarations"

// Who names an audience and a topic: "Borgere og virksomheder · digital post". Where the declaration
// does not have all of it in the language, it is in Danish, and so is the language that is returned.
func Who(l, danish Language, d *declarations.Declaration, audience []string, topic string) (text, language string) {
	list := make([]string, len(audience)+1)
	for i, one := range append(audience[:len(audience):len(audience)], topic) {
		list[i] = one
		if l.Code() == danish.Code() || one == "" {
			continue
		}
		if list[i] = d.InEnglish(one); list[i] == "" {
			text, _ = Who(danish, danish, d, audience, topic)
			return text, danish.Code()
		}
	}
	text = l.List(list[:len(audience)])
	if topic = list[len(audience)]; text != "" && topic != "" {
		text += " · "
	}
	return Capital(text + topic), ""
}
