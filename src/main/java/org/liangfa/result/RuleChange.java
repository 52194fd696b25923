package org.liangfa.result;

import java.util.List;

/**
 * One thing of a rule base that changed.
 *
 * @param kind RULE, ROW, CLAUSE, WORD, TEXT or PACK
 * @param id id of the rule, key of the row, and so on
 * @param change ADDED, REMOVED or CHANGED
 * @param place file and line in the new rule base, or in the old one where it was removed
 * @param aspects what changed, such as {@code points: 12 → 10}; empty unless CHANGED
 * @param moves ids of the cases that it moved; empty when it changes nothing in the cases compared
 */
public record RuleChange(
    String kind, String id, String change, String place, List<String> aspects, List<String> moves) {
  public RuleChange {
    aspects = List.copyOf(aspects);
    moves = List.copyOf(moves);
  }
}
