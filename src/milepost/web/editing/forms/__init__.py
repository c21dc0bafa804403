"""The forms of the editing pages, by what they change."""
