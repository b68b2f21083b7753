archiveSearch("folding", {{ view.folding | script }});
