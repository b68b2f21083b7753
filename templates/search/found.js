{% import "parts/cards.html" as cards %}
archiveSearch({{ ("r-" ~ view.beginning) | script }}, [
{% for each in view.found %}
[{{ each.number | script }},{{ cards.entry(each.card, true, true, true) | script }},{{ each.text | script }}],
{% endfor %}
]);
