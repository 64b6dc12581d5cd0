package io.github.dateline.page;

import java.util.Optional;

/**
 * A date as a page shows it.
 *
 * @param when for people: “week of 6 March 2023”
 * @param datetime the finest value that HTML's {@code <time>} can hold without claiming too much
 * @param edtf for machines
 */
record DateView(String when, Optional<String> datetime, String edtf) {}
