package yaml

import (
	"encoding/json"
	"slices"

	"servicestatus/declarations"
)

// Schema returns the JSON Schema (draft 2020-12) of a declaration. Text editors
// use it to complete fields and check them during typing. [Parse] checks more: a
// schema cannot read hours.
func Schema() []byte {
	definitions := map[string]any{}
	root := define(declarationShape, definitions)
	delete(definitions, declarationShape.name)
	root["title"] = "Servicedeklaration"
	return draft(root, definitions)
}

// NoticesSchema returns the JSON Schema of a file that [Notices] reads.
func NoticesSchema() []byte {
	definitions := map[string]any{}
	file := define(noticesShape, definitions)
	delete(definitions, noticesShape.name)
	list := file["properties"].(map[string]any)[noticesShape.fields[0].name]
	return draft(map[string]any{"anyOf": []any{list, file}, "title": "Meddelelser"}, definitions)
}

// SiteSchema returns the JSON Schema of a file that [ReadSite] reads.
func SiteSchema() []byte {
	definitions := map[string]any{}
	root := define(siteShape, definitions)
	delete(definitions, siteShape.name)
	root["title"] = "Site"
	languagesOf := root["properties"].(map[string]any)["languages"].(map[string]any)
	languagesOf["items"], languagesOf["contains"] = map[string]any{"enum": languages}, map[string]any{"const": languages[0]}
	return draft(root, definitions)
}

// draft writes a schema.
func draft(root, definitions map[string]any) []byte {
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["$defs"] = definitions
	out, err := json.MarshalIndent(root, "", "  ")
	if err != nil {
		panic(err) // maps of strings always marshal
	}
	return append(out, '\n')
}

// define adds a shape, and every shape it leads to, to the definitions.
func define(s *shape, into map[string]any) map[string]any {
	if known, ok := into[s.name]; ok {
		return known.(map[string]any)
	}
	properties, required := map[string]any{}, []string{}
	out := map[string]any{
		"type": "object", "additionalProperties": false, "properties": properties,
	}
	into[s.name] = out
	for i := range s.fields {
		f := &s.fields[i]
		p := f.schema(into)
		p["description"] = f.doc
		properties[f.name] = p
		if f.required {
			required = append(required, f.name)
		}
	}
	slices.Sort(required)
	out["required"] = required
	return out
}

func (f *field) schema(into map[string]any) map[string]any {
	ref := func(s *shape) map[string]any {
		if s == declarationShape {
			return map[string]any{"$ref": "#"}
		}
		define(s, into)
		return map[string]any{"$ref": "#/$defs/" + s.name}
	}
	single := map[string]any{"type": "string", "minLength": 1}
	switch f.kind {
	case id:
		return map[string]any{"type": "string", "pattern": idPattern().String()}
	case choice:
		return map[string]any{"enum": f.choices}
	case address:
		return map[string]any{"type": "string", "format": "uri", "pattern": "^https?://"}
	case percent:
		return map[string]any{"anyOf": []any{
			map[string]any{"type": "number", "minimum": 0, "maximum": 100},
			map[string]any{"type": "string", "pattern": percentPattern().String()},
		}}
	case duration:
		return map[string]any{"type": "string", "pattern": `^P(T\d{1,5}[SMH]|\d{1,5}D)$`}
	case boolean:
		return map[string]any{"type": "boolean"}
	case texts:
		items := map[string]any{"type": []string{"string", "number"}}
		if f.people {
			items = map[string]any{"anyOf": []any{items, ref(wordsShape)}}
		}
		return map[string]any{"type": "array", "items": items}
	case list:
		return map[string]any{"type": "array", "items": ref(f.item)}
	case mapping:
		return ref(f.item)
	case date:
		return map[string]any{"type": "string", "pattern": `^(\d{4}-\d\d-\d\d|.*\d.*\d{4})$`}
	case start, end:
		return map[string]any{"type": "string", "pattern": `^\d{4}-\d\d-\d\d([T ].+)?$`}
	case appointment:
		return map[string]any{"type": "string", "pattern": "^(" + declarations.Required + "$|https?://)"}
	case pairs:
		return map[string]any{"type": "object", "additionalProperties": single}
	case workingDays:
		return map[string]any{"anyOf": []any{single, ref(workingDaysShape)}}
	}
	if f.people {
		return map[string]any{"anyOf": []any{single, ref(wordsShape)}}
	}
	return single
}
