"""The HTML environment: autoescaped, strict, every template compiled when this module is imported.

The law of this module: whatever is not a template is text.
"""

from collections.abc import Iterable
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from core import contract, spoken
from core.advice import ADVICE, ARTICLES, BEYOND, DISAGREEMENTS, disagreements
from core.fields import FIELDS
from core.kinds import KINDS
from core.model import Source
from core.starters import STARTERS, words


def cited(sources: Iterable[Source]) -> list[tuple[int, list[str]]]:
    """Advice numbers with the articles that give them, in the order in which a rule names them: the best first."""
    numbers: dict[int, list[str]] = {}
    for source in sources:
        if source.advice:
            numbers.setdefault(source.advice, []).append(source.article)
    return list(numbers.items())


def behind(numbers: Iterable[int | str]) -> list[str]:
    """The articles behind one side of a disagreement, of the five or read beyond them."""
    found = [[one] if isinstance(one, str) else ADVICE[one].articles.split() for one in numbers]
    return sorted({id for ids in found for id in ids})


def _of_five(articles: Iterable[str]) -> str:
    """How many of the five say so; what a reader's pingback adds stands in the article that quotes it."""
    some = len({id.removesuffix("p") for id in articles})
    return f"{spoken.count(some)} of the five articles {'say' if some > 1 else 'says'} so"


def reasons(sources: Iterable[Source]) -> list[tuple[str, str]]:
    """What is said for something, each with who says so: one of the five, what was read beyond them, or we."""
    said = [(ADVICE[number].text, _of_five(articles)) for number, articles in cited(sources)]
    beyond = [BEYOND[source.article] for source in sources if source.article in BEYOND]
    said += [(one.says, f"read beyond the five: {one.title.partition(':')[0]}") for one in beyond]
    return said + [(source.ours, "our choice") for source in sources if source.ours]


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
    OLDEST=contract.OLDEST,
    FIELDS={field.name: field for field in FIELDS},
    STARTERS=STARTERS,
    starting=words,
    KINDS={slug: kind.title for slug, kind in KINDS.items()},
    behind=behind,
    cited=cited,
    reasons=reasons,
    disagreements=disagreements,
    sources=lambda given: _sources(tuple(given)),
)
# Compiled now: the memory snapshot then holds them, and no file is asked for later.
_TEMPLATES = {name: _environment.get_template(name) for name in _environment.list_templates()}


def render(template: str, **values: object) -> Markup:
    """The filled template, as HTML that may stand inside other HTML."""
    return Markup(_TEMPLATES[template].render(**values))
