"""A command line becomes calls to the stages; all printing and every exit status is here."""
