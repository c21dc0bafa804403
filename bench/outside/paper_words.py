"""Words of designed papers: the questions that they put over the answers, friendlier than those of forms."""

from bench.outside.invented import Words

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
