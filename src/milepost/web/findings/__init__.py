"""What a careful programme officer would point out in a plan, and the manual page of every rule."""
