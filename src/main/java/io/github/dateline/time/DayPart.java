package io.github.dateline.time;

/** The parts of a day that TIMEX3 has letters for. */
public enum DayPart {
  MORNING("TMO"),
  MIDDAY("TMI"),
  AFTERNOON("TAF"),
  EVENING("TEV"),
  NIGHT("TNI"),
  DAYTIME("TDT");

  private final String timex;

  DayPart(String timex) {
    this.timex = timex;
  }

  /** What is written after the day: {@code TMO}. */
  public String timex() {
    return timex;
  }
}
