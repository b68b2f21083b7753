"""Files of press articles to `Clipping`s, and these to what is suggested of them; no disk."""
