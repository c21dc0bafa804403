"""The one mail of signing in."""

from milepost.records.outbox.letters import Letter, compose


def code_letter(code: str) -> Letter:
    """The code, in the subject too, where a phone shows it without the mail being opened."""
    return compose(
        subject=f"{code} is your Milepost code",
        paragraphs=[
            "Your code to sign in to Milepost:",
            code,
            "It works for 15 minutes. If you did not ask for it, do nothing: nobody can sign in without it.",
        ],
    )
