"""What the apps have for the worker: each may have a `tasks` module with `JOBS` by kind, and `DUE` for every minute.

A job gets its payload; a task of `DUE` gets the time. Both may be cut off and called again at any point: they write by
actions that can be repeated, and take less than the five minutes of a lease.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from importlib import import_module
from types import ModuleType
from typing import Any

from django.apps import apps
from django.utils.module_loading import module_has_submodule

Run = Callable[[dict[str, Any]], None]
Task = Callable[[datetime], object]


def jobs() -> Mapping[str, Run]:
    """The function of each kind of job; two of one kind are a bug, and ValueError says so."""
    found: dict[str, Run] = {}
    for module in _modules():
        for kind, run in getattr(module, "JOBS", {}).items():
            if kind in found:
                raise ValueError(f"Two apps have jobs called {kind}.")
            found[kind] = run
    return found


def duties() -> Mapping[str, Task]:
    """What is called every minute, by its name."""
    tasks = [task for module in _modules() for task in getattr(module, "DUE", ())]
    return {f"{task.__module__}.{task.__qualname__}": task for task in tasks}


def _modules() -> list[ModuleType]:
    ours = [app for app in apps.get_app_configs() if app.name.startswith("milepost.records.") and app.label != "outbox"]
    having = [app.name for app in ours if app.module and module_has_submodule(app.module, "tasks")]
    return [import_module(f"{name}.tasks") for name in having]
