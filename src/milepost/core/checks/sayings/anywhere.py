"""Words that stand in the plan of any trade: a step of nothing but these says nothing of what is to be done."""

import re

from milepost.core.checks.gathered import words_in, words_of

_SMALL = words_of(
    "a an the this that these those it its they them their we us our ours all any some each every both other others "
    "and or "
    "but so as at by for from in into of on onto to with within across through throughout over under around between "
    "upon "
    "about than then now still also again too very more most less much many further where when while how what which "
    "who "
    "whom whose there here if be is are was been being am will would shall should can could may might must need needs "
    "have has had do does did not no nothing only just even well up out down off back s ll re ve let d ever always yet"
)
_DEEDS = words_of(
    "continue continues continuing continued carry carrying keep keeping maintain maintaining remain remains "
    "remaining stay "
    "work working push pushing goes happens long drive driving move moving take taking bring bringing build building "
    "embed "
    "embedding raise "
    "raising promote promoting explore exploring consider considering look looking think thinking reflect reflecting "
    "learn "
    "learning review reviewing monitor monitoring evaluate assess support supporting encourage encouraging enable "
    "enabling "
    "ensure ensuring facilitate strengthen strengthening improve improving enhance enhancing develop developing "
    "deliver "
    "delivering progress progressing pursue pursuing seek seeking strive striving aim aiming endeavour try trying make "
    "making engage engaging collaborate collaborating liaise liaising coordinate share sharing discuss discussing talk "
    "talking meet meeting listen listening respond responding see seeing watch go going get getting grow growing "
    "expand "
    "expanding extend widen deepen broaden maximise optimise leverage harness align join joining champion celebrate "
    "recognise "
    "recognising acknowledge understand value commit committed dedicated determined focus focused focussed keen "
    "passionate "
    "mindful address addressing tackle tackling help helping give giving add adding play playing put putting press "
    "pressing "
    "identify influence shape own realise unlock capitalise refresh refine sustain secure stand act acting hope "
    "hoping want "
    "agree agreed plan plans planning step steps stepping scope scoping spread spreading roll rolling catch touch "
    "reach feed"
)
_THINGS = words_of(
    "thing things work agenda practice momentum piece board pace level levels way ways journey vision ambition "
    "ambitions "
    "approach approaches culture outcome outcomes impact benefit benefits value values priority priorities importance "
    "issue "
    "issues matter matters challenge challenges opportunity opportunities possibility possibilities option options "
    "idea ideas "
    "relationship relationships link links synergy synergies partnership partnerships partner partners stakeholder "
    "stakeholders colleague colleagues agency agencies everyone everybody concerned involved team teams staff "
    "officers members "
    "organisation organisations service services sector system landscape area areas place part parts role awareness "
    "profile "
    "understanding knowledge insight message messages word engagement collaboration cooperation communication "
    "communications "
    "conversation conversations dialogue discussion discussions effort efforts delivery improvement improvements "
    "change "
    "changes development progress success successes lessons situation position direction future time times point "
    "basis eye "
    "commitment foundations foundation base ground strategy difference quality excellence best good great better new "
    "key "
    "important vital crucial critical positive strong stronger close closely closer together jointly collectively "
    "wide wider "
    "widely effective effectively efficient holistic joined multi fully actively proactively regularly consistently "
    "continuously constantly going forward forwards ongoing current existing possible potential appropriate necessary "
    "required "
    "relevant different various whole shared joint common clear real really specific particular nothing everything "
    "something "
    "business usual before long needed last money lasts ahead onwards hard harder robust robustly meaningful "
    "innovative "
    "sustainable sustainably collaborative proactive strategic gaps barriers solutions ways mechanisms pathway "
    "pathways offer"
)
_ANYWHERE = _SMALL | _DEEDS | _THINGS
_FEWEST, _MOST = 3, 45  # words
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]|\d")


def says_nothing(step: str) -> bool:
    """Whether all words of a step are of this kind: "Raise awareness, build on momentum and embed best practice"."""
    words = words_in(step)
    if not _FEWEST <= len(words) <= _MOST or _NAME.search(step):
        return False
    return _ANYWHERE.issuperset(words) and not _DEEDS.isdisjoint(words)
