"""An action keeps what shows that its answers are true."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("plans", "0006_who_may_read_milestones_and_statements")]
    operations = [migrations.AddField("action", "evidence", models.JSONField(default=list))]
