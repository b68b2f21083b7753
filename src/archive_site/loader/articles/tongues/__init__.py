"""What the readers of articles know of each language, as tables; one module a language."""
