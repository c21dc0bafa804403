"""Partnerships, organisations, people and their memberships."""
