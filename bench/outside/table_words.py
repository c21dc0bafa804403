"""What partnerships call the parts of their plans, and what they ask about each action."""

from bench.outside.table_layout import Words

WORDS = {
    "known": Words("Priority", "Priority lead", "Focus area", "Ref", "Action", "Description", "Lead", "Organisation",
                   "Status", "Due date", "Start date", "End date", "Milestones",
                   ("On track", "Some delay", "Off track")),
    "plain": Words("Theme", "Theme lead", "Objective", "No.", "What we will do", "How we will do it",
                   "Responsible officer", "Agency", "RAG", "By when", "From", "To", "Key milestones",
                   ("Green", "Amber", "Red")),
    "other": Words("Outcome", "Outcome sponsor", "Workstream", "Action no.", "Commitment", "Detail", "Owner",
                   "Lead agency",
                   "Current position", "Deadline", "Begins", "Ends", "Steps",
                   ("Going well", "Needs watching", "Stuck")),
}  # fmt: skip
ASKED = {
    "known": ("Progress to date", "Concerns", "Next steps", "Success measures", "Comments"),
    "less known": ("What has happened", "What is getting in the way", "What we will do next", "What good looks like",
                   "Help needed"),
    "own": ("The story so far", "Grit in the wheels", "Round the corner", "Proof of the pudding", "Postcards to us"),
    "quarters": ("Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4", "Year end"),
}  # fmt: skip
