"""The border between the page and the core: neither side uses a name that is not in the contract, and each name there
is used by both. Read from the source of either side, and from what the core answers.
"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from builder.contract import page_contract
from builder.paths import SITE
from core import app, contract

ROOT = Path(__file__).parent.parent
NOW = "2026-11-24T17:45:00+01:00"
TEMPLATES = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "core/templates").rglob("*.html"))}
PAGE = "\n".join(TEMPLATES.values())
COPY = SITE / "contract.js"
AS_IT_CAME = COPY.read_text("utf-8")  # before any test has built the site


def uncommented(script: str) -> str:
    return re.sub(r"/\*.*?\*/|(?<![:\"'`\\])//[^\n]*", "", script, flags=re.DOTALL)


SCRIPTS = {path.name: uncommented(path.read_text("utf-8")) for path in sorted(SITE.rglob("*.js")) if path != COPY}
SCRIPT = "\n".join(SCRIPTS.values())


def arguments(script: str, *functions: str) -> list[list[str]]:
    """The source of the arguments of every call of these functions."""
    found = []
    owner = r"(?:(?<![\w.])|(?<=\.\.\.))(?:(?:this|rooms)\.)?(?:#?\w+\.)?"
    for call in re.finditer(rf"{owner}(?:{'|'.join(functions)})\(", script):
        depth, parts = 1, [""]
        for char in script[call.end() :]:
            depth += (char in "([{") - (char in ")]}")
            if not depth:
                break
            if char == "," and depth == 1:
                parts.append("")
            else:
                parts[-1] += char
        found.append([part.strip() for part in parts])
    return found


def literals(source: str) -> set[str]:
    """The strings an expression is made of; of one that is put together, its beginning and a `*`."""
    plain = set(re.findall(r'"([^"]*)"', source))
    return plain | {f"{start}*" for start in re.findall(r"`([^`$]*)\$\{[^`]*`", source)}


def keys_of(table: str, script: str) -> set[str]:
    """The names in an object literal of a script, written as ours are: each at two blanks."""
    (block,) = re.findall(rf"^const {table} = \{{\n(.*?)^\}};", script, flags=re.DOTALL | re.MULTILINE)
    return set(re.findall(r'^  (?:async )?"?([\w-]+)"?(?=[:(,])', block, flags=re.MULTILINE))


def fit(name: str, patterns) -> set[str]:
    """The patterns a name fits; a `*` on either side stands for anything."""

    def one(pattern: str, name: str) -> bool:
        return bool(re.fullmatch(re.escape(pattern).replace(r"\*", ".+"), name))

    return {pattern for pattern in patterns if one(pattern, name) or one(name, pattern)}


def test_the_page_has_the_contract_as_it_is():
    assert page_contract() == AS_IT_CAME, "python build.py writes site/contract.js; keep it with the change"


@pytest.mark.parametrize("table", [name for name in vars(contract) if name.isupper()])
def test_a_name_stands_once(table):
    value = getattr(contract, table)
    if isinstance(value, tuple):
        assert len(set(value)) == len(value)


# ---- requests ----

CORE = ast.parse((ROOT / "core/app.py").read_text("utf-8"))
FUNCTIONS = {node.name: node for node in CORE.body if isinstance(node, ast.FunctionDef)}


def read_by(function: str) -> set[str]:
    """The keys of `request` a function of core/app.py reads, itself and through those it hands the request to."""
    found = set()
    for node in ast.walk(FUNCTIONS[function]):
        match node:
            case ast.Subscript(value=ast.Name("request"), slice=ast.Constant(key)):
                found.add(key)
            case ast.Call(func=ast.Attribute(ast.Name("request"), "get"), args=[ast.Constant(key), *_]):
                found.add(key)
            case ast.Call(func=ast.Name(name), args=[ast.Name("request"), *_]) if name in FUNCTIONS:
                found |= read_by(name)
    return found


def test_the_actions_are_those_of_the_contract():
    assert list(app.ACTIONS) == list(contract.ACTIONS)


@pytest.mark.parametrize("action", contract.ACTIONS)
def test_the_core_reads_of_a_request_what_the_contract_says(action):
    read = read_by(app.ACTIONS[action].__name__)
    assert read - set(contract.EVERY_REQUEST) == set(contract.ACTIONS[action])


def test_what_every_request_brings_is_read():
    everywhere = set().union(*(read_by(action.__name__) for action in app.ACTIONS.values()))
    assert set(contract.EVERY_REQUEST) <= everywhere | read_by("handle")


def test_the_page_asks_for_every_action_and_no_other():
    asked = set(re.findall(r'\baction: "([\w-]+)"', SCRIPT)) | set(re.findall(r'data-action="([\w-]+)"', PAGE))
    asked |= {name for (first, *_) in arguments(SCRIPTS["backup.js"], "bringIn") for name in literals(first)}
    assert asked == set(contract.ACTIONS)


def test_the_page_brings_every_key_and_a_button_no_other():
    """That it sends none besides, core.js sees to: it sends what the contract names."""
    keys = {key for action in contract.ACTIONS.values() for key in action} | set(contract.EVERY_REQUEST)
    asking = "\n".join(SCRIPTS[name] for name in ("actions.js", "backup.js", "core.js", "requests.js", "pasted.js"))
    asking = re.sub(r"\b(?:const|let) \{[^}]*\} =", "", asking)  # taking apart what is there brings nothing
    buttons = re.findall(r'data-action="([\w-]+)"((?: data-arg-[\w-]+="[^"]*")*)', PAGE)
    given = {(action, key) for action, them in buttons for key in re.findall(r"data-arg-([\w-]+)=", them)}
    assert len(given) <= PAGE.count("data-arg-") == sum(them.count("data-arg-") for _, them in buttons)
    assert all(key in contract.ACTIONS[action] for action, key in given)
    # As a key of an object (`text: …`), in short (`{ text, kind }`), or as the field one searches in (`name="find"`).
    fields = set(re.findall(r'name="([\w-]+)"', TEMPLATES["home.html"]))
    unused = {
        key
        for key in keys - {key for _, key in given} - fields
        if not re.search(rf"[{{,(]\s*{key}\s*[:,}}]|\bgiven\.{key}\b", asking)
    }
    assert not unused


# ---- answers ----


def answered() -> list[dict]:
    """What the core answers to each action about each case of tests/, and to a mistake."""
    found = []
    for path in sorted((ROOT / "tests/cases").glob("*.json")):
        case = json.loads(path.read_text("utf-8"))
        record = {"format": 1, "id": path.stem, "revision": 1, "answers": case["answers"]}
        about = {"now": NOW, "profile": {}, "fresh": "f", **record, "records": [], "cases": [record], "kind": "decline"}
        about |= {"others": [], "outcome": "heard"}
        for action in contract.ACTIONS:
            text = {"import-preview": path, "import-apply": path}.get(action)
            said = text.read_text("utf-8") if text else "Hi,\n\nthanks!! Regards\nDr. Ana Ruiz\nana@ruiz.example"
            told = {"answers": {**case["answers"], "told": said}} if action.startswith("paste") else {}
            found.append(json.loads(app.handle(json.dumps({**about, **told, "action": action, "text": said}))))
    return [*found, json.loads(app.handle("{}"))]


ANSWERED = answered()


def test_the_core_answers_with_names_of_the_contract():
    held = {name for answer in ANSWERED for name in answer}
    assert held - {"needs", "wants"} == set(contract.ANSWER) - {"needs", "wants"}
    assert all(f'"{name}":' in ast.unparse(CORE).replace("'", '"') for name in ("needs", "wants"))


def test_the_page_reads_every_name_of_an_answer_and_no_other():
    (parts,) = re.findall(r"#applyCase\(\{([^}]*)\}\) \{", SCRIPTS["page.js"])
    receiving = "\n".join(SCRIPTS[name] for name in ("core.js", "page.js", "backup.js"))
    read = set(re.findall(r"\bresponse\??\.(\w+)", receiving)) | set(re.findall(r"\w+", parts))
    assert read == set(contract.ANSWER)


def test_the_effects_are_those_of_the_contract():
    made = {}
    for node in ast.walk(CORE):
        if isinstance(node, ast.Dict) and isinstance(node.keys[0] if node.keys else None, ast.Constant):
            keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
            if keys[0] == "effect":
                made.setdefault(node.values[0].value, set()).add(tuple(keys[1:]))
    assert made == {name: {keys} for name, keys in contract.EFFECTS.items()}
    done = keys_of("EFFECTS", SCRIPTS["page.js"])
    assert done | {"answer"} == set(contract.EFFECTS) and 'effect === "answer"' in SCRIPTS["page.js"]


def test_the_regions_are_those_of_the_contract():
    made = {name for answer in ANSWERED for name in answer.get("regions", ())}
    assert {name for name in made if not fit(name, contract.REGIONS)} == set()
    assert set().union(*(fit(name, contract.REGIONS) for name in made)) == set(contract.REGIONS)
    places = set(re.findall(r'data-region="([^"]*)"', re.sub(r"\{\{.*?\}\}", "*", PAGE)))
    assert {name for name in places if not fit(name, contract.REGIONS)} == set()
    assert set().union(*(fit(name, contract.REGIONS) for name in places)) == set(contract.REGIONS)
    known = set(re.findall(r"regions\??\.(\w+)", SCRIPT)) | set(re.findall(r'region\.startsWith\("(\w+)\.', SCRIPT))
    assert known <= {region.partition(".")[0] for region in contract.REGIONS}


# ---- the page's own HTML ----


def test_the_deeds_are_those_of_the_contract():
    assert keys_of("DEEDS", SCRIPTS["actions.js"]) == set(contract.DEEDS)
    wanted = set(re.findall(r'data-do="([\w-]+)"', PAGE)) | set(re.findall(r'dataset\.do = "([\w-]+)"', SCRIPT))
    chosen = "".join(re.findall(r"\{% set do = (.*?) %\}", PAGE))  # 'one' if … == '…' else 'other'
    wanted |= set(re.findall(r"(?<!== )'([\w-]+)'", chosen))
    view = "\n".join(path.read_text("utf-8") for path in (ROOT / "core/view").glob("*.py"))
    wanted |= set(re.findall(r'silenced\(.*, "([\w-]+)"\)', view))
    assert wanted == set(contract.DEEDS)
    looked_for = set(re.findall(r"data-do=([\w-]+)\]", SCRIPT)) | set(re.findall(r'data-confirm="([\w-]+)"', PAGE))
    assert looked_for <= set(contract.DEEDS)


def test_the_situations_are_those_of_the_contract():
    pieces = set(re.findall(r'data-when="([\w-]+)"', PAGE))
    shown = {name for (first, *_) in arguments(SCRIPT, "when") for name in literals(first)}
    assert pieces == set(contract.SITUATIONS) == shown


def test_the_words_are_those_of_the_contract():
    written = dict(re.findall(r'<p data-word="([\w-]+)">(.*?)</p>', TEMPLATES["words.html"]))
    assert {key: set(re.findall(r"\{(\w+)\}", text)) for key, text in written.items()} == {
        key: set(filled) for key, filled in contract.WORDS.items()
    }


def test_the_page_says_every_word_and_no_other():
    said = set(re.findall(r'data-tell="([\w-]+)"', PAGE))
    calls = arguments(SCRIPT, "tell", "word", "editWithUndo", "setAside")
    for first, *rest in calls:
        said |= literals(first) | (literals(rest[-1]) if rest and "setAside" not in first else set())
    known = {key for name in said for key in fit(name, contract.WORDS)}
    assert known == set(contract.WORDS)
    spoken = {key for first, *_ in arguments(SCRIPT, "tell", "word") for key in literals(first)}
    assert {key for key in spoken if not fit(key, contract.WORDS)} == set()


def test_the_page_fills_in_what_a_word_has_a_place_for():
    for first, *rest in arguments(SCRIPT, "tell", "word"):
        keys = {known for key in literals(first) for known in fit(key, contract.WORDS)}
        places = {place for key in keys for place in contract.WORDS[key]}
        given = set(re.findall(r"[{,]\s*(\w+)(?=\s*[:,}])", rest[0])) if rest and rest[0].startswith("{") else set()
        assert places <= given, first


# ---- what is stored ----


def test_the_stored_names_are_those_of_the_contract():
    calls = arguments(SCRIPT, "get", "put", "remove", "keys", "write", "readFlat", "editFlat")
    used = {key.removesuffix("*") for first, *_ in calls for key in literals(first)}
    used |= set(re.findall(r'^const KEY = "(\w+)"', SCRIPT, flags=re.MULTILINE))
    known = {key for key in used if key.partition("/")[0] + ("/" if "/" in key else "") in contract.STORED}
    assert {key.partition("/")[0] + ("/" if "/" in key else "") for key in known} == set(contract.STORED)
    assert used - known <= {""}
    assert f"<code>{contract.PREFIX}</code>" in TEMPLATES["data.html"]


@pytest.mark.parametrize("name", ["PREFIX", "FORMAT", "BACKUP", "SIZE", "CASES", "EARLIER", "ACTIONS", "EVERY_REQUEST"])
def test_a_number_is_written_once(name):
    """The page takes it from the contract; of the core's part the limits and the formats are of use there as well."""
    assert re.search(rf"import \{{[^}}]*\b{name}\b[^}}]*\}} from \"./contract.js\"", SCRIPT)
    assert not re.search(rf"\bconst {name} =", SCRIPT)
