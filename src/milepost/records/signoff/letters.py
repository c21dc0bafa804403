"""The mails of signing: the request, and the code."""

from datetime import date

from django.conf import settings

from milepost.core.words.dates import printed
from milepost.records.outbox.letters import Letter, compose
from milepost.records.signoff.models import Signing

FOOTER = "The link is yours alone. Signing asks for a code that is mailed to you, so a forwarded link cannot sign."


def sign_letter(signing: Signing, token: str, why: str = "") -> Letter:
    """Asks a lead to read and sign their section."""
    round_, section = signing.round, signing.section.name
    by = f" by {printed(round_.sign_by)}" if round_.sign_by else ""
    news = f"The updates of “{section}” in {round_.plan.title} are coming in."
    asks = f"Please read the section as it will print, add your own words if you like, and sign it{by}."
    return compose(
        subject=f"Please read and sign{by}: {section}"[:200],
        paragraphs=[f"Hello {signing.person.name},", *([why] if why else []), f"{news} {asks}"],
        button=("Read and sign", f"{settings.ADDRESS}/sign/{token}/"),
        footer=FOOTER,
    )


def new_day_to_sign_letter(signing: Signing, token: str, sign_by: date) -> Letter:
    """The board meets on another day, and so this lead signs by another."""
    round_, section = signing.round, signing.section.name
    what = f"“{section}” in {round_.plan.title}"
    by = f"by {printed(sign_by)}" + (f" instead of {printed(round_.sign_by)}" if round_.sign_by else "")
    return compose(
        subject=f"Please sign by {printed(sign_by)} now: {section}"[:200],
        paragraphs=[
            f"Hello {signing.person.name},",
            f"The board’s meeting moved, so please read and sign {what} {by}.",
        ],
        button=("Read and sign", f"{settings.ADDRESS}/sign/{token}/"),
        footer=FOOTER,
    )
