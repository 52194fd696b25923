package org.liangfa.mutation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.liangfa.check.Filter;
import org.liangfa.check.RuleCases;
import org.liangfa.check.Samples;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Order;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** Makes a rule base wrong in one place after another and sees who notices. */
public final class Mutation {
  private final SourceRegistry sources;
  private final Filter filter;
  private final Equivalents equivalents;
  private final RuleJudge rules;
  private final Optional<TableJudge> tables;
  private final List<Mutant> all = new ArrayList<>();

  /** What is made wrong. */
  public enum Part {
    /** Elements, conclusions and days of rules. */
    RULES,
    /** Figures, dates and relations of tables and clauses. */
    TABLES
  }

  /**
   * A run over a rule base.
   *
   * @param files the rule base
   * @param liangfa the same, loaded
   * @param samples who may notice that a table is wrong
   * @param filter which rules and files
   * @param parts what is made wrong
   */
  public Mutation(RuleFiles files, Liangfa liangfa, Samples samples, Filter filter, Set<Part> parts) {
    this.sources = liangfa.sources();
    this.filter = requireNonNull(filter, "filter");
    this.equivalents = new Equivalents(files);
    Map<String, RuleInfo> byId = new HashMap<>();
    liangfa.rules().catalogue().rules().forEach(rule -> byId.put(rule.id(), rule));
    this.tables = parts.contains(Part.TABLES)
        ? Optional.of(new TableJudge(files, liangfa, samples))
        : Optional.empty();
    Map<String, Set<String>> lineages = new HashMap<>();
    this.rules = new RuleJudge(RuleCases.read(files).cases(), byId,
        pack -> lineages.computeIfAbsent(pack, id -> new TreeSet<>(liangfa.tables().lineage(id).ids())));
    if (parts.contains(Part.RULES)) {
      byId.values().stream().sorted(Order.by(RuleInfo::id)).filter(filter::takes)
          .forEach(rule -> all.addAll(RuleMutants.of(rule)));
    }
    if (parts.contains(Part.TABLES)) {
      TableMutants.of(files).stream().filter(mutant -> filter.takes(mutant.place())).forEach(all::add);
    }
  }

  /**
   * Tries mutants.
   *
   * @param most how many, chosen at random; all if there are fewer
   * @param seed for the choice
   * @param goOn asked before each whether there is time for another
   */
  public MutationReport run(int most, long seed, BooleanSupplier goOn) {
    List<Mutant> chosen = new ArrayList<>(all);
    if (most < chosen.size()) {
      Collections.shuffle(chosen, new Random(seed));
      chosen = chosen.subList(0, most);
    }
    Map<String, int[]> kinds = new LinkedHashMap<>();
    List<MutationReport.Survivor> survivors = new ArrayList<>();
    int tried = 0;
    int noticed = 0;
    int equivalent = 0;
    for (Mutant mutant : chosen) {
      if (!goOn.getAsBoolean()) {
        break;
      }
      if (equivalents.lists(mutant)) {
        equivalent++;
        continue;
      }
      int[] count = kinds.computeIfAbsent(mutant.kind().name(), kind -> new int[2]);
      tried++;
      count[0]++;
      if (isNoticed(mutant)) {
        noticed++;
        count[1]++;
      } else {
        survivors.add(new MutationReport.Survivor(mutant.id(), mutant.kind().name(), mutant.place(), mutant.what()));
      }
    }
    survivors.sort(Order.by(MutationReport.Survivor::place));
    boolean whole = chosen.size() == all.size() && filter.all() && tried + equivalent == all.size();
    return new MutationReport(
        all.size(), tried, noticed, kinds, equivalent, survivors, whole ? equivalents.problems() : List.of());
  }

  private boolean isNoticed(Mutant mutant) {
    RuleInfo wrong = mutant.rule();
    return wrong != null
        ? outsideItsLaw(wrong) || rules.noticedBy(wrong).isPresent()
        : tables.orElseThrow().noticedBy(mutant).isPresent();
  }

  /** A rule that claims to be law on days on which its provision is not is refused when it is loaded. */
  private boolean outsideItsLaw(RuleInfo wrong) {
    return !sources.resolve(wrong.basis()).span().covers(wrong.span());
  }
}
