"""The kinds of page, one module each: `PAGE_KIND` plans all pages of its kind."""
