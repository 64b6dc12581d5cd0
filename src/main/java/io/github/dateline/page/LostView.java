package io.github.dateline.page;

/** The page for an address that leads nowhere. */
record LostView(Frame page) {}
