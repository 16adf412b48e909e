"""What Python can do without the core: run by `make profile` in the interpreter that counts its functions, so that a
change of the core seldom calls one that no request called before."""

import datetime
import importlib
import operator
from contextlib import suppress

NAMES = "collections copy dataclasses enum functools html itertools json math re string textwrap unicodedata"
MODULES = {}
for name in NAMES.split():
    with suppress(ImportError):  # not in the snapshot: then no core imports it
        MODULES[name] = importlib.import_module(name)
re, json, itertools = (MODULES[name] for name in ("re", "json", "itertools"))

DAY = datetime.date(2026, 1, 31)
HOUR = datetime.timedelta(hours=1)
THEN = datetime.datetime(2026, 1, 31, 12, 30, 5, tzinfo=datetime.timezone(HOUR))


def samples():
    """A value of each kind, anew each time: methods change some."""
    return [
        *("", "abc", "Grüße, Ana\nund x", "日本 \U0001f642", "12", b"", b"abc", bytearray(b"ab c")),
        *(
            [],
            [3, 1, 2],
            ["b", "a", "a"],
            (),
            (1, 2, 2),
            {},
            {"a": 1, "b": [2]},
            {1: "a"},
            set(),
            {1, 2},
            frozenset("ab"),
        ),
        *(0, 5, -7, 2**70, 2.5, -0.0, float("inf"), True, None, range(1, 9, 2), slice(1, 3), memoryview(b"abc")),
        *(DAY, THEN, HOUR, THEN.time(), datetime.UTC),
        *(re.compile(r"(?P<first>\w)\w*", re.I), re.search(r"(\w+) ?(\w*)", "abc def"), iter([1, 2]), ValueError("so")),
        *(MODULES["collections"].deque([1, 2]), MODULES["collections"].Counter("abca"), str.upper, len, int),
    ]


def attempt(does, *given):
    try:
        result = does(*given)
        if hasattr(result, "__next__"):
            result = list(itertools.islice(result, 20))
        return repr(result)[:200]
    except Exception as error:
        return str(error)


GIVEN = (
    (),
    ("a",),
    (1,),
    ("a", "b"),
    (1, 2),
    ([1, "a"],),
    ("a", 1),
    ({"a": "b"},),
    (b"a",),
    (len,),
    ("%Y-%m-%d %H:%M",),
)
SKIPPED = {"__class__", "__init_subclass__", "__subclasshook__", "__reduce__", "__reduce_ex__", "__dir__", "toordinal"}
PAIRS = "add sub mul truediv floordiv mod and_ or_ xor eq ne lt le gt ge contains getitem concat is_ iadd ior iand"
ALONE = (bool, repr, str, hash, len, iter, list, tuple, set, frozenset, dict, sorted, reversed, sum, min, max, any, all)
MORE = (int, float, abs, round, ascii, ord, chr, bytes, enumerate, callable, dir, id, type, json.dumps)
SPECS = ("", "5", ">9", "^9", "05", ".2f", ",", "+d", "x", "%", "e", "%d %b", "s")

for at, sample in enumerate(samples()):
    for name in dir(sample):
        if name not in SKIPPED:
            for given in GIVEN:
                attempt(lambda at=at, name=name, given=given: getattr(samples()[at], name)(*given))
    for does in (*ALONE, *MORE):
        attempt(does, samples()[at])
    for spec in SPECS:
        attempt(format, sample, spec)
        attempt(lambda spec=spec, sample=sample: ("%" + (spec or "s")) % (sample,))
    for other in samples():
        for name in PAIRS.split():
            if not (name == "mul" and 2**70 in (sample, other)):
                attempt(getattr(operator, name), samples()[at], other)

for text in ("a.b*c+", r"(?<!x)\b[A-Z]\w+|\d{2,}(?=:)", r"(?i:ü)[^\s,;]*?$", r"(a)|(?:b)\1?", r"^\s*(.*?)\s*$", "["):
    for flags in (0, re.I, re.M | re.S, re.X):
        for name in ("search", "match", "fullmatch", "findall", "finditer", "split"):
            attempt(getattr(re, name), text, "Xab c.b Über 12:30, aa b\n", 0) if name == "split" else attempt(
                getattr(re, name), text, "Xab c.b Über 12:30, aa b\n", flags
            )
        attempt(re.sub, text, lambda match: match[0].upper(), "Xab c.b Über 12:30", 0, flags)
        attempt(re.sub, text, r"<\g<0>>", "Xab c.b Über 12:30")

