package org.liangfa.proof;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.liangfa.casefile.CaseFile;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Entry;

/** Proves what no rule base may lose. */
public final class Proof {
  private final Liangfa liangfa;
  private final RuleCatalogue catalogue;
  private final Sides sides;
  private final Universe universe;
  private final ConeFinder finder;
  private final Selections selections;
  private final ConflictProof conflicts;
  private final Exceptions exceptions;

  /**
   * A proof.
   *
   * @param files the rule base
   * @param liangfa the same, loaded
   * @throws ProofException if a table of {@code rules/proof/} cannot be read
   */
  public Proof(RuleFiles files, Liangfa liangfa) {
    requireNonNull(files, "files");
    this.liangfa = requireNonNull(liangfa, "liangfa");
    this.catalogue = liangfa.rules().catalogue();
    this.sides = new Sides(liangfa.tables());
    this.universe = new Universe(catalogue.rules(), new Exclusive(files));
    this.finder = new ConeFinder(universe, sides, opposites(liangfa));
    this.selections = new Selections(liangfa.tables(), catalogue);
    this.conflicts = new ConflictProof(files, catalogue, selections, finder);
    this.exceptions = new Exceptions(files, liangfa.sources());
  }

  /**
   * Proves everything.
   *
   * @param cases whole cases to try, by name
   * @param heard told the name and number of every case before it is tried
   */
  public ProofReport run(Map<String, CaseFile> cases, BiConsumer<String, Integer> heard) {
    List<Section> sections = new ArrayList<>(phases());
    sections.addAll(new DecisionProof(catalogue, selections, finder, liangfa.tables()).sections());
    if (!cases.isEmpty()) {
      sections.addAll(new CaseProof(liangfa).sections(cases, heard));
    }
    return report(sections, scope -> !cases.isEmpty() || !scope.startsWith("case "));
  }

  /** What one phase concludes, with the engine beside it: the part that takes a moment only. */
  public ProofReport quick() {
    return report(phases(), scope -> !scope.startsWith("decision ") && !scope.startsWith("case "));
  }

  private List<Section> phases() {
    List<Section> sections = new ArrayList<>();
    EngineProof.Engine engine = (phase, state, selection) ->
        new TreeSet<>(liangfa.rules().run(phase, state, selection).ruleIds());
    sections.addAll(new EngineProof(catalogue, engine, universe, selections::lineage).sections());
    sections.addAll(new PhaseProof(catalogue, selections, finder, sides).sections());
    sections.addAll(conflicts.sections());
    return sections;
  }

  private ProofReport report(List<Section> sections, Predicate<String> looked) {
    List<Violation> violations = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Section section : sections) {
      for (Violation violation : section.violations()) {
        if (!exceptions.cover(violation)) {
          violations.add(violation);
          problems.add(ProofCode.VIOLATED.at(violation.place(), violation.what()));
        }
      }
    }
    problems.addAll(exceptions.problems(looked));
    return new ProofReport(sections, violations, problems, exceptions.count());
  }

  private static Map<String, Set<String>> opposites(Liangfa liangfa) {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (Entry.Circumstance entry : liangfa.vocabulary().circumstances()) {
      opposites.put(entry.code(), entry.opposes());
    }
    return opposites;
  }
}
