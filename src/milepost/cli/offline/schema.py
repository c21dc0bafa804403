"""Print the JSON Schema of the plan format."""

import json
from argparse import ArgumentParser, Namespace

from milepost.core.plan import codec


def add_arguments(parser: ArgumentParser) -> None:
    """There is nothing to say."""


def run(arguments: Namespace) -> int:
    """Print it."""
    print(json.dumps(codec.schema(), indent=2, ensure_ascii=False))
    return 0
