package io.github.dateline.benchmark;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The systems that can be measured, by the name that chooses them. */
final class Systems {

  private static final Map<String, List<Supplier<Tagger>>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("dateline", List.of(DatelineTagger::shipped));
    ALL.put(
        "heideltime",
        List.of(
            () -> new HeidelTimeTagger("HeidelTime 2.2, news", DocumentType.NEWS),
            () -> new HeidelTimeTagger("HeidelTime 2.2, narratives", DocumentType.NARRATIVES)));
    ALL.put("sutime", List.of(SuTimeTagger::new));
    ALL.put("natty", List.of(NattyTagger::new));
  }

  private Systems() {}

  /**
   * The systems that a list names.
   *
   * @param names divided by commas
   */
  static List<Tagger> named(String names) {
    return List.of(names.split(",")).stream()
        .map(Systems::of)
        .flatMap(List::stream)
        .<Tagger>map(Supplier::get)
        .toList();
  }

  private static List<Supplier<Tagger>> of(String name) {
    List<Supplier<Tagger>> systems = ALL.get(name.strip());
    if (systems == null) {
      throw new IllegalArgumentException(
          "no system \""
              + name
              + "\"; name some of these: -Dsystems="
              + String.join(",", ALL.keySet()));
    }
    return systems;
  }
}
