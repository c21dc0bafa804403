"""The ways in which the parts of a pasted text are typed: numbers, labels, facts, sections and what stands between."""

from collections.abc import Callable

from bench.outside.invented import Words

NUMBERS: dict[str, Callable[[str, str, Words], list[str]]] = {
    "line": lambda number, title, words: [f"{number} {title}"],
    "colon": lambda number, title, words: [f"{number}: {title}"],
    "stop": lambda number, title, words: [f"{number}. {title}"],
    "dash": lambda number, title, words: [f"{number} – {title}"],
    "tab": lambda number, title, words: [f"{number}\t{title}"],
    "star": lambda number, title, words: [f"* {number} {title}"],
    "square": lambda number, title, words: [f"[{number}] {title}"],
    "round": lambda number, title, words: [f"({number}) {title}"],
    "behind": lambda number, title, words: [f"{title} ({number})"],
    "above": lambda number, title, words: [number, title],
    "noun above": lambda number, title, words: [f"{words.noun} {number}", title],
    "noun above label": lambda number, title, words: [f"{words.noun} {number}", f"{words.title}: {title}"],
    "label above": lambda number, title, words: [f"Ref: {number}", f"Title: {title}"],
    "noun label above": lambda number, title, words: [f"{words.noun} no.: {number}", f"{words.noun}: {title}"],
    "noun colon": lambda number, title, words: [f"{words.noun} {number}: {title}"],
    "noun stop": lambda number, title, words: [f"{words.noun} {number}. {title}"],
    "label": lambda number, title, words: [f"{words.noun}: {number} {title}"],
    "underlined": lambda number, title, words: [f"{number} {title}", "-" * len(f"{number} {title}")],
    "hash": lambda number, title, words: [f"{words.noun} #{number}: {title}"],
    "bold": lambda number, title, words: [f"**{number} {title}**"],
    "heading": lambda number, title, words: [f"### {number} {title}"],
    "arrow": lambda number, title, words: [f">> {number} {title}"],
}
LABELS: dict[str, Callable[[str, str], list[str]]] = {
    "colon": lambda label, text: [f"{label}: {text}"],
    "capitals": lambda label, text: [f"{label.upper()}: {text}"],
    "dash": lambda label, text: [f"{label} – {text}"],
    "hyphen": lambda label, text: [f"{label} - {text}"],
    "stop": lambda label, text: [f"{label}. {text}"],
    "square": lambda label, text: [f"[{label}] {text}"],
    "pipe": lambda label, text: [f"{label} | {text}"],
    "bullet": lambda label, text: [f"- {label}: {text}"],
    "above": lambda label, text: [label, text],
    "colon above": lambda label, text: [f"{label}:", text],
    "underlined": lambda label, text: [label, "-" * len(label), text],
    "indented": lambda label, text: [f"{label}:", f"    {text}"],
    "bold": lambda label, text: [f"**{label}:** {text}"],
    "stars": lambda label, text: [f"*{label}*: {text}"],
    "arrow": lambda label, text: [f"{label} -> {text}"],
    "tab": lambda label, text: [f"{label}\t{text}"],
    "wide": lambda label, text: [f"{f'{label}:':<28}{text}"],
}
# what stands before a question, by its place under the action
MARKS: dict[str, Callable[[int], str]] = {
    "none": lambda at: "",
    "letter": lambda at: f"{'abcdefgh'[at]}) ",
    "bracket": lambda at: f"({'abcdefgh'[at]}) ",
    "figure": lambda at: f"{at + 1}. ",
    "q": lambda at: f"Q{at + 1}. ",
    "roman": lambda at: f"({_ROMAN[at]}) ",
}
RULES = {"none": "", "hyphens": "-" * 40, "equals": "=" * 60, "stars": "* * *", "underscores": "_" * 30}
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
SPELT = ("One", "Two", "Three", "Four", "Five", "Six")
FACTS = {
    "lines": "",
    "pipes": " | ",
    "stops": ". ",
    "semicolons": "; ",
    "bracket": "; ",
    "slashes": " / ",
    "wide": "     ",
}
SECTIONS: dict[str, Callable[[str, str, str], str]] = {
    "dash": lambda word, number, title: f"{word} {number} – {title}",
    "colon": lambda word, number, title: f"{word} {number}: {title}",
    "stop": lambda word, number, title: f"{word} {number}. {title}",
    "ruled": lambda word, number, title: f"=== {word} {number}: {title} ===",
    "underlined": lambda word, number, title: f"{word} {number}: {title}\n{'-' * 30}",
    "chapter": lambda word, number, title: f"{int(number) + 1}. {word} {number} – {title}",
    "figure": lambda word, number, title: f"{number}. {title}",
    "bare": lambda word, number, title: title.upper(),
    "square": lambda word, number, title: f"[{number}] {title.upper()}",
    "part": lambda word, number, title: f"PART {'ABCDEF'[int(number) - 1]}: {title.upper()}",
    "above": lambda word, number, title: f"{word} {number}\n{title}",
    "starred": lambda word, number, title: f"*** {word.upper()} {number}: {title.upper()} ***",
    "hash": lambda word, number, title: f"# {word} {number}: {title}",
    "doubly underlined": lambda word, number, title: f"{word} {number}: {title}\n{'=' * 30}",
    "spelt": lambda word, number, title: f"{word.upper()} {SPELT[int(number) - 1].upper()}. {title.upper()}",
}
AREAS = {
    "none": "",
    "numbered": "{number} {title}",
    "named": "Focus area: {title}",
    "lettered": "Focus area {number}: {title}",
}
STATES = {
    "fact": "",
    "below": "{title}\n{status}",
    "bracket": "{title} [{status}]",
    "dash": "{title} – {status}",
}
OPENINGS = {
    "none": "",
    "paragraph": "This report tells the board what was done. It was put together from the returns of all partners.\n",
    "headed": "Introduction\nThis report tells the board what was done in the quarter, and what comes next.\n",
}
# how the lead of an action is told, where that is not one of its facts
LEADS = {
    "fact": "",
    "this": "This is led by {who}.",
    "noun": "This {noun} is led by {who}.",
    "sits": "This one sits with {who}.",
    "active": "{who}, leads on this.",
    "is": "The lead is {who}.",
}
LED = {
    "yes": "{label}: {who}",
    "no": "",
    "sentence": "This {part} is led by {who}.",
    "holds": "{who}, looks after this {part}.",
}
# what a colleague left between two actions
NOTES = {
    "none": "",
    "bracket": "(Colin, please check the dates here before it goes out. RB)",
    "stars": "** figures for the quarter still to come from the trust **",
    "square": "[RB: is this still right?]",
    "nb": "NB for Tom: the board asked for a shorter version of this one.",
}
AGAIN = {"none": "", "cont'd": " (cont'd)", "continued": " – continued", "contd": " contd."}
HANDS = {"one": "", "style": "labels set off otherwise", "words": "other labels"}  # who wrote the second section
SLIPS = {"none": "", "doubled": "a number that stands twice", "skipped": "a number left out"}
