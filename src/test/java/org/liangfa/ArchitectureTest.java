package org.liangfa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages and what no class may do, each with its reason. */
class ArchitectureTest {
  private static final String ROOT = "org.liangfa.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          // The build folder may have another name when a second JDK builds beside the first.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.liangfa");

  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String YAML = "org.yaml.snakeyaml..";
  private static final List<String> VOCABULARY = List.of("kernel", "clause", "fact", "finding", "result");
  private static final List<String> REFERENCE = List.of("snapshot", "source", "table");
  private static final List<String> WORKERS =
      List.of("casefile", "casefacts", "engine", "recommendation", "precedent", "report");

  /** Every package with what it may know besides itself, the JDK and the nullness annotations. */
  private static final Map<String, List<String>> ARROWS = arrows();

  private static Map<String, List<String>> arrows() {
    Map<String, List<String>> arrows = new TreeMap<>();
    arrows.put("kernel", List.of());
    arrows.put("snapshot", ours("kernel"));
    arrows.put("clause", ours("kernel"));
    arrows.put("fact", ours("kernel"));
    arrows.put("finding", ours("kernel", "fact"));
    arrows.put("result", ours("kernel", "clause", "fact", "finding"));
    arrows.put("source", and(ours("kernel"), JACKSON));
    arrows.put("table", and(ours("kernel", "clause", "fact", "finding", "source"), JACKSON));
    arrows.put("casefile", and(ours("kernel", "clause", "fact"), JACKSON, YAML));
    arrows.put("casefacts", ours("kernel", "clause", "fact", "finding", "source", "table", "casefile"));
    arrows.put("engine", and(ours("kernel", "fact", "finding", "source", "table"), "org.kie..", "org.drools.."));
    arrows.put("recommendation", ours("kernel", "clause", "fact", "finding", "result", "source", "table"));
    arrows.put("precedent", ours("kernel", "result", "table"));
    arrows.put("report", and(ours("kernel", "result"), JACKSON));
    List<String> all = Stream.of(VOCABULARY, REFERENCE, WORKERS).flatMap(List::stream).toList();
    arrows.put("evaluation", and(ours(all.toArray(String[]::new)), JACKSON));
    List<String> evaluated = and(ours(all.toArray(String[]::new)), ROOT + "evaluation");
    arrows.put("review", evaluated);
    arrows.put("impact", evaluated);
    arrows.put("draft", and(evaluated, "com.samskivert.mustache"));
    arrows.put("backtest", and(ours("kernel", "casefile", "result", "table", "evaluation", "report"), JACKSON));
    arrows.put("batch", and(evaluated, JACKSON));
    arrows.put("generate", and(evaluated, JACKSON));
    arrows.put("answers", and(evaluated, JACKSON));
    arrows.put("lint", and(evaluated, JACKSON));
    arrows.put("check", and(evaluated, ROOT + "answers", ROOT + "lint", JACKSON, "javax.xml.stream.."));
    arrows.put("proof", and(evaluated, JACKSON));
    arrows.put("mutation", and(evaluated, ROOT + "check", ROOT + "lint", JACKSON));
    arrows.put("coverage", and(evaluated, ROOT + "check", JACKSON));
    List<String> rooms =
        and(evaluated, ROOT + "review", ROOT + "draft", ROOT + "impact", ROOT + "backtest", ROOT + "check", ROOT + "lint",
            ROOT + "coverage", ROOT + "proof", ROOT + "mutation", ROOT + "batch",
            ROOT + "generate");
    arrows.put("cli", and(rooms, JACKSON, "picocli.."));
    return arrows;
  }

  @TestFactory
  Stream<DynamicTest> a_package_knows_only_what_comes_before_it() {
    return present().stream()
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      List<String> allowed = new ArrayList<>(ARROWS.getOrDefault(name, List.of()));
                      allowed.addAll(List.of(ROOT + name, "java..", "org.jspecify.annotations"));
                      classes()
                          .that()
                          .resideInAPackage(ROOT + name)
                          .should()
                          .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                          .because("data flows one way, so that each step can be read and tested without the next")
                          .check(CLASSES);
                    }));
  }

  @Test
  void every_package_has_its_place_on_the_arrow() {
    assertThat(present()).as("packages, and the rows of ArchitectureTest").isEqualTo(ARROWS.keySet());
  }

  @Test
  void only_engine_knows_the_rule_engine() {
    classes()
        .that(resideInAnyPackage("org.liangfa.."))
        .and(describe("use the rule engine", ArchitectureTest::usesRuleEngine))
        .should()
        .resideInAPackage(ROOT + "engine")
        .because("the rule engine can then be replaced, and rules stay plain data to everyone else")
        .check(CLASSES);
  }

  @Test
  void packages_form_no_cycle() {
    slices()
        .matching(ROOT + "(*)..")
        .should()
        .beFreeOfCycles()
        .because("a cycle makes two packages one")
        .check(CLASSES);
  }

  @Test
  void nobody_asks_the_clock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .accessTargetWhere(
            calls("read the clock", Set.of("now", "currentTimeMillis", "nanoTime", "systemDefaultZone", "systemUTC")))
        .because("the same facts give the same result on every day; the day is part of the case")
        .check(CLASSES);
  }

  @Test
  void nobody_prints_but_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .accessTargetWhere(
            describe(
                "use System.out or System.err",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getTarget().getName())))
        .because("streams belong to the command that was called; everything else returns values")
        .check(CLASSES);
  }

  @Test
  void no_field_is_binary_floating_point() {
    noFields()
        .should()
        .haveRawType(describe("binary floating point", ArchitectureTest::isFloating))
        .because("0.1 + 0.2 is not 0.3 in binary: amounts and shares are exact decimals")
        .check(CLASSES);
  }

  @Test
  void no_signature_is_binary_floating_point() {
    codeUnits()
        .should(ArchCondition.from(describe("be free of double and float", unit -> !mentionsFloating(unit))))
        .because("0.1 + 0.2 is not 0.3 in binary: amounts and shares are exact decimals")
        .check(CLASSES);
  }

  @Test
  void no_exact_decimal_passes_through_binary() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "turn a decimal into double or back",
                access ->
                    access.getTargetOwner().isEquivalentTo(BigDecimal.class)
                        && access.getTarget() instanceof CodeUnitCallTarget target
                        && (isFloating(target.getRawReturnType())
                            || target.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating))))
        .because("new BigDecimal(0.1) is 0.1000000000000000055…")
        .check(CLASSES);
  }

  @Test
  void dates_are_calendar_days() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "old date classes",
                type ->
                    Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat")
                        .contains(type.getName())))
        .because("legal spans are calendar days (java.time.LocalDate), without zone or hour")
        .check(CLASSES);
  }

  @Test
  void nothing_depends_on_the_locale_or_charset_of_the_machine() {
    noClasses()
        .should()
        .accessTargetWhere(describe("use the default locale or charset", ArchitectureTest::usesDefault))
        .because("Java 17 on Chinese Windows defaults to GBK, and formats differ between machines")
        .check(CLASSES);
  }

  @Test
  void every_package_is_null_marked() {
    for (String name : present()) {
      assertThat(CLASSES.getPackage(ROOT + name).isAnnotatedWith(NullMarked.class))
          .as("%s%s has a package-info.java with @NullMarked, so that only @Nullable may be null", ROOT, name)
          .isTrue();
    }
  }

  private static Set<String> present() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.substring(ROOT.length()))
        .collect(toCollection(TreeSet::new));
  }

  private static boolean usesRuleEngine(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getPackageName())
        .anyMatch(name -> name.matches("org\\.(kie|drools|mvel2?)(\\..*)?"));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String description, Set<String> names) {
    return describe(
        description,
        access ->
            names.contains(access.getTarget().getName())
                && (access.getTargetOwner().getPackageName().equals("java.time")
                    || access.getTargetOwner().isEquivalentTo(System.class)));
  }

  private static boolean mentionsFloating(JavaCodeUnit unit) {
    return isFloating(unit.getRawReturnType())
        || unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating);
  }

  private static boolean isFloating(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(name);
  }

  private static boolean usesDefault(JavaAccess<?> access) {
    String call = access.getTarget().getFullName();
    return Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)")
        .contains(call);
  }

  private static List<String> ours(String... names) {
    return Stream.of(names).map(name -> ROOT + name).toList();
  }

  private static List<String> and(List<String> packages, String... more) {
    return Stream.concat(packages.stream(), Stream.of(more)).toList();
  }
}
