package io.github.dateline.review;

/** Kinds of change, the riskiest first. */
public enum ChangeKind {
  REMOVED("removed"),
  REDATED("re-dated"),
  CONFLICT_APPEARED("conflict appeared"),
  CONFLICT_CHANGED("conflict changed"),
  CONFLICT_GONE("conflict gone"),
  MERGED("merged"),
  SPLIT("split"),
  STATUS("status changed"),
  CURATED("curated"),
  CURATED_OTHERWISE("curated otherwise"),
  NO_LONGER_CURATED("no longer curated"),
  ADDED("added"),
  RETITLED("retitled"),
  ID("id changed"),
  EVIDENCE("evidence only"),
  DETAILS("details only");

  private final String word;

  ChangeKind(String word) {
    this.word = word;
  }

  /** As the review calls it: {@code re-dated}. */
  public String word() {
    return word;
  }
}
