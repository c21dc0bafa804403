"""The first tables of this app."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Event',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('partnership', models.CharField(max_length=12)),
                ('plan', models.CharField(blank=True, max_length=12)),
                ('subject_kind', models.CharField(max_length=30)),
                ('subject_id', models.CharField(max_length=40)),
                ('subject', models.CharField(help_text='What the subject was called at that time.', max_length=300)),
                ('verb', models.CharField(max_length=40)),
                ('at', models.DateTimeField()),
                ('before', models.JSONField(default=dict)),
                ('after', models.JSONField(default=dict)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
                'indexes': [models.Index(fields=['partnership', '-id'], name='history_of_partnership'), models.Index(fields=['plan', '-id'], name='history_of_plan'), models.Index(fields=['subject_kind', 'subject_id', '-id'], name='history_of_subject')],
            },
        ),
    ]
