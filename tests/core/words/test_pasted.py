"""What is left of text that was pasted with its markup."""

import pytest

from milepost.core.words.pasted import without_markup

WORD = """<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>p.MsoNormal, li {mso-style-parent:""; margin:0cm; font-family:"Calibri",sans-serif;}</style>
<p class=MsoNormal><span lang=EN-GB style='mso-fareast-language:EN-US'>Forty families
come each week &amp; the hub is <b>open</b>.<o:p></o:p></span></p>
<p class="MsoNormal">Fewer than &lt;5 % wait.</p><ul><li>Recruit a nurse</li><li>Sign the lease</li></ul>"""


def test_the_words_of_a_word_document_survive_and_its_markup_goes() -> None:
    assert without_markup(WORD) == (
        "Forty families come each week & the hub is open.\nFewer than <5 % wait.\n• Recruit a nurse\n• Sign the lease"
    )


@pytest.mark.parametrize(
    "text", ["Fewer than <5 % wait", "a < b > c", "We use <b> for bold", "R&D &amp; more", "5 <6\n\n7> 4", ""]
)
def test_words_that_hold_an_angle_bracket_stay_as_they_are(text: str) -> None:
    assert without_markup(text) == text


def test_a_comment_or_style_that_never_ends_hides_no_words() -> None:
    assert without_markup("<p>One</p><!--[if gte mso 9]><p>Two</p>") == "One\nTwo"
    assert without_markup("<p>One</p><style>two<p>Three</p>") == "One\ntwo\nThree"


def test_a_table_becomes_a_line_a_row() -> None:
    assert without_markup("<table><tr><td>2024</td><td>12</td></tr><tr><td>2025</td><td>14</td></tr></table>") == (
        "2024 12\n2025 14"
    )
