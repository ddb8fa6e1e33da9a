### Not translated yet; English stands in.