for text in (
    '{"a": [1, 2.5e3, null, true, "\\u00fc\\n"]}',
    "[",
    '"\\ud83d"',
    "1e999",
    "-0",
    "nul",
    '{"a":1,}',
    "[1 2]",
):
    attempt(json.loads, text)
attempt(
    lambda: json.dumps({"b": [1, 2.5, None, True, "ü\n\u2028"], "a": ()}, indent=1, sort_keys=True, ensure_ascii=False)
)
for form in ("%a %d %B %Y %I:%M %p %z %j %U", "%Y-%m-%d", "%H:%M:%S.%f"):
    attempt(THEN.strftime, form)
    attempt(lambda form=form: datetime.datetime.strptime(THEN.strftime(form), form))
for text in ("2026-01-31", "2026-01-31T12:30:05+01:00", "2026-W05-6", "20260131T123005Z", "x", "12:30"):
    for kind in (datetime.date, datetime.datetime, datetime.time):
        attempt(kind.fromisoformat, text)
for name in (
    "chain",
    "combinations",
    "permutations",
    "product",
    "groupby",
    "pairwise",
    "accumulate",
    "takewhile",
    "count",
):
    for given in (("abca",), ("abca", 2), ("abca", "bc"), (bool, [1, 0, 1]), (1, 2)):
        attempt(getattr(itertools, name), *given)
for name in ("normalize", "category", "name", "combining", "lookup", "decimal"):
    for given in (("NFKD", "Ünï ﬁ"), ("NFC", "e\u0301"), ("ü",), ("LATIN SMALL LETTER A",), ("5",)):
        attempt(getattr(MODULES["unicodedata"], name), *given)
for text in ("Ünï ﬁ\U0001f642", "abc", "\udc80"):
    for code in ("utf-8", "utf-16", "latin-1", "ascii", "cp1252", "idna", "punycode", "unicode_escape"):
        for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape", "xmlcharrefreplace"):
            attempt(lambda *how, text=text: text.encode(*how).decode(*how), code, errors)


def machinery():
    """Classes, closures, generators, patterns, errors and how they are told."""
    import traceback

    Color = MODULES["enum"].Enum("Color", "RED GREEN")
    Flag = MODULES["enum"].IntFlag("Flag", "A B")

    @MODULES["dataclasses"].dataclass(frozen=True, order=True, slots=True)
    class Point:
        x: int = 0
        y: list = MODULES["dataclasses"].field(default_factory=list)

    class Base:
        def __init__(self, **more):
            self.__dict__.update(more)

        def __getattr__(self, name):
            return super().__getattribute__(name)

        @property
        def half(self):
            return self.x / 2

        @classmethod
        def made(cls, *given, key=None, **more):
            return cls(x=len(given), **more)

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return True

    def ten(*, by=1):
        sent = yield from range(0, 10, by)
        while sent is not None:
            sent = yield sent

    @MODULES["functools"].lru_cache(maxsize=2)
    def cached(number):
        return number**2

    found = [
        Color["RED"],
        Flag.A | Flag.B,
        Point(1) < Point(2),
        repr(Point()),
        hash(Color.RED),
        [*map(cached, (1, 2, 3, 1))],
    ]
    found += [
        Base.made(1, 2).half,
        *(f"{x!r:>5}{x:02d}" for x in ten(by=3)),
        MODULES["functools"].reduce(operator.add, [1, 2]),
    ]
    for thing in (Point(1, [2]), {"a": 1, "b": {}}, [1, [2, 3]], "x", 7, None):
        match thing:
            case Point(x=x) | {"a": x} | [x, [*_]] | (str() as x):
                found.append(x)
            case int(x) if x > 3:
                found.append(-x)
            case _:
                found.append(None)
    with Base(x=1) as base:
        del base.x
        base.nowhere()
    try:
        try:
            {}["gone"]
        except KeyError as error:
            raise ValueError("so", 1) from error
    except ValueError as error:
        error.add_note("noted")
        found.append("".join(traceback.format_exception(error)))
    try:
        raise ExceptionGroup("both", [ValueError(1), TypeError(2)])
    except* ValueError as group:
        found.append(repr(group))
    except* TypeError:
        pass
    a, *b = "abc"
    found += [
        a,
        b,
        [*b, *a],
        {**{"a": 1}, "b": 2},
        sorted("bca", key=ord, reverse=True),
        bytes(range(9)).hex(" "),
        (1, 2)[::-1],
    ]
    found += [
        lambda x, /, y=2, *z: x,
        type("Made", (Base,), {"x": 1})().x,
        int("-0x1f", 16),
        int("3z", 36),
        int("1_0", 7),
        f"{3.14159:.3}",
        10**30 // 7 % 11,
    ]
    return repr(found)


machinery()
