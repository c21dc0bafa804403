"""Commands that work on the records, through Django."""

COMMANDS = {
    "manage": "run one of Django's commands: migrate, runserver, …",
}
