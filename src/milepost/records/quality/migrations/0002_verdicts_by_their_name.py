"""What people say of findings is called a verdict; decisions are what meetings take."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('quality', '0001_first_tables'),
    ]

    operations = [
        migrations.RenameModel('Decision', 'Verdict'),
        migrations.AlterField(
            model_name='verdict',
            name='plan',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='verdicts', to='plans.plan'),
        ),
    ]
