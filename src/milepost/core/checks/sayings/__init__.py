"""What sentences of a plan say, where several rules ask the same: what stopped, what is but wished for, who left."""
