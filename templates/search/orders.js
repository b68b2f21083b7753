archiveSearch({{ ("o-" ~ view.name) | script }}, {
{% for name, order in view.orders %}
{{ name | script }}: {{ order | script }}{% if not loop.last %},{% endif %}

{% endfor %}
});
