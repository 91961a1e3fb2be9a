// Lives on pages that change: the rest of the console works without it.
