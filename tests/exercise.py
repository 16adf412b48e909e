"""What Python can do without the core: run by `make profile` in the interpreter that counts its functions, so that a
change of the core seldom calls one that no request called before.

What may be called is found by looking: every method of every kind of value, every function of the modules below, with
whatever may stand there. Chance is seeded, so that the same functions run each time.
"""

import builtins
import contextlib
import datetime
import gc
import importlib
import io
import itertools
import json
import operator
import random
import re
import types

# What a core made of text, dates and tables may use one day, whether it does today or not.
NAMES = (
    "base64 binascii bisect calendar collections contextlib copy csv dataclasses difflib enum fnmatch functools "
    "hashlib heapq html io itertools json math operator random re shlex statistics string struct textwrap types "
    "unicodedata urllib.parse weakref zlib"
).split()
MODULES = {name: importlib.import_module(name) for name in NAMES}
BUILT_IN = (
    "bool repr str hash len iter list tuple set frozenset dict sorted reversed sum min max any all int float abs round "
    "ascii ord chr bytes enumerate callable dir id type vars bin hex divmod zip map filter isinstance issubclass"
).split()
PAIRS = "add sub truediv floordiv mod and_ or_ xor eq ne lt le gt ge contains getitem concat is_ iadd ior iand isub"

# fmt: off
THEN = datetime.datetime(2026, 1, 31, 12, 30, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
TEXTS = (
    "", "a", " ", ", ", "ü", "日", "\U0001f642", "12", "Grüße, Ana\nund x", "日本 \U0001f642", "Ünï ﬁ", "\udc80", "%s",
    "%d %b", "Dear Ana, thank you for the hour. " * 9, "Grüße an Łukasz und Zoë, ǆ ŉ ſ. " * 9,
    "日本 \U0001f642\U0001f3fd é " * 30,
)
PATTERNS = (
    "a.b*c+", r"(?<!x)\b[A-Z]\w+|\d{2,}(?=:)", r"(?i:ü)[^\s,;]*?$", r"(a)|(?:b)\1?", r"^\s*(.*?)\s*$", "[", "(|a)*?b",
    r"(?P<x>\w)+", r"[à-ž日-本]{2,5}", r"(?>a+)b|a*+c", r"(?s:.)\Z", r"(a)?b(?(1)c|d)", "[^a-z]+", r"(?m)^x$",
)
FLAGS = (0, re.I, re.M | re.S, re.X, re.A, re.I | re.A)
JSON = (
    '{"a": [1, 2.5e3, null, true, "\\u00fc\\n"]}', "[", '"\\ud83d"', "1e999", "-0", "nul", '{"a":1,}', "[1 2]",
    '{"": {"a": {}, "b": []}, "é": "日\U0001f642"}', '"\x00"', "NaN", "-1.5E-7", '"a', "\ufeff1", "", "1" * 30,
)
DATES = ("2026-01-31", "2026-01-31T12:30:05+01:00", "2026-W05-6", "20260131T123005Z", "x", "12:30", "12:30:05.25")
FORMS = ("%a %d %B %Y %I:%M %p %z %j %U", "%Y-%m-%d", "%H:%M:%S.%f", "%A %b %-d %y %W %%", "%G-W%V-%u", "%c %x %X")
SPECS = (
    "", "5", ">9", "^9", "*<9", "05", ".2f", ",", "_", "+d", "x", "#x", "b", "o", "c", "%", "e", "g", "n", "%d %b", "s",
    ".3s",
)
CODES = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-7", "latin-1", "ascii", "cp1252", "idna", "punycode",
    "unicode_escape", "raw_unicode_escape",
)
ERRORS = (
    "strict", "replace", "ignore", "backslashreplace", "surrogateescape", "xmlcharrefreplace", "namereplace",
    "surrogatepass",
)


def samples():
    """A value of each kind, anew each time: methods change some."""
    return [
        *TEXTS, b"", b"abc", bytearray(b"ab c"), 0, 5, -7, 2**70, 2.5, -0.0, 1e300, float("inf"), float("nan"), True,
        None, [], [3, 1, 2], ["b", "a", "a"], [*range(99, 0, -1)], TEXTS[-3].split() * 5, [2.5, 1.5],
        [(2, "b"), (1, "a")], (), (1, 2, 2), {}, {"a": 1, "b": [2]}, {1: "a"}, dict.fromkeys(range(99)), set(), {1, 2},
        {*range(99)}, frozenset("ab"), range(1, 9, 2), slice(1, 3), memoryview(b"abc"), iter([1, 2]), reversed([1, 2]),
        ValueError("so"), THEN, THEN.date(), THEN.time(), THEN.tzinfo, datetime.timedelta(days=1, seconds=7),
        datetime.UTC, datetime.datetime(2026, 1, 1), re.compile(r"(?P<first>\w)\w*", re.I),
        re.search(r"(\w+) ?(\w*)", "abc def"),
        MODULES["collections"].deque([1, 2]), MODULES["collections"].Counter("abca"), types.SimpleNamespace(a=1),
        types.MappingProxyType({"a": 1}), {"a": 1}.items(), {"a": 1}.keys(), str.upper, len, int,
        operator.itemgetter(0),
    ]


