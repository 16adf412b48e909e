"""Errors, named by whose fault they are. Each carries one sentence that can be shown as it stands."""


class Mistake(Exception):
    """Something the user can put right: a file that is not ours, an unknown kind of note, a bad date."""


class Newer(Mistake):
    """A record written by a later version of Afterword; it is kept untouched."""
