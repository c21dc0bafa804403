"""Milestones and statements say who may read them; those that there are go as far as their papers, as before."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("plans", "0005_why_a_status_is_so")]
    operations = [
        migrations.AddField("milestone", "audience", models.CharField(default="public", max_length=20)),
        migrations.AddField("statement", "audience", models.CharField(default="public", max_length=20)),
    ]