GIVEN = (
    (), ("a",), (1,), ("a", "b"), (1, 2), ([1, "a"],), ("a", 1), ({"a": "b"},), (b"a",), (len,), ("%Y-%m-%d %H:%M",),
    ("abca", 2), ("abca", "bc"), (bool, [1, 0, 1]), (operator.add, [1, 2]), (r"(\w)", "X\\1", "ab"), ("NFKD", "Ünï ﬁ"),
)
SMALL = (0, 1, -1, 2, 7, 40, 1000, None, True, 0.5, *TEXTS[:7], b"a", str, len)
# fmt: on
# Given a large number these take for ever, or all memory.
SLOW = {
    *"__pow__ __rpow__ __lshift__ __rlshift__ __mul__ __rmul__ __imul__ pow ipow lshift ilshift mul imul".split(),
    *"repeat combinations combinations_with_replacement permutations product factorial comb perm".split(),
}
# Left alone: what reads where nobody types or ends the program, and what the tests of the cold half call.
SKIPPED = {
    *"__class__ __init_subclass__ __subclasshook__ __reduce__ __reduce_ex__ __dir__ toordinal".split(),
    *"gamma lgamma main SystemRandom open open_code shlex".split(),
}


def attempt(does, *given):
    """What comes of it; what is made bit by bit is made for a while."""
    try:
        result = does(*given)
        return repr([*itertools.islice(result, 20)] if hasattr(result, "__next__") else result)[:200]
    except Exception as error:
        return str(error)


def methods():
    """Every method of each kind of value, each operator between two, and how each is told and made into another."""
    alone = [*(getattr(builtins, name) for name in BUILT_IN), json.dumps, MODULES["copy"].deepcopy]
    for at, sample in enumerate(samples()):
        for name in dir(sample):
            for given in GIVEN if name not in SKIPPED else ():
                attempt(lambda at=at, name=name, given=given: getattr(samples()[at], name)(*given))
        for does in alone:
            attempt(does, samples()[at])
        for spec in SPECS:
            attempt(format, sample, spec)
            attempt(operator.mod, f"%{spec or 's'}", (sample,))
        changed = samples()
        for other in samples():
            for name in PAIRS.split():
                attempt(getattr(operator, name), changed[at], other)


def by_chance(functions, calls):
    """Calls of these, each named, with any values."""
    draw = random.Random(18)
    values = [*SMALL, *samples()]
    for _ in range(calls):
        name, does = draw.choice(functions)
        pool = SMALL if name in SLOW else values
        attempt(does, *[draw.choice(pool) for _ in range(draw.choice((0, 1, 1, 1, 2, 2, 3)))])


def functions():
    """Every function of the modules."""
    for module in MODULES.values():
        public = [(name, value) for name, value in vars(module).items() if name[0] != "_" and name not in SKIPPED]
        found = [(name, value) for name, value in public if callable(value)]
        for _, does in found:
            for given in GIVEN:
                attempt(does, *given)
        by_chance(found, 60 * len(found))


def texts():
    """Patterns, files of data, dates and codes, as they are read and written."""
    for pattern, flags, text in itertools.product(PATTERNS, FLAGS, TEXTS):
        for name in ("search", "match", "fullmatch", "findall", "finditer"):
            attempt(getattr(re, name), pattern, text, flags)
        attempt(lambda *given: re.split(given[0], given[2], maxsplit=3, flags=given[1]), pattern, flags, text)
        attempt(
            lambda *given: re.sub(given[0], lambda it: it[0].upper(), given[2], flags=given[1]), pattern, flags, text
        )
        attempt(lambda *given: re.sub(given[0], r"<\g<0>>", given[2], flags=given[1]), pattern, flags, text)
    for text in JSON:
        attempt(lambda text=text: json.dumps(json.loads(text), indent=1, sort_keys=True, ensure_ascii=False))
        attempt(lambda text=text: json.dumps(json.loads(text), separators=(",", ":"), default=str))
    for form in FORMS:
        attempt(THEN.strftime, form)
        attempt(lambda form=form: datetime.datetime.strptime(THEN.strftime(form), form))
    for text, kind in itertools.product(DATES, (datetime.date, datetime.datetime, datetime.time)):
        attempt(kind.fromisoformat, text)
    for text, code, errors in itertools.product(TEXTS, CODES, ERRORS):
        attempt(lambda *given: given[0].encode(*given[1:]).decode(*given[1:]), text, code, errors)


def machinery():
    """Classes, closures, generators, coroutines, patterns, errors and how they are told."""
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

        def __del__(self):
            self.x = 0

    def ten(*, by=1):
        sent = yield from range(0, 10, by)
        while sent is not None:
            sent = yield sent

    async def later(number):
        async def counted():
            for at in range(number):
                yield at

        return [at async for at in counted()]

    @MODULES["functools"].lru_cache(maxsize=2)
    def cached(number):
        return number**2

    def deep(number):
        return deep(number + 1)

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
        attempt(later(3).send, None),
        attempt(deep, 0),
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
    base.itself = base
    del base
    gc.collect()
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
    found += [a, b, [*b, *a], {**{"a": 1}, "b": 2}, sorted("bca", key=ord, reverse=True), bytes(range(9)).hex(" ")]
    found += [(1, 2)[::-1], type("Made", (Base,), {"x": 1})().x, int("-0x1f", 16), int("3z", 36), int("1_0", 7)]
    found += [f"{3.14159:.3}", 10**30 // 7 % 11, lambda x, /, y=2, *z: x]
    return repr(found)


with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    methods()
    values = samples()
    by_chance([(name, getattr(value, name)) for value in values for name in dir(value) if name not in SKIPPED], 20_000)
    functions()
    texts()
    machinery()
