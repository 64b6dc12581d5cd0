package io.github.dateline.time.rule.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.TimeRule;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that stands in no book reads nothing: whoever writes one has to name it in a list. */
class EveryRuleInABookTest {

  /** Read by other rules alone, under the name of a group. */
  private static final Set<String> ONLY_IN_GROUPS =
      Set.of("PART_OF_A_YEAR", "BARE_DECADE", "EVERY_DAY");

  @Test
  void everyRuleStandsInABook() {
    RuleBook book = EnglishRuleBook.ofHistories(EnglishRuleBook.book());
    Set<TimeRule> read =
        Stream.concat(
                book.rules().stream(), book.groups().values().stream().flatMap(Collection::stream))
            .collect(Collectors.toSet());
    Set<String> strays =
        rules()
            .filter(field -> !read.contains(value(field)))
            .map(Field::getName)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), strays);
    Set<String> apart =
        rules()
            .filter(field -> !book.rules().contains(value(field)))
            .map(Field::getName)
            .collect(Collectors.toSet());
    assertEquals(ONLY_IN_GROUPS, apart);
    assertEquals(book.rules().size() + ONLY_IN_GROUPS.size(), rules().count());
  }

  private static Stream<Field> rules() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(EnglishRuleBook.class.getPackageName())
            .stream()
            .map(JavaClass::getFields)
            .flatMap(Collection::stream)
            .filter(field -> field.getRawType().isEquivalentTo(TimeRule.class))
            .map(JavaField::reflect);
  }

  private static TimeRule value(Field field) {
    try {
      field.setAccessible(true);
      return (TimeRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
