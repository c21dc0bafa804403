"""Papers that take long: asked for once, made by the worker, kept for a day."""
