"""Turn a page's value into its bytes: Jinja templates, dates and names in the page's language."""
