"""The field kinds, one module each: `KIND` says how a text is read and what it shows."""
