"""Uploaded files, their drafts, and what a person confirmed."""
