"""A decision that was recorded wrongly is corrected or taken back, with why."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("meetings", "0001_first_tables")]
    operations = [
        migrations.AddField("decision", "version", models.PositiveIntegerField(default=1)),
        migrations.AddField("decision", "corrected_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("decision", "corrected_because", models.TextField(blank=True, default="")),
        migrations.AddField("decision", "taken_back_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("decision", "taken_back_because", models.TextField(blank=True, default="")),
    ]
