"""Partnerships, organisations and people: who they are; what they may do stands in access."""
