package org.liangfa.casefacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Fact;
import org.liangfa.fact.Feature;
import org.liangfa.table.Quantity;
import org.liangfa.table.WorkingCalendar;

/**
 * What rules may see of one case under one clause, and the figures behind it.
 *
 * @param facts claims, features and steps, without comparisons
 * @param figures every quantity that the file gives, be it as missing
 */
public record CaseFacts(List<Fact> facts, Figures figures) {
  public CaseFacts {
    facts = List.copyOf(facts);
  }

  /**
   * Reads the facts off the file.
   *
   * @param clause the clause in force under the law being applied; null when none was
   * @param steps every step code, so that a step which the file does not mention is UNKNOWN
   * @param on the day of evaluation, for terms that are still running
   * @param calendar which days are working days
   */
  public static CaseFacts of(
      CaseFile file, @Nullable PenaltyClause clause, Set<String> steps, LocalDate on, WorkingCalendar calendar) {
    List<Fact> facts = new ArrayList<>(Claims.of(file, clause));
    CaseFeatures.of(file, clause).forEach(code -> facts.add(new Feature(code)));
    facts.addAll(ProcedureSteps.of(file, steps));
    Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
    ViolationFigures.add(file, on, figures);
    if (file.violation() != null) {
      EconomyFigures.add(file, figures);
      PanelFigures.add(file, figures);
    }
    ProcedureFigures.add(file, on, new WorkingDays(calendar), figures);
    return new CaseFacts(facts, new Figures(figures));
  }

  /** These facts with one claim replaced or added: a change of evidence. */
  public CaseFacts with(Claim claim) {
    List<Fact> changed = new ArrayList<>(facts);
    changed.removeIf(fact -> fact instanceof Claim old && old.kind().equals(claim.kind()));
    changed.add(claim);
    return new CaseFacts(changed, figures);
  }
}
