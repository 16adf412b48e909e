"""Start-up and interaction, measured beside a stock PyScript page of the same core, in one run.

The law: a figure that could not be taken is printed as "n/a" with its reason; none is ever made up, and none is
a test. `python -m bench --help` says how to take fewer of them.
"""
