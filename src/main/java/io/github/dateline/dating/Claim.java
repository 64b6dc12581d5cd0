package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;

/** What other articles say of the days on which one was published. */
record Claim(EvidenceKind kind, ResolvedDate days, Reason why) {}
