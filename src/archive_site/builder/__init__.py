"""A content folder and an output folder: conducts the stages, plans the pages, publishes."""
