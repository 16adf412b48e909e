"""The HTML environment: autoescaped, strict, every template compiled when this module is imported.

The law of this module: whatever is not a template is text.
"""

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from core.advice import ADVICE, ARTICLES, BEYOND, DISAGREEMENTS, disagreements
from core.fields import FIELDS
from core.kinds import KINDS
from core.model import Source
from core.starters import STARTERS, words


def cited(sources: tuple[Source, ...]) -> list[tuple[int, list[str]]]:
    """Advice numbers with the articles that give them, in order."""
    numbers: dict[int, list[str]] = {}
    for source in sources:
        if source.advice:
            numbers.setdefault(source.advice, []).append(source.article)
    return sorted(numbers.items())


@lru_cache(maxsize=512)  # several tasks and cards of a screen, and the next screen, show the same ones
def _sources(given: tuple[Source, ...]) -> Markup:
    return render("regions/sources.html", given=given)


_environment = Environment(
    loader=PackageLoader("core"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
_environment.globals.update(
    ADVICE=ADVICE,
    ARTICLES=ARTICLES,
    BEYOND=BEYOND,
    DISAGREEMENTS=DISAGREEMENTS,
    FIELDS={field.name: field for field in FIELDS},
    STARTERS=STARTERS,
    starting=words,
    KINDS={slug: kind.title for slug, kind in KINDS.items()},
    cited=cited,
    disagreements=disagreements,
    sources=lambda given: _sources(tuple(given)),
)
# Compiled now: the memory snapshot then holds them, and no file is asked for later.
_TEMPLATES = {name: _environment.get_template(name) for name in _environment.list_templates()}


def render(template: str, **values: object) -> Markup:
    """The filled template, as HTML that may stand inside other HTML."""
    return Markup(_TEMPLATES[template].render(**values))
