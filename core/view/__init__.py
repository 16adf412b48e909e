"""Values into HTML: the regions of a case, the home screen, and whole pages for the build.

The law of this package: regions hold outputs, never the state of a field, and every word that reaches HTML is
escaped. Nothing here decides advice, dates or the wording of notes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from markupsafe import Markup, escape

from core import notes, rules, spoken
from core.document import Document, Preview
from core.fields import field_of
from core.kinds import KINDS, parse_key
from core.model import Case, Finding, Plan
from core.outbox import Outbox
from core.paste import Found
from core.people import case_name
from core.review import CHECKS
from core.timing import day_of, in_words, moment
from core.view._home import SHOWN, home, row
from core.view._html import render
from core.view._notes import CALM, notes_regions, remarks, silenced, ticked
from core.view._plan import plan_region

__all__ = [
    "CSP", "PAGES", "SHOWN", "case_regions", "headed", "home", "import_regions", "page", "paste_regions",
    "review_regions", "row", "ticked",
]

# What a page may do: run our own scripts and WebAssembly, and talk to nobody else.
CSP = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types afterword default"
)

PAGES = {
    "index": "index.html",
    "before": "before.html",
    "rulebook": "rulebook.html",
    "data": "data.html",
    "privacy": "privacy.html",
    "404": "404.html",
}

CHOICES = ("interest", "setting", "culture")
CHECKED = ("ended", "promised", "asked_to_wait", "requested.*.due")  # fields whose value can be impossible
# Fields whose words stand in a note as the sentences they are; below each it is shown how.
STANDING = (
    *("people.*.detail", "people.*.why", "skills", "fit", "availability", "feedback"),
    *("concerns.*.text", "concerns.*.answer"),
)


def _names(case: Case, pattern: str) -> list[str]:
    """The names a `*` stands for: one for each row the case has."""
    if "*" not in pattern:
        return [pattern]
    group = pattern.partition(".")[0]
    ids = dict.fromkeys(
        name.split(".")[1] for name in case.answers if name.startswith(f"{group}.") and name.count(".") == 2
    )
    return [pattern.replace("*", id) for id in ids]


def _problems(case: Case) -> dict[str, Markup]:
    said = {problem.field: problem.message for problem in case.problems}
    summary = [
        {"field": it.field, "message": it.message, "title": field_of(it.field)[0].title} for it in case.problems
    ]
    return {
        "problems": render("regions/problems.html", problems=summary),
        **{
            f"problem.{name}": escape(said.get(name, "")) for pattern in CHECKED for name in _names(case, pattern)
        },
    }


def _raised_by(case: Case, id: str) -> Markup:
    """Which of them raised this doubt: asked where there are several and it was not only felt."""
    raised = any(one.id == id and one.raised_by != "me" for one in case.concerns)
    people = [one for one in case.people if one.name]
    return Markup() if not raised or len(people) < 2 else render("regions/raised_by.html", id=id, people=people)


def _sentence(case: Case, field: str) -> Markup:
    """How the words of a field will stand: what was mended in them, or the question that would make them fit."""
    words = notes.as_it_stands(case, field)
    if not words:
        return Markup()
    pieces = words.mended.pieces() if words.mended else [(False, words.text)]
    mended = bool(words.mended and words.mended.edits)
    return render(
        "regions/sentence.html", field=field, pieces=pieces, mended=mended, kept=field in case.kept, asks=words.problem
    )


def case_regions(
    case: Case,
    id: str,
    now: datetime,
    plan: Plan,
    outbox: Outbox,
    found: Mapping[str, tuple[Finding, ...]] | None = None,
    changed: tuple[str, ...] = (),
    hour12: bool = False,
) -> dict[str, str]:
    """The derived regions of a case, by name; the remarks on its notes only where `found` says that they were reviewed.

    `changed` says what is different from the plan as the user last saw it.
    """
    today = day_of(now, case.ended)
    regions: dict[str, Markup] = {
        "case-title": render(
            "regions/case_title.html",
            title=case_name(case),
            role=case.role if case.company else "",
            ended=spoken.near(case.ended, today, hour12) if case.ended else "",
            example=case.answers.get("example") is True,
        ),
        **_problems(case),
    }
    for name in CHOICES:
        regions[f"effect.{name}"] = render("regions/effect.html", name=name, value=getattr(case, name))
    for name in (name for pattern in STANDING for name in _names(case, pattern)):
        regions[f"sentence.{name}"] = _sentence(case, name)
    for doubt in (name.split(".")[1] for name in _names(case, "concerns.*.by")):
        regions[f"by.concerns.{doubt}"] = _raised_by(case, doubt)
    regions["choices.promised"] = render("regions/days.html", days=spoken.coming_days(today))
    regions["plan"] = plan_region(case, id, plan, outbox, changed, now, hour12)
    regions |= notes_regions(case, id, now, hour12, plan, outbox, found)
    return {name: str(html) for name, html in regions.items()}


def review_regions(text: str, found: tuple[Finding, ...], aside: Case = Case()) -> dict[str, str]:
    """The remarks on a pasted text and those set aside on its page (in `aside`); nothing for an empty one."""
    if not text.strip():
        return {"remarks": ""}
    aside_here = silenced(ticked(aside, "off."), ticked(aside, "ignored."), "review-unset")
    return {"remarks": str(remarks(text, found, "review", CALM) + aside_here)}


def import_regions(brought: Document, entries: tuple[Preview, ...]) -> dict[str, str]:
    """What an import would do, case by case, with the button that does it."""
    saved = moment(brought.saved) if brought.saved else None
    return {"import": str(render(
        "regions/import.html", entries=entries, aside=brought.aside, saved=in_words(saved) if saved else "",
        some=any(entry.verdict != "same" for entry in entries),
    ))}


def paste_regions(found: Mapping[str, Found], now: datetime, hour12: bool = False) -> dict[str, str]:
    """What a pasted text says, with the words it came from, before it is taken."""
    entries = [
        {
            "title": field_of(name)[0].title,
            "value": spoken.short(moment(it.value), now.date(), hour12) if name == "ended" else it.value,
            "words": it.words,
        }
        for name, it in found.items()
    ]
    return {"paste": str(render("regions/paste.html", entries=entries))}


def headed(case: Case, texts: Mapping[str, str]) -> dict[str, str]:
    """The texts of notes under the headings people read: "Thank-you to Ana"."""
    headings = {}
    for key, text in texts.items():
        kind, id = parse_key(key)
        person = case.person(id)
        headings[KINDS[kind].title + (f" to {person.name}" if person and person.name else "")] = text
    return headings


def page(name: str, asset: Callable[[str], str], address: str = "", text: str = "") -> str:
    """The HTML document of a page in PAGES. `asset` gives a file's address; `address` is the site's own, if known;
    `text` is the HTML of the document that a page is made of (privacy).
    """
    return render(
        f"{name}.html",
        name=name,
        asset=asset,
        address=address,
        text=Markup(text),
        CSP=CSP,
        PAGES=PAGES,
        home=Markup(home({}, datetime(2026, 1, 1, tzinfo=UTC))["regions"]["home"]),
        rules=rules.RULES,
        places=rules.PLACES,
        checks=CHECKS,
        kinds=[(kind, notes.WRITTEN[kind.slug].sources) for kind in KINDS.values()],
    )
