"""Writes core/paste/zone_table.py: the time zones of the world in ten kilobytes, from `tzdata` and from Unicode's
CLDR (the names Windows gives them, as icalendar carries them). `python -m builder.zones` writes it anew.

Only today's rule of a zone is kept, because an interview lies a few weeks back or ahead. A zone whose rule does not
hold from 2025 to 2037 (Morocco, where Ramadan moves it) is left out: unknown is better than wrong.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from importlib.metadata import distribution
from zoneinfo import ZoneInfo

from builder.paths import ROOT

TABLE = ROOT / "core" / "paste" / "zone_table.py"
YEARS = range(2025, 2038)
_LEFT_OUT = ("posix", "right", "SystemV")
_HEAD = '''"""The rule of every time zone, as POSIX writes it, with the zones that follow it, and their Windows names.

The law of this module: builder/zones.py writes it, from tzdata {tzdata} and Unicode's CLDR of {cldr}.
"""

# ruff: noqa: E501  (a table, one rule a line)

'''


def _files() -> dict[str, bytes]:
    found = {}
    for file in distribution("tzdata").files or ():
        if file.parts[:2] == ("tzdata", "zoneinfo") and not file.suffix:
            data = file.read_binary()
            name = "/".join(file.parts[2:])
            if data.startswith(b"TZif") and not name.startswith(_LEFT_OUT):
                found[name] = data
    return found


def _holds(name: str, data: bytes, rule: str) -> bool:
    """Whether the rule alone says what the whole file says, at noon of every day."""
    from io import BytesIO

    from core.paste.zones import offset_by

    zone = ZoneInfo.from_file(BytesIO(data), name)
    days = (datetime(year, 1, 1, 12) + timedelta(days=day) for year in YEARS for day in range(365))
    return all(offset_by(rule, day) == day.replace(tzinfo=zone).utcoffset() for day in days)


def zone_table() -> str:
    """The source of core's table of time zones: rule -> names whose whole file that rule stands for, and Windows' names
    for them.
    """
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON, version_date

    by_rule = defaultdict(list)
    for name, data in _files().items():
        rule = data.rstrip(b"\n").rpartition(b"\n")[2].decode()
        if _holds(name, data, rule):
            by_rule[rule].append(name)
    known = {name for names in by_rule.values() for name in names}
    rules = "".join(f"{rule} {' '.join(sorted(names))}\n" for rule, names in sorted(by_rule.items()))
    windows = "".join(f"{name}={zone}\n" for name, zone in sorted(WINDOWS_TO_OLSON.items()) if zone in known)
    head = _HEAD.format(tzdata=distribution("tzdata").version, cldr=version_date)
    return f'{head}RULES = """\\\n{rules}"""\n\nWINDOWS = """\\\n{windows}"""\n'


def main() -> None:
    """Writes the table; only for who brings it up to date."""
    TABLE.write_text(zone_table(), "utf-8")


if __name__ == "__main__":
    main()
