"""The form of everything that is said about one action in one period."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from milepost.core.plan.model import Answer, Audience, Question
from milepost.web.editing.forms.parts import long_text
from milepost.web.words import MAY_READ

AUDIENCES = tuple((reach.value, words) for reach, words in MAY_READ.items())


class AnswersForm(forms.Form):
    """A text for each question, "nothing to report" beside it, who may read it, and the version that the person saw."""

    def __init__(
        self,
        *args: Any,
        questions: Sequence[Question],
        given: Mapping[str, Answer],
        versions: Mapping[str, int],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.questions = questions
        for at, question in enumerate(questions):
            answer = given.get(question.key)
            self.fields[f"text_{at}"] = long_text(
                question.heading, rows=7, required=False, initial=answer.text if answer else ""
            )
            self.fields[f"nothing_{at}"] = forms.BooleanField(
                label="Nothing to report", required=False, initial=answer.nothing_to_report if answer else False
            )
            self.fields[f"audience_{at}"] = forms.ChoiceField(
                label="Who may read it?",
                choices=AUDIENCES,
                initial=(answer.audience if answer else Audience.BOARD).value,
            )
            self.fields[f"version_{at}"] = forms.IntegerField(
                widget=forms.HiddenInput, initial=versions.get(question.key, 0)
            )
