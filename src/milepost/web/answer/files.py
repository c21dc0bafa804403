"""Files that were added to an answer, on their way out."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from milepost.records.rounds.models import Evidence


def evidence_file(found: Evidence) -> HttpResponse:
    """The file, always as a download: it may hold anything."""
    response = HttpResponse(bytes(found.data), content_type="application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=found.file_name or "file")
    response["X-Content-Type-Options"] = "nosniff"
    return response
