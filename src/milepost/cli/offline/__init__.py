"""Commands that work on files alone and never load Django."""

COMMANDS = {
    "read": "print a plan document as an outline, or as JSON",
    "convert": "turn a plan document into a file of another kind",
    "report": "make a board paper of a plan document",
    "check": "list what a careful officer would point out in a plan document",
    "compare": "list what differs between two versions of a plan document",
    "rules": "list the rules of check, or show the manual page of one",
    "schema": "print the JSON Schema of the plan format",
}
