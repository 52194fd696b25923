package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.FineMaximum;
import org.liangfa.casefile.Violation;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.engine.RuleSelection;
import org.liangfa.kernel.Text;
import org.liangfa.recommendation.Recommender;
import org.liangfa.recommendation.StatutoryFine;

/**
 * The highest fine that any clause in question allows: of the act or of the decision, of this norm or another that the
 * act breaches. A proposed fine above all of them is unlawful whichever governs.
 */
final class StatutoryMaximum implements FineMaximum {
  private final Liangfa knowledge;

  StatutoryMaximum(Liangfa knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Optional<Maximum> of(CaseFile file) {
    @Nullable Violation violation = file.violation();
    if (violation == null) {
      return Optional.empty();
    }
    LocalDate decision = violation.decided().orElse(file.fileDate());
    Set<LocalDate> days = new TreeSet<>(Set.of(decision));
    violation.actEnd().toOptional().ifPresent(days::add);
    List<PenaltyClause> clauses = new ArrayList<>();
    for (LocalDate day : days) {
      clauses.addAll(clauses(file, violation, day));
    }
    Citations citations = citations(file, decision);
    @Nullable Maximum highest = null;
    for (PenaltyClause clause : clauses) {
      if (!(Recommender.statutory(clause, CaseAmounts.of(file), citations) instanceof StatutoryFine.Known known)
          || known.max() == null) {
        return Optional.empty();
      }
      if (highest == null || known.max().compareTo(highest.amount()) > 0) {
        highest = new Maximum(known.max(), Text.of(clause.penaltyBasis(), clause.penaltyBasis()));
      }
    }
    return Optional.ofNullable(highest);
  }

  private List<PenaltyClause> clauses(CaseFile file, Violation violation, LocalDate day) {
    Stream<PenaltyClause> own =
        file.statutoryBasis() == null
            ? knowledge.violations().clause(violation.id(), day).stream()
            : Stream.of(file.statutoryBasis().clause(violation));
    return Stream.concat(
            own, violation.otherNorms().stream().flatMap(id -> knowledge.violations().clause(id, day).stream()))
        .toList();
  }

  /** Only the clause is cited, so it does not matter which rule sets govern. */
  private Citations citations(CaseFile file, LocalDate day) {
    return new Citations(
        knowledge.provisions(),
        new Labels(knowledge.vocabulary(), List.of(), List.of()),
        new CaseEvidence(file),
        new RuleSelection(Set.of(), day, day),
        () -> knowledge.memo().openers(),
        List.of(),
        new BitSet());
  }
}
