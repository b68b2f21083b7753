archiveSearch({{ view.name | script }}, {
numbers: {{ view.numbers | script }},
days: {{ view.days | script }},
facets: {{ view.facets | script }}
});
