"""Participles without "-ed": what was done with things that are counted, as in "900 volunteer days given"."""

_WORDS = """
    begun born bought broken brought built caught chosen cut done drawn driven dug eaten fed felt fought found given
    grown heard held kept known laid led left lent let lit lost made met paid put read ridden run seen sent shown
    shut sold sown spent spoken taken taught told won written
"""
IRREGULAR = frozenset(_WORDS.split())
