"""Excel workbooks: every visible cell as it shows, its fill and span, and what is hidden or commented set aside."""

from milepost.core.readers.excel.workbook import read, recognise

__all__ = ["read", "recognise"]
