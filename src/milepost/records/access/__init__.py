"""Roles, permissions, memberships, grants, and the one question: may they?"""
