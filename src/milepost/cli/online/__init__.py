"""Commands that work on the records, through Django."""

COMMANDS = {
    "manage": "run one of Django's commands: migrate, runserver, …",
    "work": "send mail, do jobs and what is due: the worker process",
}
