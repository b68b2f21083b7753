archiveSearch("facts", {
beginnings: {{ view.beginnings | join(" ") | script }},
shelves: {{ view.shelves | script }},
type: [{% for each in view.types %}[{{ each.key | script }},{{ each.title | say | script }}],{% endfor %}],
lang: [{% for each in view.languages %}[{{ each.key | script }},{{ each.language | language | script }}],{% endfor %}],
publisher: [{% for each in view.publishers %}[{{ each.key | script }},{{ each.title | say | script }}],{% endfor %}]
});
