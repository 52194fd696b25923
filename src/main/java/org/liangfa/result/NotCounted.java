package org.liangfa.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;

/**
 * Something claimed or established that did not open what was hoped of it.
 *
 * @param kind circumstance code
 * @param what the circumstance
 * @param reason why it did not count
 * @param rule the rule that says so; null when proof is missing
 * @param evidence evidence cited
 */
public record NotCounted(
    String kind,
    Text what,
    Text reason,
    @Nullable RuleRef rule,
    List<EvidenceRef> evidence) {
  public NotCounted {
    evidence = List.copyOf(evidence);
  }
}
