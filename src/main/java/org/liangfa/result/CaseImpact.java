package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * A case whose outcome differs between two rule bases.
 *
 * @param caseId id of the case
 * @param place its file
 * @param differences what differs
 * @param movedBy ids of the changes that moved it; empty where it could not be traced to single ones
 */
public record CaseImpact(String caseId, String place, List<Difference> differences, List<String> movedBy) {
  public CaseImpact {
    differences = List.copyOf(differences);
    movedBy = List.copyOf(movedBy);
  }

  /**
   * One thing that differs.
   *
   * @param aspect TIER, AMOUNT, CONFISCATION, GROUND, DUTY, CLAUSE or READING
   * @param before under the old rule base; empty where there was nothing
   * @param after under the new one, likewise
   */
  public record Difference(String aspect, Text before, Text after) {}
}
