### Not translated yet.
