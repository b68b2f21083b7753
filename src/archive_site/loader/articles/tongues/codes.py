"""The languages that articles are read in."""

READ = ("en", "az", "ru", "tr", "ar", "fr")  # BCP 47; each has a module here
