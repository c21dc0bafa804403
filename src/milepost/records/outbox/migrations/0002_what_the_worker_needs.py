"""Urgent and late mail, secret words, and what is done every minute."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('outbox', '0001_first_tables'),
    ]

    operations = [
        migrations.CreateModel(
            name='Duty',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120, unique=True)),
                ('next_at', models.DateTimeField()),
            ],
        ),
        migrations.AddField(
            model_name='job',
            name='is_urgent',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='job',
            name='not_after',
            field=models.DateTimeField(blank=True, help_text='Of no use any more after this.', null=True),
        ),
        migrations.AddField(
            model_name='message',
            name='is_urgent',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='message',
            name='mail_id',
            field=models.CharField(blank=True, db_index=True, max_length=64),
        ),
        migrations.AddField(
            model_name='message',
            name='not_after',
            field=models.DateTimeField(blank=True, help_text='Of no use any more after this.', null=True),
        ),
        migrations.AddField(
            model_name='message',
            name='reply_to',
            field=models.EmailField(blank=True, max_length=254),
        ),
        migrations.AddField(
            model_name='message',
            name='secret',
            field=models.JSONField(default=list),
        ),
        migrations.AlterField(
            model_name='job',
            name='state',
            field=models.CharField(choices=[('waiting', 'Waiting'), ('taken', 'Taken'), ('done', 'Done'), ('failed', 'Failed'), ('withdrawn', 'Withdrawn')], default='waiting', max_length=10),
        ),
        migrations.AlterField(
            model_name='message',
            name='state',
            field=models.CharField(choices=[('waiting', 'Waiting'), ('taken', 'Taken'), ('done', 'Done'), ('failed', 'Failed'), ('withdrawn', 'Withdrawn')], default='waiting', max_length=10),
        ),
    ]
