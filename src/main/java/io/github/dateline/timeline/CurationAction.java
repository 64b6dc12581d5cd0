package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;

/** What an editor does to an event. The package documentation says what each action means. */
public sealed interface CurationAction {

  /** Its name in {@code curation.yaml}. */
  String word();

  /** What shall stand there instead, as {@link Event.Curated#to} tells it. */
  default String wanted() {
    return "";
  }

  /** What the machine says where this action says something else. */
  default String machine(Event event) {
    return event.date().edtf() + " " + event.title();
  }

  /** Whether the machine says by itself what the editor wants. */
  default boolean agrees(Event event) {
    return false;
  }

  /** The event as the editor wants it. */
  default Event apply(Event event) {
    return event;
  }

  /** The event stays, whatever the selection leaves out. */
  record Pin() implements CurationAction {
    @Override
    public String word() {
      return "pin";
    }
  }

  /** The event is taken off the timeline. */
  record Hide() implements CurationAction {
    @Override
    public String word() {
      return "hide";
    }
  }

  /** The event is the same happening as another one. */
  record Merge(EventReference into) implements CurationAction {
    @Override
    public String word() {
      return "merge";
    }
  }

  /** One of the event's sentences tells another happening. */
  record Split(EventReference.ByQuote sentence) implements CurationAction {
    @Override
    public String word() {
      return "split";
    }
  }

  /** The event happened at another time. */
  record Redate(ResolvedDate date) implements CurationAction {
    @Override
    public String word() {
      return "redate";
    }

    @Override
    public String wanted() {
      return date.edtf();
    }

    @Override
    public String machine(Event event) {
      return event.date().edtf();
    }

    @Override
    public boolean agrees(Event event) {
      return event.date().equals(date);
    }

    @Override
    public Event apply(Event event) {
      return event.on(date);
    }
  }

  /** The event is called something else. */
  record Retitle(String title) implements CurationAction {
    @Override
    public String word() {
      return "retitle";
    }

    @Override
    public String wanted() {
      return title;
    }

    @Override
    public String machine(Event event) {
      return event.title();
    }

    @Override
    public boolean agrees(Event event) {
      return event.title().equals(title);
    }

    @Override
    public Event apply(Event event) {
      return event.titled(title);
    }
  }

  /** Something to be told with the event. */
  record Note(String text) implements CurationAction {
    @Override
    public String word() {
      return "note";
    }

    @Override
    public String wanted() {
      return text;
    }
  }
}
