"""What the readers of articles know of each language, as tables.

To read a further language: a module of its code, with its `Tongue`; its code in `codes`; and its
words in the tables of the other modules here, which are looked for whatever the language of a text
or page is, and have a line a language.
"""
