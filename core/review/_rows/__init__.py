"""Faults of language as rows: where to look, what it looks like, what to write instead, and examples of both kinds."""
