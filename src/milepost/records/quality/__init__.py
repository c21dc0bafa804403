"""Findings that a person accepted or put off, rules that a plan has switched off, and why."""
