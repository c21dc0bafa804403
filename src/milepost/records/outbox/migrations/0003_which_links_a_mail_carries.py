"""Which links a mail carries, known by their hashes after they were struck out."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("outbox", "0002_what_the_worker_needs"),)

    operations = (
        migrations.AddField(
            "message",
            "carries",
            models.TextField(
                blank=True, default="", help_text="The hashes of its links’ tokens, kept when these are struck out."
            ),
            preserve_default=False,
        ),
    )
