"""Everything that can be done in a round, a file for each step of it."""

from milepost.records.rounds.actions.answering import save_work, send_answer
from milepost.records.rounds.actions.asking import ask_again, ask_by_chain, assign, take_on
from milepost.records.rounds.actions.chasing import chase, extend, pause_reminders, send_fresh_link, withdraw_links
from milepost.records.rounds.actions.closing import close_round, reopen_round
from milepost.records.rounds.actions.evidence import add_evidence, remove_evidence
from milepost.records.rounds.actions.forms import Taken, discard_form, hand_in_form, take_form
from milepost.records.rounds.actions.handing import ask_for_code, hand_over, pass_all_on, pass_on
from milepost.records.rounds.actions.moving import move_dates
from milepost.records.rounds.actions.opened import mark_opened
from milepost.records.rounds.actions.opening import open_round, send_test_mail, stop_round
from milepost.records.rounds.actions.prepare import Dates, prepare_round, set_dates, set_questions, set_wording
from milepost.records.rounds.actions.reviewing import accept_answer, return_answer
from milepost.records.rounds.actions.taking import take_link

__all__ = [
    "Dates",
    "Taken",
    "accept_answer",
    "add_evidence",
    "ask_again",
    "ask_by_chain",
    "ask_for_code",
    "assign",
    "chase",
    "close_round",
    "discard_form",
    "extend",
    "hand_in_form",
    "hand_over",
    "mark_opened",
    "move_dates",
    "open_round",
    "pass_all_on",
    "pass_on",
    "pause_reminders",
    "prepare_round",
    "remove_evidence",
    "reopen_round",
    "return_answer",
    "save_work",
    "send_answer",
    "send_fresh_link",
    "send_test_mail",
    "set_dates",
    "set_questions",
    "set_wording",
    "stop_round",
    "take_form",
    "take_link",
    "take_on",
    "withdraw_links",
]
