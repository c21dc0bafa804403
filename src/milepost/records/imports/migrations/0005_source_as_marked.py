"""Room for the source as a review shows it, made when the draft is made."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0004_read_by_the_worker'),
    ]

    operations = [
        migrations.AddField(
            model_name='import',
            name='marked',
            field=models.TextField(blank=True, default='', help_text='The source with what was read from it, as a review shows it.'),
            preserve_default=False,
        ),
    ]
