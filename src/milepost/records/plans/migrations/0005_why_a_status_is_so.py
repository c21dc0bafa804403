"""A stated status keeps why it is so; those stated before are given none."""

from django.db import migrations


def add_because(apps, schema_editor):
    for action in apps.get_model("plans", "Action").objects.only("status").iterator():
        if "because" not in action.status:
            action.status["because"] = ""
            action.save(update_fields=["status"])


class Migration(migrations.Migration):
    dependencies = [("plans", "0004_days_that_are_over")]
    operations = [migrations.RunPython(add_because, migrations.RunPython.noop)]
