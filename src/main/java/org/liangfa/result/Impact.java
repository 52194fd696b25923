package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * What a change of the rule base does to cases.
 *
 * @param before the old rule base as the user named it, with its fingerprint
 * @param after the new one, likewise
 * @param compared how many cases were evaluated under both
 * @param changes every rule, row, clause, word and text added, removed or changed
 * @param cases every case whose outcome differs
 * @param unrecorded what the changelog of the new rule base does not say
 */
public record Impact(
    String before,
    String after,
    int compared,
    List<RuleChange> changes,
    List<CaseImpact> cases,
    List<Text> unrecorded) {
  public Impact {
    changes = List.copyOf(changes);
    cases = List.copyOf(cases);
    unrecorded = List.copyOf(unrecorded);
  }
}
