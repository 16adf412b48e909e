"""Values into HTML: the regions of a case, the home screen, and whole pages for the build.

The law of this package: regions hold outputs, never the state of a field, and every word that reaches HTML is
escaped. Nothing here decides advice, dates or the wording of notes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from markupsafe import Markup

from core import notes, rules, spoken
from core.document import Document, Preview
from core.kinds import KINDS, parse_key
from core.model import Case, Finding, Plan
from core.outbox import Outbox
from core.people import case_name
from core.review import CHECKS
from core.rules.facts import current as current_case
from core.timing import day_of, in_words, moment
from core.view._debrief import debrief_regions
from core.view._home import SHOWN, home, row
from core.view._html import render
from core.view._notes import notes_regions
from core.view._plan import OUTCOMES, plan_region, round_name
from core.view._remarks import CALM, in_text, remarks, silenced, ticked

if TYPE_CHECKING:
    from core.paste import Paste
    from core.paste.proposals import Proposal

__all__ = [
    "CSP",
    "PAGES",
    "SHOWN",
    "case_regions",
    "crowd_region",
    "headed",
    "home",
    "import_regions",
    "link_regions",
    "page",
    "paste_regions",
    "review_regions",
    "row",
    "ticked",
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
    "plain": "plain.html",
    "404": "404.html",
}


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
    today, how = day_of(now, case.ended), spoken.Telling(hour12, now, case.zone)
    regions: dict[str, Markup] = {
        "case-title": render(
            "regions/case_title.html",
            title=case_name(case),
            round=round_name(case),
            role=case.role if case.company else "",
            ends="ends" if case.ended and now < case.ended else "ended",
            ended=spoken.near(case.ended, today, how) if case.ended else "",
            example=case.answers.get("example") is True,
        ),
        **debrief_regions(case, today, how, paused=found is not None),
    }
    regions["plan"] = plan_region(case, id, plan, outbox, changed, now, how)
    regions |= notes_regions(current_case(case), id, now, how, plan, outbox, found)
    return {name: str(html) for name, html in regions.items()}


def crowd_region(shown: int, there: int, more: int) -> dict[str, str]:
    """Says that not everybody of a crowd is shown, with the button that shows more."""
    return {"crowd": str(render("regions/crowd.html", shown=shown, there=there, more=more)) if shown < there else ""}


def review_regions(text: str, found: tuple[Finding, ...], aside: Case = Case()) -> dict[str, str]:
    """The remarks on a pasted text and those set aside on its page (in `aside`); nothing for an empty one."""
    if not text.strip():
        return {"remarks": ""}
    aside_here = silenced(ticked(aside, "off."), ticked(aside, "ignored."), "review-unset")
    return {"remarks": str(remarks(text, found, "review", CALM, in_text(text)) + aside_here)}


def link_regions(case: Case, link: str) -> dict[str, str]:
    """The link that carries a case to another device, and what it holds; '' where it would be too long."""
    people = [person.name for person in case.people if person.name]
    alone = any(name.startswith("debrief.") and value for name, value in case.answers.items()) or case.reservation
    profile = case.profile
    holds = [
        f"what you wrote about {spoken.listed(people)}" if people else "what you wrote",
        "its dates and notes",
        *(["what is for you alone"] if alone else []),
        *(["your name" + (" and how to reach you" if profile.phone or profile.email else "")] if profile.name else []),
    ]
    return {"link": str(render("regions/link.html", link=link, holds=spoken.listed(holds)))}


def _in_words(saved: str) -> str:
    """When a file says it was saved; nothing where it says no day or moment."""
    for read in (moment, date.fromisoformat):
        try:
            return in_words(read(saved))
        except ValueError:
            continue
    return ""


def import_regions(brought: Document, entries: tuple[Preview, ...], by_link: bool = False) -> dict[str, str]:
    """What an import would do, case by case, with the button that does it."""
    return {
        "import": str(
            render(
                "regions/import.html",
                entries=entries,
                aside=brought.aside,
                lost=brought.lost,
                changed=brought.changed,
                saved=_in_words(brought.saved),
                by_link=by_link,
                some=any(entry.verdict != "same" for entry in entries),
            )
        )
    }


def paste_regions(pasted: Paste, now: datetime, hour12: bool = False) -> dict[str, str]:
    """What a text proposes, each with the words it came from, before it is taken."""

    def shown(kind: str, value: str) -> str:
        if kind == "ended":
            return spoken.short(moment(value), now.date(), spoken.Telling(hour12, now))
        return in_words(date.fromisoformat(value)) if kind == "promised" else value

    def over(kind: str, value: str) -> str:
        """What stands there, in words; as it was typed where it makes no sense."""
        first, comma, rest = value.partition(", ")
        try:
            return f"{shown(kind, first)}{comma}{rest}" if kind in ("ended", "promised") and value else value
        except ValueError:
            return value

    def entry(one: Proposal) -> dict[str, object]:
        ahead = one.kind == "ended" and moment(one.shown) > now
        told = replace(one, over=over(one.kind, one.over), words=spoken.cut(one.words, 200))
        due = next((str(value) for name, value in one.answers.items() if name.endswith(".due")), "")
        value = shown(one.kind, one.shown) + (f", by {in_words(date.fromisoformat(due))}" if due else "")
        return {"it": told, "value": value, "ahead": ahead}

    return {
        "paste": str(
            render(
                "regions/paste.html",
                pasted=pasted,
                missed=[(value, OUTCOMES[value]) for value in ("moved", "called_off")],
                sure=[entry(one) for one in pasted.proposals if one.sure],
                open=[entry(one) for one in pasted.proposals if not one.sure],
            )
        )
    }


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
    from core.view import _plain  # for the build alone: the browser's core has neither this nor the pages' templates

    return render(
        f"{name}.html",
        name=name,
        asset=asset,
        address=address,
        text=Markup(text),
        CSP=CSP,
        PAGES=PAGES,
        home=Markup(home({}, datetime(2026, 1, 1, tzinfo=UTC))["regions"]["home"]),
        plain=_plain.plain_notes(),
        PLAIN=_plain,
        rules=rules.RULES,
        places=rules.PLACES,
        checks=CHECKS,
        kinds=[(kind, notes.WRITTEN[kind.slug].sources) for kind in KINDS.values()],
    )
