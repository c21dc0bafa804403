"""Commands that work on the records, through Django."""

COMMANDS = {
    "manage": "run one of Django's commands: migrate, runserver, …",
    "rounds": "list, open, remind or close rounds, for a timer",
    "work": "send mail, do jobs and what is due: the worker process",
}
