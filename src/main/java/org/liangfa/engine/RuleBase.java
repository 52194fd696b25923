package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/**
 * The rules of all packs, checked and ready to run; immutable and safe for use by several threads.
 *
 * <p>Loading refuses a rule base in which anything is wrong: an incomplete one would look like a clean answer.
 */
public final class RuleBase {
  private final RuleCatalogue catalogue;
  private final Function<Phase, PhaseRules> phases;

  private RuleBase(RuleCatalogue catalogue, Function<Phase, PhaseRules> phases) {
    this.catalogue = catalogue;
    this.phases = phases;
  }

  /**
   * Reads {@code packs/**.drl}, checks every rule and makes them ready to run.
   *
   * @param files the {@code rules/} room
   * @param vocabulary the codes that rules may name
   * @param sources the law that rules may cite
   * @throws RuleBaseException with everything that is wrong in any file
   */
  public static RuleBase load(RuleFiles files, Vocabulary vocabulary, SourceRegistry sources) {
    requireNonNull(files, "files");
    Problems problems = new Problems();
    List<DrlFile> drl = RuleCatalogue.drlFiles(files, problems);
    RuleCatalogue catalogue = RuleCatalogue.read(drl, files, vocabulary, sources, problems);
    requireNone(problems);
    Map<Phase, PhaseRules> phases = new EnumMap<>(Phase.class);
    Arrays.stream(Phase.values())
        .parallel()
        .map(phase -> Problems.apart(own -> PhaseRules.compile(phase, drl, catalogue.rules(phase), own)))
        .toList()
        .forEach(
            part -> {
              PhaseRules rules = problems.join(part);
              phases.put(rules.phase(), rules);
            });
    requireNone(problems);
    return new RuleBase(catalogue, phases::get);
  }

  /**
   * Makes rules ready that {@link #load} has checked before: nothing is read or checked again, and the engine runs them in
   * its executable model. The same input gives the same findings as after {@link #load}.
   *
   * @param checked the rules of such a catalogue, all of them, in their order
   */
  public static RuleBase prepared(List<RuleInfo> checked) {
    RuleCatalogue catalogue = new RuleCatalogue(checked);
    return new RuleBase(catalogue, whenNeeded(phase -> PhaseRules.of(phase, catalogue.rules(phase))));
  }

  /**
   * Rules in the form in which what they conclude can be looked up, without the engine: ready at once, for a single case as
   * for trying thousands of changed rules. The same input gives the same findings as after {@link #load}.
   *
   * @param rules any rules, by file and position
   */
  public static RuleBase direct(List<RuleInfo> rules) {
    RuleCatalogue catalogue = new RuleCatalogue(rules);
    return new RuleBase(catalogue, whenNeeded(phase -> PhaseRules.direct(phase, catalogue.rules(phase))));
  }

  /** Each phase made ready once, by whoever needs it first. */
  private static Function<Phase, PhaseRules> whenNeeded(Function<Phase, PhaseRules> make) {
    Map<Phase, PhaseRules> ready = new ConcurrentHashMap<>();
    return phase -> ready.computeIfAbsent(phase, make);
  }

  /** This rule base with the one rule of the same id changed; only its phase is made ready anew. */
  public RuleBase replacing(RuleInfo changed) {
    List<RuleInfo> rules = catalogue.rules().stream()
        .map(rule -> rule.id().equals(changed.id()) ? changed : rule)
        .toList();
    RuleCatalogue other = new RuleCatalogue(rules);
    PhaseRules part = PhaseRules.of(changed.phase(), other.rules(changed.phase()));
    return new RuleBase(other, phase -> phase == changed.phase() ? part : phases.apply(phase));
  }

  /** What was loaded. */
  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /** Makes a phase ready to run ahead of its first run. */
  public void prepare(Phase phase) {
    phases.apply(phase);
  }

  /**
   * Runs one phase.
   *
   * @param phase the phase
   * @param input facts and the findings of earlier phases, in any order; repeated ones count once
   * @param selection which rules count
   * @return what the rules concluded, not including the input; the same for the same set of input
   */
  public Findings run(Phase phase, Collection<? extends Record> input, RuleSelection selection) {
    requireNonNull(phase, "phase");
    requireNonNull(selection, "selection");
    return phases.apply(phase).run(input, selection);
  }

  private static void requireNone(Problems problems) {
    if (problems.count() > 0) {
      throw new RuleBaseException(problems.sorted());
    }
  }
}
