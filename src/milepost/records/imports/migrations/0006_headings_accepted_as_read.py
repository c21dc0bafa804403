"""Room for what headings mean that were asked about and accepted as they were read."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0005_source_as_marked'),
    ]

    operations = [
        migrations.AddField(
            model_name='import',
            name='agreed',
            field=models.JSONField(default=list, help_text='What headings mean that were asked about and accepted as read.'),
        ),
    ]
