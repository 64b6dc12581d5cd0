package io.github.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floor plan of the house: which package may know which, and where each library lives. */
class FloorPlanTest {

  private static final String HOUSE = "io.github.dateline";

  /** Ground floor first; a floor knows only the floors below it. */
  private static final List<String> FLOORS =
      List.of(
          "article",
          "language.syntax",
          "language",
          "language.en",
          "time",
          "words",
          "time.rule",
          "time.rule.en",
          "event",
          "event.en",
          "dating",
          "anchor",
          "merge",
          "timeline",
          "page",
          "review",
          "app",
          "mojo");

  /** The packages of a library, and the only floors that may use it. */
  private static final Map<String, List<String>> HOMES =
      Map.of(
          "org.snakeyaml.engine..", List.of("article", "timeline"),
          "com.google.gson..", List.of("article", "page", "review", "app"),
          "opennlp..", List.of("language.en"),
          "org.eclipse.jgit..", List.of("review"),
          "org.jsoup..", List.of("article"),
          "net.dankito..", List.of("article"),
          "org.natty..", List.of("time.rule", "time.rule.en"),
          "com.github.mustachejava..", List.of("page"),
          "picocli..", List.of("app"),
          "org.apache.maven..", List.of("mojo"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  @Test
  void everyPackageIsAFloorAndEveryFloorIsThere() {
    assertEquals(new TreeSet<>(FLOORS), packages().collect(toCollection(TreeSet::new)));
  }

  @Test
  void everyFloorIsNullMarked() {
    assertAll(
        FLOORS.stream()
            .map(floor -> CLASSES.getPackage(HOUSE + "." + floor))
            .map(
                floor ->
                    () ->
                        assertEquals(
                            true, floor.isAnnotatedWith(NullMarked.class), floor.getName())));
  }

  @Test
  void aFloorKnowsOnlyTheFloorsBelowIt() {
    LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String floor : FLOORS) {
      house = house.layer(floor).definedBy(HOUSE + "." + floor);
    }
    for (String floor : FLOORS) {
      String[] above =
          FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size()).toArray(String[]::new);
      house =
          above.length == 0
              ? house.whereLayer(floor).mayNotBeAccessedByAnyLayer()
              : house.whereLayer(floor).mayOnlyBeAccessedByLayers(above);
    }
    // Floors that hold no class yet are still empty packages, which the first test sees.
    house.withOptionalLayers(true).check(CLASSES);
  }

  @Test
  void noFloorsRunInACircle() {
    slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryHasAHome() {
    return new TreeMap<>(HOMES)
        .entrySet().stream()
            .map(
                home ->
                    DynamicTest.dynamicTest(
                        home.getKey(), () -> livesOnlyIn(home.getKey(), home.getValue())));
  }

  @Test
  void noFloorAsksTheClockOrTheMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + ".app")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.util.TimeZone.class, "getDefault")
        .check(CLASSES);
  }

  private static void livesOnlyIn(String library, List<String> floors) {
    String[] homes = floors.stream().map(floor -> HOUSE + "." + floor).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .check(CLASSES);
  }

  private static Stream<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackage)
        .map(JavaPackage::getName)
        .distinct()
        .map(name -> name.equals(HOUSE) ? "" : name.substring(HOUSE.length() + 1));
  }
}
