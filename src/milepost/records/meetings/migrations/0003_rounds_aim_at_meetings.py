"""A round knows which meeting its dates were counted back from."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("meetings", "0002_decisions_corrected_and_taken_back"), ("rounds", "0004_taken_on")]
    operations = [
        migrations.CreateModel(
            "Aim",
            [
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("papers_due", models.DateField()),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="aims", to="meetings.meeting"
                    ),
                ),
                (
                    "round",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="aim", to="rounds.round"
                    ),
                ),
            ],
            options={"ordering": ("id",)},
        ),
    ]
