archiveSearch({{ ("w-" ~ view.beginning) | script }}, [{{ view.words | script }}, {{ view.under | script }}]);
