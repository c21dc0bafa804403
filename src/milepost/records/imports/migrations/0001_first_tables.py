"""The first tables of this app."""

import django.db.models.deletion
import milepost.records.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '0001_first_tables'),
        ('plans', '0001_first_tables'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Import',
            fields=[
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('file_name', models.CharField(max_length=255)),
                ('sha256', models.CharField(max_length=64)),
                ('data', models.BinaryField()),
                ('document', models.TextField(blank=True, help_text='The document as first read; blank for a plan in JSON.')),
                ('draft', models.JSONField()),
                ('corrections', models.JSONField(default=list)),
                ('version', models.PositiveIntegerField(default=1)),
                ('state', models.CharField(choices=[('draft', 'Draft'), ('accepted', 'Accepted'), ('discarded', 'Discarded'), ('undone', 'Taken back')], default='draft', max_length=10)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='imports', to='people.partnership')),
                ('plan', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='imports', to='plans.plan')),
            ],
            options={
                'ordering': ('-at',),
                'indexes': [models.Index(fields=['partnership', 'state'], name='imports_of_partnership')],
            },
        ),
    ]
