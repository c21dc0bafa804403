"""What stands under a label in nearly every block tells what it asks for."""

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.asked import meanings
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import PLAIN, Piece


def _piece(text: str) -> Piece:
    return Piece(text, PLAIN, 0, 0, 0, None, Paragraph(text))


def _block(**answers: str) -> Block:
    return Block(answers=[(_piece(label.replace("_", " ")), [_piece(text)]) for label, text in answers.items()])


def test_the_last_label_whose_answers_name_days_to_come_asks_for_the_next_steps() -> None:
    blocks = [
        _block(Minder=lead, Bird_song=f"Nobody came until {month} 2024.", Bird_feed=f"Open the hide in {month} 2026.")
        for month, lead in (("May", "Ann Lowe, Nurse"), ("June", "Parks Team"), ("July", "Bo Dunn, Ranger"))
    ]
    assert meanings(blocks) == {"Minder": "lead", "Bird feed": "next"}


def test_where_a_label_is_known_to_ask_for_them_no_other_does() -> None:
    blocks = [_block(Bird_feed="Open the hide in May 2026.", Next_steps="Tell all.") for _ in range(3)]
    assert meanings(blocks) == {}


def test_orders_without_a_day_are_no_steps_to_come() -> None:
    assert meanings([_block(Bird_feed=f"Please open hide {at} again soon.") for at in range(3)]) == {}


def test_a_label_that_asks_for_the_action_and_is_answered_by_numbers_asks_for_the_number() -> None:
    assert meanings([_block(Action=f"1.{at}") for at in (1, 2, 3)]) == {"Action": "number"}
    assert meanings([_block(Action=f"Mend slide {at}") for at in (1, 2, 3)]) == {}


def test_a_label_for_numbers_that_is_answered_by_figures_is_no_number_of_the_action() -> None:
    assert meanings([_block(Numbers=f"Children seen: {at}12") for at in (1, 2, 3)]) == {"Numbers": "other"}
    assert meanings([_block(Number=f"1.{at}") for at in (1, 2, 3)]) == {}


def test_a_few_words_that_come_again_under_one_label_say_how_actions_stand_where_nothing_else_does() -> None:
    states = ("Blooming", "Withered", "Blooming", "Thirsty")
    blocks = [_block(Looks=state, Who=f"Ann Lowe{at}") for at, state in enumerate(states)]
    assert meanings(blocks)["Looks"] == "status"
    assert "Looks" not in meanings(blocks, are_stated=True)
