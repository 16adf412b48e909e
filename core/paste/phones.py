"""The one phone number in a signature that reaches this person.

The law of this module: never a fax, a dial-in, a meeting id or a company's register number; a number without
a label only when it is written as phone numbers are.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re

from core.paste.found import Found

_NUMBER = re.compile(
    r"(?<![\w/.+@-])(?:\+ ?\(?\d|\(\+?\d|\d)[\d ()./\-\u2010-\u2013]{5,26}\d(?:\s{0,2}(?:ext\.?|x|extension)\s{0,2}\d{1,5})?(?![\w@])",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
_AMERICAN = re.compile(r"\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?:\s*(?:ext|x).*)?", re.IGNORECASE)
_FAX = re.compile(r"\b(?:tele)?fax\b|\bf\b|ファックス|ファクス|팩스", re.IGNORECASE)
_AFTER_FAX = re.compile(r"\s*[(\[]\s*(?:tele)?f(?:ax)?\s*[)\]]", re.IGNORECASE)
_BAD = re.compile(
    r"\b(?:pin|id|passcode|code|hrb|hra|vat|ust|uid|iban|bic|kvk|siret|siren|cif|nif|nr|no|number|ref|ticket|zip|plz|"
    r"register|registergericht|steuernummer|amtsgericht|meeting|conference|dial|toll|join|access|account)\b|〒|法人番号", re.IGNORECASE)  # fmt: skip
_KINDS = (
    re.compile(r"\b(?:mobile?|mob|m|cell|c|handy|móvil|movil|portable|cellulare|whatsapp)\b|携帯", re.IGNORECASE),
    re.compile(r"\b(?:direct|durchwahl|d|ddi|directo)\b|直通", re.IGNORECASE),
    re.compile(
        r"\b(?:tel|telefon|teléfono|téléphone|telephone|telefono|phone|fon|t|p|ph|office|o|call)\b|電話|전화|☎|📞|📱",
        re.IGNORECASE,
    ),
)
_BY_NAME = re.compile(r"\b(?:phone|tel|mobile|direct|office)\s+(?:number|no|nr)\b\.?", re.IGNORECASE)


def _rank(label: str, number: str) -> int | None:
    """How surely this number reaches the person: 0 a mobile, 1 direct, 2 a phone, 3 unlabelled; None not at
    all.
    """
    label = _BY_NAME.sub("tel", label)
    if _FAX.search(label) or _BAD.search(label):
        return None
    for rank, kind in enumerate(_KINDS):
        if kind.search(label):
            return rank
    digits = sum(char.isdigit() for char in number)
    grouped = number.startswith("0") and digits >= 9 and any(char in number for char in " -/(")
    like_a_phone = number.startswith(("+", "(+", "(0")) or _AMERICAN.fullmatch(number) or grouped
    return 3 if like_a_phone and not re.search(r"[^\W\d_]{3}", label) else None


def phone(lines: list[str]) -> Found | None:
    """The best phone number in the lines of a signature; of several alike the first."""
    best: tuple[int, Found] | None = None
    for line in lines:
        end = 0
        for match in _NUMBER.finditer(line[:300]):
            label, end = line[end : match.start()], match.end()
            number = " ".join(match[0].split())
            digits = sum(char.isdigit() for char in number)
            if not 7 <= digits <= 18 or _DATE.fullmatch(number) or _AFTER_FAX.match(line[match.end() :]):
                continue
            if number.count("(") != number.count(")"):
                number = number.lstrip("(")
            rank = _rank(label, number)
            if rank is not None and (best is None or rank < best[0]):
                best = rank, Found.of(number, line)
    return best[1] if best else None
