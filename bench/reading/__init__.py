"""How well plans are read: golden pairs scored part by part, beside a plain pipeline of well-known libraries."""
