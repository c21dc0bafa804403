"""Permissions, roles, grants, and the one question: may they?"""
