"""The golden documents that are printed to PDF, each from one that is made."""

from tests.plans.make.recipe import Printing

PRINTINGS = (
    Printing("transport-long.pdf", "transport-long.docx", "untagged PDF, long rows over many pages", tagged=False),
    Printing("transport-levels.pdf", "transport-levels.docx", "untagged PDF, levels merged at the left", tagged=False),
    Printing("transport-two-headers.pdf", "transport-two-headers.docx", "untagged PDF, two header rows", tagged=False),
    Printing("send-merged-tagged.pdf", "send-merged.docx", "tagged PDF, focus areas merged", tagged=True),
    Printing("send-merged.pdf", "send-merged.docx", "untagged PDF, rows across pages", tagged=False),
    Printing(
        "send-title-rows.pdf", "send-title-rows.docx", "untagged PDF, title rows, header not repeated", tagged=False
    ),
    Printing(
        "safety-colours-legend.pdf", "safety-colours-legend.docx", "untagged PDF, colours with a legend", tagged=False
    ),
    Printing("safeguarding-steps.pdf", "safeguarding-steps.docx", "untagged PDF, dated rows", tagged=False),
    Printing("safeguarding-steps-tagged.pdf", "safeguarding-steps.docx", "tagged PDF, dated rows", tagged=True),
    Printing("housing-forms.pdf", "housing-forms.docx", "untagged PDF, forms", tagged=False),
    Printing("housing-one-liners.pdf", "housing-one-liners.docx", "untagged PDF, fields in one line", tagged=False),
    Printing("equality-hairlines.pdf", "equality-hairlines.docx", "untagged PDF, no upright rules", tagged=False),
    Printing("climate-status-lines.pdf", "climate-status-lines.docx", "tagged PDF, headings with lines", tagged=True),
    Printing("health-pledges.pdf", "health-pledges.docx", "untagged PDF, landscape, ten columns", tagged=False),
    Printing(
        "waterside-bands.pdf", "waterside-bands.docx", "untagged PDF, actions as rows over milestones", tagged=False
    ),
    Printing(
        "waterside-feet.pdf", "waterside-feet.docx", "untagged PDF, forms with milestones at the foot", tagged=False
    ),
    Printing("libraries-tiles.pdf", "libraries-tiles.html", "tagged PDF, tiles of a web page", tagged=True),
    Printing("nights-badges.pdf", "nights-badges.html", "tagged PDF, web page with boxes behind titles", tagged=True),
    Printing(
        "waterside-steps.pdf",
        "waterside-steps.html",
        "tagged PDF of a page, tables of milestones under lines",
        tagged=True,
    ),
    Printing("allotments-chips.pdf", "allotments-chips.html", "tagged PDF of a page, unlabelled statuses", tagged=True),
    Printing(
        "allotments-road-map.pdf", "allotments-road-map.html", "tagged PDF of a page, empty cells untagged", tagged=True
    ),
    Printing("allotments-drivers.pdf", "allotments-drivers.html", "tagged PDF, a driver diagram", tagged=True),
    Printing("waterside-committee.pdf", "waterside-committee.docx", "untagged PDF, a committee report", tagged=False),
    Printing("estuary-own-forms.pdf", "estuary-own-forms.docx", "untagged PDF, forms in own words", tagged=False),
    Printing("estuary-newsletter.pdf", "estuary-newsletter.docx", "tagged PDF, boxes of a newsletter", tagged=True),
    Printing("allotments-wall.pdf", "allotments-wall.docx", "untagged PDF, a wall of cards", tagged=False),
    Printing(
        "digital-halves.pdf", "digital-halves.docx", "untagged PDF, columns that go on on later pages", tagged=False
    ),
    Printing("waterside-spots.pdf", "waterside-spots.html", "tagged PDF, spots in cells without words", tagged=True),
    Printing("dementia-facts-below.pdf", "dementia-facts-below.docx", "tagged PDF, facts under questions", tagged=True),
    Printing("digital-narrow.pdf", "digital-narrow.html", "tagged PDF, headings on several lines", tagged=True),
    Printing(
        "orchards-steps.pdf", "orchards-steps.docx", "untagged PDF, quarters with what is to be done", tagged=False
    ),
    Printing(
        "nights-status-beside.pdf", "nights-status-beside.docx", "untagged PDF, status in the title’s row", tagged=False
    ),
    Printing("libraries-abreast.pdf", "libraries-abreast.docx", "untagged PDF, cards two abreast", tagged=False),
    Printing("waterside-led-by.pdf", "waterside-led-by.docx", "untagged PDF, “Led by …” below headings", tagged=False),
    Printing("autism-decked.pdf", "autism-decked.docx", "untagged PDF, two rows for each action", tagged=False),
    Printing("larder-returns.pdf", "larder-returns.docx", "untagged PDF, a table for each partner", tagged=False),
)
