"""Examples: documentation and tests in one."""

EXAMPLES = ()
