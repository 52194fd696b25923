package org.liangfa.evaluation;

import java.util.Map;
import java.util.Set;
import org.liangfa.engine.Vocabulary;
import org.liangfa.table.Tables;
import org.liangfa.table.Vocabulary.Kind;

/** The codes that rules may name, from vocabulary and tables. */
final class RuleCodes implements Vocabulary {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "Claim", Kind.CIRCUMSTANCES,
          "Circumstance", Kind.CIRCUMSTANCES,
          "NotGround", Kind.CIRCUMSTANCES,
          "Feature", Kind.FEATURES,
          "Step", Kind.STEPS,
          "Question", Kind.QUESTIONS,
          "Conflict", Kind.CONFLICTS,
          "Duty", Kind.DUTIES,
          "Measure", Kind.MEASURES,
          "Risk", Kind.RISKS);

  private final Tables tables;

  RuleCodes(Tables tables) {
    this.tables = tables;
  }

  @Override
  public boolean knows(String type, String component, String code) {
    return codes(type).contains(code);
  }

  @Override
  public Set<String> codes(String type) {
    return switch (type) {
      case "Comparison" -> tables.tests();
      case "Points" -> tables.pointsRows();
      case "Reduction" -> tables.reductions();
      default -> KINDS.containsKey(type) ? tables.vocabulary().codes(KINDS.get(type)) : Set.of();
    };
  }
}
