"""Whoever runs a round may take on what nobody was found for."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("rounds", "0003_what_was_sent"),)

    operations = (
        migrations.AlterField(
            "item",
            "source",
            models.CharField(
                choices=[
                    ("owner", "Leads the action"),
                    ("contact", "Contact of the organisation"),
                    ("section_lead", "Leads the section"),
                    ("coordinator", "Nobody else is known"),
                    ("taken_on", "Nobody else is known, and the coordinator took it on"),
                    ("by_hand", "Chosen by hand"),
                    ("handed_over", "Handed over"),
                ],
                default="coordinator",
                max_length=20,
            ),
        ),
    )
