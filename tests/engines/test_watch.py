"""The watch itself, in each engine: what must not happen would be seen."""

from __future__ import annotations

PROVOKED = {
    "spilt ink": "console.error('spilt ink')",
    "uncaught blot": "void setTimeout(() => { throw new Error('uncaught blot'); })",
    "unhandled blot": "void Promise.reject(new Error('unhandled blot'))",
    "img-src": "void document.body.append(Object.assign(new Image(), { src: 'http://stranger.test/' }))",
}


def test_what_must_not_happen_is_seen(make_phone, trap):
    phone = make_phone()
    phone.open("privacy.html")
    for expected, provocation in PROVOKED.items():
        phone.engine.evaluate(provocation)
        phone.wait(lambda word=expected: word in str(phone.problems()), lambda: str(phone.problems()))
    assert trap.asked == [], "\n".join(trap.asked)

    phone.open("licences.txt")  # where no policy stands before the request
    phone.engine.evaluate("fetch('http://stranger.test/', { mode: 'no-cors' }).catch(String)")
    phone.wait(lambda: "stranger.test" in str(trap.asked), lambda: str(trap.asked))
    assert len(trap.asked) == 1
