"""What a long paper keeps from whoever asked for it, so that it is shared with nobody who may read less."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("papers", "0001_first_tables"),)

    operations = (
        migrations.AddField(
            "paper",
            "hidden",
            models.JSONField(
                default=list, help_text="Ids of what is kept from who asked, as decision record 18 says."
            ),
        ),
    )
