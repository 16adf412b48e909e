"""A small grammar: the words English sentences are built with, and whether some words are a sentence.

The law of this folder: it says yes only where it is certain. What might be something else is asked about.
"""
