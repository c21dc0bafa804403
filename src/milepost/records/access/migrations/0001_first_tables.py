"""The first tables of this app."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '0001_first_tables'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Grant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('permission', models.CharField(choices=[('see_plans', 'see_plans'), ('see_history', 'see_history'), ('see_people', 'see_people'), ('import_plans', 'import_plans'), ('edit_plan', 'edit_plan'), ('edit_section', 'edit_section'), ('manage_people', 'manage_people'), ('manage_roles', 'manage_roles')], max_length=40)),
                ('plan', models.CharField(blank=True, max_length=12)),
                ('section', models.CharField(blank=True, max_length=12)),
                ('cause', models.CharField(max_length=200)),
                ('given_at', models.DateTimeField()),
                ('until', models.DateTimeField(blank=True, null=True)),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
                ('given_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='grants', to='people.partnership')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='grants', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('id',),
                'indexes': [models.Index(fields=['person', 'partnership'], name='grants_of_person')],
            },
        ),
        migrations.CreateModel(
            name='Membership',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(choices=[('coordinator', 'Coordinator'), ('section_lead', 'Section lead'), ('contributor', 'Contributor'), ('board_member', 'Board member'), ('administrator', 'Administrator')], default='contributor', max_length=20)),
                ('post', models.CharField(blank=True, max_length=200)),
                ('is_active', models.BooleanField(default=True)),
                ('organisation', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to='people.organisation')),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to='people.partnership')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('person__name', 'id'),
                'constraints': [models.UniqueConstraint(fields=('partnership', 'person'), name='member_once')],
            },
        ),
    ]
