"""An action keeps what shows that its answers are true."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("plans", "0005_why_a_status_is_so")]
    operations = [migrations.AddField("action", "evidence", models.JSONField(default=list))]
