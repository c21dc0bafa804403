"""What a web server loads."""

import os

from django.core.wsgi import get_wsgi_application

from milepost.config.checks import refuse_to_start
from milepost.config.collecting import collect_seldom

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "milepost.config.settings")
application = get_wsgi_application()
refuse_to_start()
collect_seldom()
