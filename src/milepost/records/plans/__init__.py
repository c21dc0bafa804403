"""Plans as kept, their answers included; bridge.py turns rows into the Plan value and back."""
