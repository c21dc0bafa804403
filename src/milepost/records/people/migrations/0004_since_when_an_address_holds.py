"""Links that were mailed before an address was corrected went to another one."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("people", "0003_organisations_that_close"),)

    operations = (
        migrations.AddField(
            "person",
            "address_since",
            models.DateTimeField(
                null=True,
                blank=True,
                help_text="When the address was corrected: links of before were mailed to another.",
            ),
        ),
    )
