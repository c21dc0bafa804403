"""Plan to findings: what a careful programme officer would point out."""
