"""How far an answer has come is said in words that no status of an action has."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("rounds", "0004_taken_on"),)

    operations = (
        migrations.AlterField(
            "item",
            "state",
            models.CharField(
                choices=[
                    ("waiting", "To answer"),
                    ("started", "Draft"),
                    ("given", "Sent"),
                    ("returned", "Sent back"),
                    ("accepted", "Accepted"),
                    ("taken", "In the plan"),
                    ("carried", "Not answered"),
                ],
                default="waiting",
                max_length=10,
            ),
        ),
    )
