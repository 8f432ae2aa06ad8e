package page

import "servicestatus/declarations"

// picture draws the week or month around the moment shown.
func (d drawing) picture(of *declarations.Declaration) {
	_ = of
}

// coming draws the days of the next year that are not as others.
func (d drawing) coming(of *declarations.Declaration) { _ = of }
