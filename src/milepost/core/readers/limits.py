"""How much of each thing is read; the figures are of reading-documents: ordinary plans stay far below them."""

MIB = 1024 * 1024

FILE_BYTES = 25 * MIB
TEXT_BYTES = 5 * MIB
CALM_BYTES = MIB // 4  # ten times an ordinary text; whatever is larger is read in a child, calm format or not
ZIP_ENTRIES = 2_000
PART_BYTES = 64 * MIB
PACKAGE_BYTES = 200 * MIB
RATIO = 150  # unzipped to zipped size of one part; ordinary files peak at 32
RATIO_FROM_BYTES = 1 * MIB  # a smaller part harms nobody, however well it was packed
COLUMN_SPAN = 100
TABLE_DEPTH = 12
CELLS = 120_000  # measured in docs/operate/install.md: reading them is quick, making a plan of them is not
SQUARES = 2 * CELLS  # those under merged cells and the empty ends of short rows counted

MEMORY_BYTES = 1536 * MIB
CPU_SECONDS = 30
WALL_SECONDS = 60
