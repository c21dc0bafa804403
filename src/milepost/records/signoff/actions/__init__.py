"""What is done about signatures: asking, signing, taking back, passing on, closing, and telling of new days."""

from milepost.records.signoff.actions.moving import tell_new_day_to_sign
from milepost.records.signoff.actions.signing import (
    AGREED,
    ask_for_code,
    ask_leads,
    ask_person,
    close_signed_round,
    delegate,
    pass_signing_on,
    recall,
    remind_to_sign,
    reopen_signed_round,
    send_sign_link,
    sign,
    take_sign_link,
)

__all__ = [
    "AGREED",
    "ask_for_code",
    "ask_leads",
    "ask_person",
    "close_signed_round",
    "delegate",
    "pass_signing_on",
    "recall",
    "remind_to_sign",
    "reopen_signed_round",
    "send_sign_link",
    "sign",
    "take_sign_link",
    "tell_new_day_to_sign",
]
