"""The Plan value: what is printed in a plan, its lineage, its comparison and its JSON."""
