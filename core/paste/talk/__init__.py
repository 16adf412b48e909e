"""What somebody says right after an interview, dictated or jotted down: pieces, each with a proposal what it is."""

from core.paste.talk.cutting import sentences
from core.paste.talk.kinds import Said
from core.paste.talk.reading import Talk, read
from core.paste.talk.whether import is_prose, is_talk

__all__ = ["Said", "Talk", "is_prose", "is_talk", "read", "sentences"]
