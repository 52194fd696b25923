package org.liangfa.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.EvidenceItem;
import org.liangfa.casefile.EvidenceKind;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.StatedCircumstance;
import org.liangfa.evaluation.Counterfactuals.Change;
import org.liangfa.evaluation.Options.Changes;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Counterfactual;
import org.liangfa.result.Fingerprint;
import org.liangfa.source.RuleFiles;

/**
 * The search against brute force: every set of changes is written into the case file and the whole file evaluated anew,
 * without anything that the search leaves out or remembers.
 */
class CounterfactualsTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final Options PLAIN = new Options(null, null, Changes.NONE);
  private static final int KINDS = 6;

  static Stream<String> some_cases() {
    return Stream.of("shaoxing-1-as-published", "law-2021-07-15-decision");
  }

  static Stream<String> more_cases() {
    return Stream.of(
        "ordinary-no-factors", "mitigated-harm-removed", "limited-capacity-mitigated", "conflict-lenient-and-aggravated",
        "aggravated-repeat-on-anniversary",
        // An exemption holds only while nothing aggravates, which the net score alone does not tell.
        "sector-exemption-food-trader");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("more_cases")
  @Tag("slow")
  void so_it_does_for_more_cases(String sample) throws Exception {
    the_search_finds_exactly_the_minimal_sets_of_brute_force(sample);
  }

  /** Up to two changes among some circumstances drawn at random; the draw is the same in every run. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("some_cases")
  void the_search_finds_exactly_the_minimal_sets_of_brute_force(String sample) throws Exception {
    CaseFile file = LIANGFA.read(file(sample));
    Evaluation evaluation = new Evaluation(LIANGFA, CanonicalCase.of(file), PLAIN);
    List<String> kinds = drawn(file, evaluation, new Random(sample.hashCode()));
    Tier now = evaluation.result.outcome().advice().tier();

    Set<String> expected = new TreeSet<>();
    Map<Set<Change>, Tier> tiers = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    for (Set<Change> set : sets(kinds, evaluation)) {
      Tier tier = LIANGFA.evaluate(with(file, set), PLAIN).recommendation().tier();
      tiers.put(set, tier);
      Optional<Counterfactuals.Direction> direction = Counterfactuals.direction(now, tier);
      boolean part = set.size() > 1 && set.stream()
          .anyMatch(change -> direction.equals(Counterfactuals.direction(now, tiers.get(Set.of(change)))));
      if (direction.isPresent() && !part) {
        expected.add(direction.get() + " " + words(set) + " " + tier);
      }
    }

    Set<String> found = new TreeSet<>();
    for (Counterfactual one : Counterfactuals.search(evaluation, new Suppositions(evaluation), Changes.ALL, 2)) {
      Set<String> changed = new TreeSet<>();
      one.changes().forEach(change -> changed.add(change.substring(0, change.indexOf(':'))));
      if (kinds.containsAll(changed)) {
        found.add(one.direction() + " "
            + one.changes().stream().map(CounterfactualsTest::shortened).collect(joining(", ")) + " " + one.tier());
      }
    }
    assertThat(found).as("%s，情节 %s：找到的与逐一重算的", sample, kinds).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shaoxing-1-as-published"})
  void what_a_report_shows_are_the_sets_of_fewest_changes(String sample) throws Exception {
    CaseFile file = LIANGFA.read(file(sample));
    Evaluation evaluation = new Evaluation(LIANGFA, CanonicalCase.of(file), PLAIN);

    List<Counterfactual> smallest = Counterfactuals.of(evaluation, new Suppositions(evaluation), Changes.SMALLEST);
    List<Counterfactual> all = Counterfactuals.search(evaluation, new Suppositions(evaluation), Changes.ALL, 1);

    assertThat(smallest).filteredOn(one -> one.changes().size() == 1).containsExactlyElementsOf(all);
    for (String direction : List.of("LIGHTER", "HEAVIER")) {
      assertThat(smallest.stream().filter(one -> one.direction().equals(direction)).map(one -> one.changes().size()).distinct())
          .as("sizes of the sets that make it %s", direction).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void what_date_figure_or_identity_settles_is_left_alone() throws Exception {
    CaseFile file = LIANGFA.read(file("shaoxing-1-as-published"));

    assertThat(LIANGFA.evaluate(file, Options.NONE).counterfactuals())
        .flatExtracting(Counterfactual::changes)
        .as("行为能力、违法所得已由案卷载明")
        .noneMatch(change -> change.startsWith("NO_CAPACITY") || change.startsWith("NO_ILLEGAL_GAINS")
            || change.startsWith("COMPETENCE"));
  }

  @Test
  void what_is_refuted_can_only_fall_back_to_open() throws Exception {
    CaseFile file = LIANGFA.read(file("shaoxing-1-as-published"));

    assertThat(LIANGFA.evaluate(file, Options.NONE).counterfactuals())
        .flatExtracting(Counterfactual::changes)
        .noneMatch(change -> change.contains("REFUTED -> ESTABLISHED"));
  }

  private static List<String> drawn(CaseFile file, Evaluation evaluation, Random random) {
    Set<String> changeable = new TreeSet<>();
    Set<String> settled = SettledFacts.of(file);
    LIANGFA.vocabulary().circumstances().forEach(entry -> {
      boolean stands = proof(evaluation, entry.code()).isPresent() || evaluation.labels.isGeneral(entry.code());
      boolean excluded = entry.opposes().stream()
          .anyMatch(other -> proof(evaluation, other).orElse(Proof.OPEN) == Proof.ESTABLISHED);
      if (stands && !excluded && !settled.contains(entry.code())) {
        changeable.add(entry.code());
      }
    });
    List<String> stated = new ArrayList<>(file.circumstances().stream()
        .map(StatedCircumstance::kind).filter(changeable::contains).sorted().toList());
    List<String> others = new ArrayList<>(changeable);
    others.removeAll(stated);
    Collections.shuffle(stated, random);
    Collections.shuffle(others, random);
    List<String> kinds = new ArrayList<>(stated.subList(0, Math.min(3, stated.size())));
    kinds.addAll(others.subList(0, KINDS - kinds.size()));
    return kinds.stream().sorted().toList();
  }

  private static Optional<Proof> proof(Evaluation evaluation, String kind) {
    return new Explanation(LIANGFA, evaluation, ResultAssembly.of(evaluation, Changes.NONE,
        new Fingerprint("", ""))).proof(kind);
  }

  /** Single changes first, then pairs. */
  private static List<Set<Change>> sets(List<String> kinds, Evaluation evaluation) {
    List<Change> changes = new ArrayList<>();
    for (String kind : kinds) {
      Proof now = proof(evaluation, kind).orElse(Proof.OPEN);
      if (now == Proof.OPEN) {
        changes.add(new Change(kind, Proof.ESTABLISHED));
        changes.add(new Change(kind, Proof.REFUTED));
      } else {
        changes.add(new Change(kind, Proof.OPEN));
      }
    }
    List<Set<Change>> sets = new ArrayList<>();
    changes.forEach(change -> sets.add(new TreeSet<>(Set.of(change))));
    for (int i = 0; i < changes.size(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        Change one = changes.get(i);
        Change other = changes.get(j);
        Set<String> opposed = LIANGFA.vocabulary().circumstance(one.kind()).orElseThrow().opposes();
        Set<String> back = LIANGFA.vocabulary().circumstance(other.kind()).orElseThrow().opposes();
        boolean clash = one.then() == Proof.ESTABLISHED && other.then() == Proof.ESTABLISHED
            && (opposed.contains(other.kind()) || back.contains(one.kind()));
        if (!one.kind().equals(other.kind()) && !clash) {
          sets.add(new TreeSet<>(Set.of(one, other)));
        }
      }
    }
    return sets;
  }

  private static CaseFile with(CaseFile file, Set<Change> set) {
    List<StatedCircumstance> stated = new ArrayList<>(file.circumstances());
    List<EvidenceItem> evidence = new ArrayList<>(file.evidence());
    evidence.add(new EvidenceItem(
        "NEW", EvidenceKind.DOCUMENTARY, "新证据", Known.unknown(), "", Answer.YES, Answer.YES));
    for (Change change : set) {
      stated.removeIf(one -> one.kind().equals(change.kind()));
      List<String> cited = change.then() == Proof.OPEN ? List.of() : List.of("NEW");
      stated.add(new StatedCircumstance(
          change.kind(), change.then(), Known.unknown(), cited, Known.unknown(), ""));
    }
    return new CaseFile(
        file.caseId(), file.title(), file.fileDate(), file.agency(), file.jurisdiction(), file.stage(), file.party(),
        file.violation(), file.matter(), file.statutoryBasis(), file.benchmark(), file.proposed(), stated, evidence,
        file.priorPenalties(), file.policy(), file.economy(), file.assessment(), file.procedure(), file.defence(),
        file.application(), file.correction(), file.execution());
  }

  private static String words(Set<Change> set) {
    return set.stream().map(change -> change.kind() + " -> " + change.then()).collect(joining(", "));
  }

  /** {@code KIND: OPEN -> ESTABLISHED} without the state before. */
  private static String shortened(String change) {
    return change.replaceFirst(": [A-Z_]+ ->", " ->");
  }

  private static Path file(String sample) {
    Path json = Path.of("samples", sample, "case.json");
    return Files.exists(json) ? json : Path.of("samples", sample, "case.yaml");
  }
}
