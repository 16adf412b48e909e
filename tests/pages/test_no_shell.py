"""No shell, no lie: a page whose script has not run says so by itself, and how to go on; what the oldest browsers lack
is not needed.
"""

from __future__ import annotations

import json
from html import unescape

import pytest
from hand import answers, begin, come, field, go
from phone import Site, wait_for_core
from playwright.sync_api import Browser, Page, expect

from builder.files import write
from builder.paths import ROOT
from builder.scripts import target
from core.contract import OLDEST

WITHIN = 8_000  # ms
BUTTON = "I just had an interview"


def path_of(site: Site, name: str) -> str:
    return next(path for path in site.files if path.endswith(f"/{name}"))


def says_so(page: Page, within: int = WITHIN) -> None:
    """The page does not pretend: it says what is wrong, and its button leads to a page that works."""
    notice = page.locator(".no-shell")
    expect(notice).to_be_visible(timeout=within)
    expect(notice).to_contain_text("Afterword has not started")
    expect(page.get_by_text("Getting ready")).to_be_hidden()
    page.get_by_role("link", name=BUTTON).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("After the interview, by hand")
    expect(page.get_by_text("Thank each person within a day")).to_be_visible()


@pytest.mark.parametrize("lost", [("shell.js",), ("shell.js", "style.css")], ids=["script", "script and styles"])
def test_a_page_older_than_the_site_says_so_and_leads_on(page, site, lost):
    kept = {name: site.files.pop(path_of(site, name)) for name in lost}
    page.goto(site.address)
    if "style.css" not in lost:
        expect(page.locator(".no-shell")).to_be_hidden()
    says_so(page)
    page.go_back()
    files = {path: kept[path.rpartition("/")[2]] for path in page_speaks_of(site) if path not in site.files}
    site.files.update(files)
    page.get_by_role("link", name="Load the page anew").click()
    expect(page.locator("html[data-shell]")).to_be_attached()
    expect(page.locator(".no-shell")).to_be_hidden()
    expect(page.get_by_text("Getting ready").or_(page.get_by_text("Ready", exact=True)).first).to_be_visible()
    assert page.url == site.address, "nothing of the detour stays in the address"


def page_speaks_of(site: Site) -> list[str]:
    text = site.files["index.html"].decode()
    return [part.split('"')[0] for part in text.split('="')[1:] if part.split('"')[0].endswith((".js", ".css"))]


