"""An organisation may be closed, and two people who correct one at once both see it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("people", "0002_contact_of_an_organisation"),)

    operations = (
        migrations.AddField("organisation", "is_active", models.BooleanField(default=True)),
        migrations.AddField("organisation", "version", models.PositiveIntegerField(default=1)),
    )
