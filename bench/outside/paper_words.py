"""Words of designed papers: the questions that they put over the answers, and answers of which no two are the same."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from random import Random

from bench.outside.invented import Section, Words

PAPER_WORDS = {
    "promise": Words("Promise", "Promise", "Led by", "Where it stands", "Finish by",
                      ("What we did", "What got in the way", "What happens now"),
                      ("Kept", "Slipping", "Not begun"), "Chapter", "Chapter champion"),
    "question": Words("Step", "Step", "Who is leading?", "How is it going?", "Until when?",
                       ("What have we done?", "What difference has it made?", "What is still hard?",
                        "What will we do next?"),
                       ("On course", "Needs attention", "Finished"), "Ambition", "Ambition lead"),
    "project": Words("Project", "Project", "Project lead", "Stage", "Completion",
                      ("Highlights", "Challenges", "Looking ahead", "How we will know"),
                      ("In delivery", "Stalled", "Delivered"), "Pillar", "Pillar sponsor"),
}  # fmt: skip
_WHO = ("The youth panel", "Two local firms", "Our volunteers", "The housing team", "Parents and carers", "Six schools",
        "The ward forum", "Health visitors", "The new coordinator", "Residents of the estate")  # fmt: skip
_DID = ("agreed", "tested", "paid for", "asked for", "redrew", "opened", "looked again at", "turned down")
_WHAT = ("a shared waiting list", "the evening rota", "a plainer letter", "the route past the canal", "drop-in rooms",
         "the draft guide", "a second minibus", "the survey of shops", "better lighting", "a training day")  # fmt: skip
_THEN = ("", " in the autumn", " after a long delay", ", which cost less than we feared", " and will report back",
         ", though demand is still rising", " with help from neighbours")  # fmt: skip


def retold(sections: tuple[Section, ...], random: Random) -> tuple[Section, ...]:
    """The sections with sentences in their answers that come but once in the plan, as those of real plans do."""
    every = [f"{who} {did} {what}{then}." for who, did, what, then in product(_WHO, _DID, _WHAT, _THEN)]
    random.shuffle(every)
    sentences = iter(every)
    return tuple(_retold(section, sentences) for section in sections)


def _retold(section: Section, sentences: Iterator[str]) -> Section:
    actions = tuple(
        replace(one, answers={asked: tuple(next(sentences) for _ in told) for asked, told in one.answers.items()})
        for one in section.actions
    )
    return replace(section, actions=actions)