def test_a_script_that_neither_comes_nor_fails_is_said(page, site):
    page.route("**/shell.js", lambda route: None)  # a line that is up and carries nothing
    page.goto(site.address, wait_until="commit")
    expect(page.get_by_role("link", name="Afterword", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    says_so(page)


def test_a_script_that_breaks_off_is_as_good_as_none(page, site, problems):
    shell = path_of(site, "shell.js")
    site.files[shell] = b"throw new Error('on purpose');" + site.files[shell]
    page.goto(site.address)
    says_so(page)
    problems.clear()


def test_a_page_that_has_lost_its_styles_only_does_not_say_that_it_has_not_started(page, site):
    del site.files[path_of(site, "style.css")]
    come(page, site)
    expect(page.locator(".no-shell")).to_be_hidden()


def test_without_scripts_it_is_said(chromium: Browser, site):
    # The sentence for it is in <noscript>, which a browser shows whose settings, not whose tools, switch scripts off.
    assert "<noscript>Scripts are switched off here" in site.files["index.html"].decode()
    at_once = b"@media (scripting: none) { .no-shell, .no-shell ~ * { animation: none; } }"
    assert at_once in site.files[path_of(site, "style.css")]
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address)
    says_so(page)
    page.goto(f"{site.address}data.html")
    expect(page.locator(".no-shell")).to_be_visible(timeout=WITHIN)
    expect(page.get_by_text("kept in this browser")).to_be_visible()
    for what in ("Save all interviews", "You have not saved a file"):  # what only a script can do, or know
        expect(page.get_by_text(what)).to_be_hidden()
    for path in ("before.html", "rulebook.html", "privacy.html"):  # read without scripts: nothing is amiss
        page.goto(site.address + path)
        assert page.locator(".no-shell").count() == 0
        expect(page.get_by_text("Getting ready")).to_be_hidden()
    context.close()


def test_opened_from_a_disk_it_is_said(chromium: Browser, built, tmp_path):
    write(built, tmp_path / "dist")
    context = chromium.new_context()
    page = context.new_page()
    page.goto((tmp_path / "dist/index.html").as_uri())
    says_so(page)
    context.close()


# ---- the oldest browsers ----

# What came into browsers after the oldest of each part, by the version of one of them that still lacks it: gone before
# any of our code runs. (Syntax is esbuild's to write for them: it is told the same numbers.)
LATER_THAN = {
    "python": {
        "prototypes": {
            "Array": ("findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"),
            "String": ("isWellFormed", "toWellFormed"),
            "Set": ("union", "difference", "intersection", "isSubsetOf"),
            "ArrayBuffer": ("transfer", "transferToFixedLength", "resize"),
            "Uint8Array": ("toHex", "toBase64", "setFromHex"),
            "Element": ("checkVisibility", "moveBefore", "setHTML", "setHTMLUnsafe"),
            "HTMLElement": ("togglePopover", "showPopover", "hidePopover"),
        },
        "statics": {
            "Object": ("groupBy",),
            "Map": ("groupBy",),
            "Array": ("fromAsync",),
            "Promise": ("withResolvers", "try"),
            "URL": ("canParse", "parse"),
            "AbortSignal": ("any", "timeout"),
            "RegExp": ("escape",),
            "Atomics": ("waitAsync",),
        },
        "globals": (
            *("Iterator", "SuppressedError", "DisposableStack", "AsyncDisposableStack", "navigation", "CloseWatcher"),
            *("trustedTypes", "requestIdleCallback", "cancelIdleCallback", "scheduler", "cookieStore", "LaunchQueue"),
            *("ViewTransition", "Highlight", "CompressionStream", "DecompressionStream", "documentPictureInPicture"),
            *("SharedArrayBuffer", "Temporal", "launchQueue", "Float16Array"),
        ),
    }
}
# The page alone, in a browser that cannot run Python: it has fewer still, and no WebAssembly at all.
LATER_THAN["page"] = {
    "prototypes": {**LATER_THAN["python"]["prototypes"], "Element": ("checkVisibility", "moveBefore", "setHTML")},
    "statics": {**LATER_THAN["python"]["statics"], "Error": ("captureStackTrace",)},
    "globals": (*LATER_THAN["python"]["globals"], "structuredClone", "reportError", "WebAssembly"),
}


REMOVE = """
for (const [name, all] of Object.entries(LATER.prototypes)) {
  for (const one of all) delete globalThis[name]?.prototype[one];
}
for (const [name, all] of Object.entries(LATER.statics)) {
  for (const one of all) if (globalThis[name]) delete globalThis[name][one];
}
for (const name of LATER.globals) {
  for (const holder of [globalThis, globalThis.Window?.prototype, Object.getPrototypeOf(globalThis)]) {
    if (holder) delete holder[name];
  }
}
"""


def removal(part: str) -> str:
    """A script that makes of this browser one of the oldest of that part."""
    return REMOVE.replace("LATER", f"({json.dumps(LATER_THAN[part])})")


def old(page: Page, site: Site, part: str) -> None:
    """The page opens in such a browser, which knows nothing of trusted types; its worker's as well."""
    page.add_init_script(removal(part))
    text = site.files["index.html"].decode()
    policy = " require-trusted-types-for 'script'; trusted-types afterword default"
    assert policy in unescape(text)
    site.files["index.html"] = unescape(text).replace(policy, "").encode()
    runtime = path_of(site, "runtime.mjs")
    site.files[runtime] += f"\n{removal(part)}".encode()


def test_the_oldest_browsers_stated_are_those_it_is_written_for():
    stated = (ROOT / "docs/deploy.md").read_text("utf-8").replace("\n", " ")
    for versions in OLDEST.values():
        chrome, firefox, safari = versions.values()
        assert f"Chrome and Edge {chrome}, Firefox {firefox}" in stated and f"Safari {safari}" in stated
    assert target("page") == "chrome93,firefox92,safari15.4"
    older = [tuple(map(float, versions.values())) for versions in OLDEST.values()]
    assert all(page <= python for page, python in zip(*older, strict=True))


def test_the_oldest_that_run_python_need_nothing_newer(page, site):
    old(page, site, "python")
    come(page, site)
    assert page.evaluate("[typeof Promise.withResolvers, typeof trustedTypes, typeof [].at]") == [
        *("undefined", "undefined", "function")
    ]
    begin(page)
    field(page, "Company").fill("Acme")
    assert answers(page)["company"] == "Acme"
    go(page, "Plan")
    expect(page.locator("section[data-step=plan] .task").first).to_be_visible()


def test_an_older_one_still_keeps_what_is_typed_and_says_that_it_cannot_plan(page, site):
    old(page, site, "page")
    page.goto(site.address)
    wait_for_core(page, "failed")
    expect(page.locator("[data-when=failed]")).to_contain_text("WebAssembly")
    begin(page)
    field(page, "Company").fill("Acme")
    field(page, "Company").press("Enter")
    assert answers(page)["company"] == "Acme"
