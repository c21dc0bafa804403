"""The first tables of this app."""

import django.db.models.deletion
import milepost.core.plan.model
import milepost.records.ids
import milepost.records.plans.models.parts
import milepost.records.plans.models.said
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
            name='FocusArea',
            fields=[
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('title', models.TextField(blank=True)),
                ('number', models.TextField(blank=True)),
                ('place', models.JSONField(blank=True, null=True)),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Action',
            fields=[
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('title', models.TextField(blank=True)),
                ('number', models.TextField(blank=True)),
                ('organisations', models.JSONField(default=list)),
                ('stage', models.CharField(default=milepost.core.plan.model.Stage['UNKNOWN'], max_length=20)),
                ('stage_source', models.TextField(blank=True)),
                ('status', models.JSONField(default=milepost.records.plans.models.parts.no_status)),
                ('place', models.JSONField(blank=True, null=True)),
                ('more_places', models.JSONField(default=list)),
                ('before', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='after', to='plans.action')),
                ('focus_area', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='actions', to='plans.focusarea')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Plan',
            fields=[
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('created_at', models.DateTimeField()),
                ('changed_at', models.DateTimeField()),
                ('title', models.CharField(max_length=1000)),
                ('owner', models.CharField(blank=True, max_length=1000)),
                ('source', models.JSONField()),
                ('calendar', models.JSONField()),
                ('scheme', models.JSONField(default=list)),
                ('glossary', models.JSONField(default=list)),
                ('notes', models.JSONField(default=list)),
                ('labels', models.JSONField(default=list)),
                ('unplaced', models.JSONField(default=list)),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plans', to='people.partnership')),
                ('previous', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='next', to='plans.plan')),
            ],
            options={
                'ordering': ('-created_at',),
            },
        ),
        migrations.CreateModel(
            name='Period',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('key', models.TextField()),
                ('label', models.TextField(blank=True)),
                ('start', models.DateField(blank=True, null=True)),
                ('end', models.DateField(blank=True, null=True)),
                ('standing', models.CharField(default=milepost.core.plan.model.Standing['REPORTED'], max_length=20)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Milestone',
            fields=[
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('text', models.TextField(blank=True)),
                ('due', models.JSONField(default=milepost.records.plans.models.said.no_due)),
                ('state', models.CharField(default=milepost.core.plan.model.MilestoneState['OPEN'], max_length=20)),
                ('owner', models.TextField(blank=True)),
                ('moves', models.JSONField(default=list)),
                ('place', models.JSONField(blank=True, null=True)),
                ('action', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='milestones', to='plans.action')),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Measure',
            fields=[
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('text', models.TextField(blank=True)),
                ('kind', models.TextField(blank=True)),
                ('unit', models.TextField(blank=True)),
                ('direction', models.CharField(blank=True, max_length=10)),
                ('baseline', models.JSONField(blank=True, null=True)),
                ('targets', models.JSONField(default=list)),
                ('readings', models.JSONField(default=list)),
                ('cohort', models.TextField(blank=True)),
                ('place', models.JSONField(blank=True, null=True)),
                ('action', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='measures', to='plans.action')),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Link',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('kind', models.CharField(max_length=20)),
                ('to', models.TextField(blank=True)),
                ('text', models.TextField(blank=True)),
                ('date', models.DateField(blank=True, null=True)),
                ('decided_by', models.TextField(blank=True)),
                ('action', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links', to='plans.action')),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='focusarea',
            name='plan',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan'),
        ),
        migrations.CreateModel(
            name='Concern',
            fields=[
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('text', models.TextField(blank=True)),
                ('raised', models.TextField(blank=True)),
                ('actions', models.JSONField(default=list)),
                ('state', models.CharField(default=milepost.core.plan.model.ConcernState['OPEN'], max_length=20)),
                ('answer', models.TextField(blank=True)),
                ('ask', models.TextField(blank=True)),
                ('audience', models.CharField(default=milepost.core.plan.model.Audience['BOARD'], max_length=20)),
                ('place', models.JSONField(blank=True, null=True)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Answer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('question', models.TextField()),
                ('text', models.TextField(blank=True)),
                ('period', models.TextField(blank=True)),
                ('by', models.TextField(blank=True)),
                ('audience', models.CharField(default=milepost.core.plan.model.Audience['BOARD'], max_length=20)),
                ('nothing_to_report', models.BooleanField(default=False)),
                ('place', models.JSONField(blank=True, null=True)),
                ('more_places', models.JSONField(default=list)),
                ('action', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='answers', to='plans.action')),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='action',
            name='plan',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan'),
        ),
        migrations.CreateModel(
            name='Proposal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('kind', models.CharField(max_length=20)),
                ('text', models.TextField(blank=True)),
                ('to', models.JSONField(default=list)),
                ('title', models.TextField(blank=True)),
                ('place', models.JSONField(blank=True, null=True)),
                ('decision', models.CharField(blank=True, default='', max_length=20)),
                ('action', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='proposals', to='plans.action')),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Question',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('key', models.TextField()),
                ('heading', models.TextField(blank=True)),
                ('role', models.CharField(default=milepost.core.plan.model.QuestionRole['OTHER'], max_length=20)),
                ('period', models.TextField(blank=True)),
                ('place', models.JSONField(blank=True, null=True)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Section',
            fields=[
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('id', models.CharField(default=milepost.records.ids.new_id, editable=False, max_length=10, primary_key=True, serialize=False)),
                ('title', models.TextField(blank=True)),
                ('label', models.TextField(blank=True)),
                ('number', models.TextField(blank=True)),
                ('heading', models.TextField(blank=True)),
                ('place', models.JSONField(blank=True, null=True)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='focusarea',
            name='section',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='focus_areas', to='plans.section'),
        ),
        migrations.CreateModel(
            name='Statement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('period', models.TextField(blank=True)),
                ('text', models.TextField(blank=True)),
                ('by', models.TextField(blank=True)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
                ('section', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='statements', to='plans.section')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Wording',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('title', models.TextField(blank=True)),
                ('from_day', models.DateField(blank=True, null=True)),
                ('reason', models.TextField(blank=True)),
                ('decided_by', models.TextField(blank=True)),
                ('action', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='wordings', to='plans.action')),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Lead',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('version', models.PositiveIntegerField(default=1)),
                ('name', models.TextField(blank=True)),
                ('post', models.TextField(blank=True)),
                ('organisation', models.TextField(blank=True)),
                ('text', models.TextField(blank=True)),
                ('place', models.JSONField(blank=True, null=True)),
                ('action', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='leads', to='plans.action')),
                ('person', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_rows', to='plans.plan')),
                ('section', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='leads', to='plans.section')),
            ],
            options={
                'ordering': ('position', 'pk'),
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('action__isnull', False), ('section', None)), models.Q(('action', None), ('section__isnull', False)), _connector='OR'), name='lead_of_section_or_action')],
            },
        ),
    ]
