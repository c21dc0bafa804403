"""An item keeps what was sent, so that what is typed afterwards takes nothing of it away."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("rounds", "0002_returned_forms")]
    operations = [migrations.AddField("item", "sent", models.JSONField(blank=True, null=True))]
