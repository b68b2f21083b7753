archiveSearch("facts", {
folding: {{ view.folding | script }},
beginnings: {{ view.beginnings | script }},
type: [{% for each in view.types %}[{{ each.key | script }},{{ each.title | say | script }}],{% endfor %}],
lang: [{% for each in view.languages %}[{{ each.key | script }},{{ each.language | language | script }}],{% endfor %}],
publisher: [{% for each in view.publishers %}[{{ each.key | script }},{{ each.title | say | script }}],{% endfor %}],
rows: {{ view.rows | script }}
});
