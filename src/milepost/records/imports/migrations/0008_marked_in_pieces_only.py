"""The marked source is kept in its pieces alone."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0007_marked_in_pieces'),
    ]

    operations = [
        migrations.RemoveField(model_name='import', name='marked'),
    ]
