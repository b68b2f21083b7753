"""All field kinds by name, found by their modules."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from archive_site.model import kinds
from archive_site.model.kind import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        import_module(f"{kinds.__name__}.{module.name}").KIND
        for module in iter_modules(kinds.__path__)
    )
}
