"""A request to a page of the site, made when it is asked for; a saved file to a reload."""
