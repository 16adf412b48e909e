"""What somebody says right after an interview, dictated or jotted down: pieces, each with a proposal what it is."""

from core.paste.talk.reading import Said, Talk, is_prose, is_talk, read, sentences

__all__ = ["Said", "Talk", "is_prose", "is_talk", "read", "sentences"]
