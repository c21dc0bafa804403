"""Titles and owners of any length: what a document says is kept whole."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('plans', '0001_first_tables'),
    ]

    operations = [
        migrations.AlterField(
            model_name='plan',
            name='owner',
            field=models.TextField(blank=True),
        ),
        migrations.AlterField(
            model_name='plan',
            name='title',
            field=models.TextField(blank=True),
        ),
    ]
