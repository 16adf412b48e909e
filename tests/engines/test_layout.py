"""Every screen on a phone's width: nothing sticks out, nothing to tap is too small or too near the edge."""

from __future__ import annotations

import json

import pytest

from engines.test_journeys import ANA, debrief

# What reaches beyond the screen, and controls lower than a finger is broad (links inside a sentence may be).
WRONG = """(() => {
  const FIELDS = "input:not([type=radio], [type=checkbox]), select, textarea";
  const FINGERS = `button, summary, ${FIELDS}, .tick, .chip, nav a, .card > a`;
  const out = document.documentElement.scrollWidth > innerWidth ? ["the page is wider than the screen"] : [];
  const name = (one) => `${one.localName}.${one.className} “${one.textContent.trim().slice(0, 30)}”`;
  for (const one of document.querySelectorAll("main *, header *, footer *, nav *")) {
    if (!one.checkVisibility({ checkVisibilityCSS: true }) || one.closest(".unseen, .skip, svg, [hidden]")) continue;
    const { left, right, width, height } = one.getBoundingClientRect();
    // The starters are one row to be swept: the row itself has to fit, what it holds is reached by sweeping.
    const sticks = (left < -0.5 || right > innerWidth + 0.5) && !one.closest(".starters > *");
    if (width && sticks) out.push(`${name(one)} reaches from ${left} to ${right}`);
    if (width && height < 43.5 && one.matches(FINGERS))
      out.push(`${name(one)} is ${height} high`);
  }
  return out;
})()"""

FOLDS = (  # of the debrief
    "More about them",
    "What you bring",
    "What comes next",
    "The company and the talk",
    "About you and this interview",
)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_screen_fits(make_phone, dark):
    phone = make_phone(dark=dark)
    shade = "dark" if dark else "light"
    wrong = {}

    def look(name: str) -> None:
        phone.picture(f"{shade}-{name}")
        if found := phone.engine.evaluate(WRONG):
            wrong[name] = found

    phone.open()
    assert phone.engine.evaluate("[innerWidth, innerHeight]") == [360, 740]
    assert phone.engine.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") is dark
    phone.core("ready")
    look("empty")
    debrief(phone)
    look("debrief-end")
    phone.engine.evaluate(
        "void document.querySelectorAll('section[data-step=debrief] details').forEach((it) => { it.open = true; })"
    )
    for number, words in enumerate(FOLDS):
        phone.engine.evaluate(
            "void [...document.querySelectorAll('summary')]"
            f".find((it) => it.textContent === {json.dumps(words)}).scrollIntoView()"
        )
        look(f"debrief-{number}")
    phone.tap("Plan")
    phone.sees(f"Thank {ANA}")
    look("plan")
    phone.tap("The weeks at a glance")
    phone.engine.evaluate("void document.querySelector('.timeline').scrollIntoView({ block: 'center' })")
    look("plan-timeline")
    phone.tap("Notes")
    phone.sees("Dear Ana")
    look("notes")
    phone.tap("Copy", within=f"to {ANA}")
    phone.sees("Copied.")
    look("copied")
    phone.tap("More", within=f"to {ANA}")
    phone.tap("Edit the whole text", within=f"to {ANA}")
    look("edit")
    phone.tap("All interviews")
    phone.sees("What do I do now?", "hank two people")
    look("home")
    for page in ("before", "rulebook", "data", "privacy"):
        phone.open(f"{page}.html")
        look(page)
    assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)
