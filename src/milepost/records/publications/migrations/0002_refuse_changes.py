"""The database itself refuses to change what was published; on PostgreSQL also to remove it.

SQLite's tests empty their tables row by row, so there only the models refuse removal.
"""

from django.db import migrations

MAY_CHANGE = {"state", "withdrawn_at", "withdrawn_by", "withdrawn_because"}
TOLD = "What was published cannot be changed."


def _triggers(apps):
    """Each table with the columns that stay as they are."""
    for name in ("Publication", "PublishedFile"):
        meta = apps.get_model("publications", name)._meta
        columns = [field.column for field in meta.concrete_fields if field.name not in MAY_CHANGE]
        yield meta.db_table, ", ".join(f'"{column}"' for column in columns)


def refuse(apps, editor):
    if editor.connection.vendor == "sqlite":
        for table, columns in _triggers(apps):
            editor.execute(
                f"CREATE TRIGGER {table}_is_kept BEFORE UPDATE OF {columns} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{TOLD}'); END"
            )
        return
    editor.execute(
        "CREATE FUNCTION publication_is_kept() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{TOLD}'; END $$"
    )
    for table, columns in _triggers(apps):
        editor.execute(
            f"CREATE TRIGGER {table}_is_kept BEFORE DELETE OR UPDATE OF {columns} ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION publication_is_kept()"
        )


def allow(apps, editor):
    on = "" if editor.connection.vendor == "sqlite" else " ON {table}"
    for table, _ in _triggers(apps):
        editor.execute(f"DROP TRIGGER {table}_is_kept" + on.format(table=table))
    if editor.connection.vendor != "sqlite":
        editor.execute("DROP FUNCTION publication_is_kept()")


class Migration(migrations.Migration):
    dependencies = [("publications", "0001_first_tables")]
    operations = [migrations.RunPython(refuse, allow)]
