"""Thank-you notes for believable interviews: documentation and tests in one."""

EXAMPLES = ()
