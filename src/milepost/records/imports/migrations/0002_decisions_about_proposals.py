"""Room for what a person decided, while reviewing, about what the prose proposes."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0001_first_tables'),
    ]

    operations = [
        migrations.AddField(
            model_name='import',
            name='decisions',
            field=models.JSONField(default=list, help_text='What a person decided about what the prose proposes.'),
        ),
    ]
