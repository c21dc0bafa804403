"""The marked source in pieces, so that a page fetches no more of it than it shows; what is kept already is cut up."""

import json

import django.db.models.deletion
from django.db import migrations, models

SIZE = 25


def pieces_of(marked):
    """The pieces of a source as it was kept before: the frame as a line of JSON, and each row or line as another."""
    first, *items = marked.split("\n")
    frame = json.loads(first)
    pages = {page for item in items for page in json.loads(item).get("pages", ())}
    notes, unplaced = frame.pop("notes"), frame.pop("unplaced")
    heads = (
        {**{name: frame[name] for name in ("title", "counted", "headings", "proposing", "printed")}, "asked": _asked(frame["headings"], notes)},
        {"notes": notes, "unplaced": unplaced},
        {"stretches": frame["stretches"], "pages": sorted(pages)},
        {"names": frame["anchors"]},
        {"numbers": frame["numbers"], "titles": frame["titles"]},
    )
    parts = (items[at : at + SIZE] for at in range(0, len(items), SIZE))
    return [*(json.dumps(head, separators=(",", ":")) for head in heads), *(f"[{','.join(part)}]" for part in parts)]


def _asked(headings, notes):
    """The headings that nobody knew, if only one of them stands at its place."""
    kinds = ("column_by_cells", "label_by_repetition")
    unknown = [note["place"] for note in notes if note["kind"] in kinds and note["place"]]
    places = [heading["place"] for heading in headings]
    return [one for one in headings if one["place"] in unknown and places.count(one["place"]) == 1]


def cut_up(apps, schema_editor):
    Piece = apps.get_model("imports", "MarkedPiece")
    rows = apps.get_model("imports", "Import").objects.exclude(marked="")
    for pk in list(rows.values_list("pk", flat=True)):
        texts = pieces_of(rows.values_list("marked", flat=True).get(pk=pk))
        Piece.objects.bulk_create(Piece(draft_id=pk, number=at, text=text) for at, text in enumerate(texts))


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0006_headings_accepted_as_read'),
    ]

    operations = [
        migrations.CreateModel(
            name='MarkedPiece',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(help_text='As `milepost.core.drafting.pieces` numbers them.')),
                ('text', models.TextField()),
                ('draft', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='pieces', to='imports.import')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('draft', 'number'), name='imports_piece_once')],
            },
        ),
        migrations.RunPython(cut_up, migrations.RunPython.noop),
    ]
