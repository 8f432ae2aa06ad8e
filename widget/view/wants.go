package view

import "servicestatus/declarations"

// Wants reports whether the options ask for a line.
func (o *Options) Wants(p *declarations.Support) bool { return o.wants(p.Audience, p.Topic, p.Channel) }

// Concerns reports whether the options ask for what is promised to an audience.
func (o *Options) Concerns(audience []string) bool { return concerns(audience, o.Audience) }
