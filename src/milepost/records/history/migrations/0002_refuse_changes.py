"""The database itself refuses to change an event; on PostgreSQL also to remove one.

SQLite's tests empty their tables row by row, so there only the model refuses removal.
"""

from django.db import migrations

SQLITE = """
CREATE TRIGGER history_is_kept BEFORE UPDATE ON history_event
BEGIN SELECT RAISE(ABORT, 'An event of the history cannot be changed.'); END
"""
POSTGRESQL = """
CREATE FUNCTION history_is_kept() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'An event of the history cannot be changed or removed.'; END $$;
CREATE TRIGGER history_is_kept BEFORE UPDATE OR DELETE ON history_event
FOR EACH ROW EXECUTE FUNCTION history_is_kept();
"""
UNDO_POSTGRESQL = "DROP TRIGGER history_is_kept ON history_event; DROP FUNCTION history_is_kept();"


def refuse(apps, editor):
    editor.execute(SQLITE if editor.connection.vendor == "sqlite" else POSTGRESQL)


def allow(apps, editor):
    editor.execute("DROP TRIGGER history_is_kept" if editor.connection.vendor == "sqlite" else UNDO_POSTGRESQL)


class Migration(migrations.Migration):
    dependencies = [("history", "0001_first_tables")]
    operations = [migrations.RunPython(refuse, allow)]
