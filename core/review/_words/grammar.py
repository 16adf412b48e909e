# ruff: noqa: E501 - an entry is a line
"""Slips of grammar that are slips wherever they stand (advice 49)."""

LIST = """
# phrase | must catch | must not catch | instead
i'm/am very/also interesting in | I am very interesting in the job. | I am very interested in the job. | am very interested in
time an consideration | Thank you for your time an consideration. | Thank you for your time and consideration. | time and consideration
alot of | I learned alot of things. | I learned a lot of things. | a lot of
you and you team | I liked you and you team. | I liked you and your team. | you and your team
"""
