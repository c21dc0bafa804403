"""The first tables of this app."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('plans', '0002_titles_of_any_length'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Decision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=16)),
                ('rule', models.CharField(max_length=60)),
                ('action', models.CharField(blank=True, max_length=10)),
                ('question', models.TextField(blank=True)),
                ('evidence', models.TextField(blank=True)),
                ('message', models.TextField()),
                ('kind', models.CharField(choices=[('accepted', 'Accepted'), ('put_off', 'Put off')], max_length=10)),
                ('until', models.DateField(blank=True, null=True)),
                ('reason', models.TextField()),
                ('at', models.DateTimeField()),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='decided_findings', to='plans.plan')),
            ],
            options={
                'ordering': ('at', 'pk'),
                'constraints': [models.UniqueConstraint(fields=('plan', 'key'), name='decided_once')],
            },
        ),
        migrations.CreateModel(
            name='RuleOff',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('rule', models.CharField(max_length=60)),
                ('reason', models.TextField()),
                ('at', models.DateTimeField()),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rules_off', to='plans.plan')),
            ],
            options={
                'ordering': ('rule',),
                'constraints': [models.UniqueConstraint(fields=('plan', 'rule'), name='off_once')],
            },
        ),
    ]
