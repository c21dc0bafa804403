"""The organisations and boards that a plan names, each with all the forms in which it is written."""

from milepost.core.reports.bodies.gathering import bodies as bodies
from milepost.core.reports.bodies.model import Body as Body
