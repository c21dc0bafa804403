"""Verdicts wait with their document while an import is taken back."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0004_read_by_the_worker'),
        ('quality', '0002_verdicts_by_their_name'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='VerdictAside',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('rule', models.CharField(max_length=60)),
                ('number', models.TextField(blank=True)),
                ('title', models.TextField(blank=True)),
                ('question', models.TextField(blank=True)),
                ('evidence', models.TextField(blank=True)),
                ('message', models.TextField(blank=True)),
                ('kind', models.CharField(blank=True, choices=[('accepted', 'Accepted'), ('put_off', 'Put off')], max_length=10)),
                ('until', models.DateField(blank=True, null=True)),
                ('reason', models.TextField()),
                ('at', models.DateTimeField()),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='verdicts_aside', to='imports.import')),
            ],
            options={
                'ordering': ('at', 'pk'),
            },
        ),
    ]
