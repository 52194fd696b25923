package org.liangfa.evaluation;

import java.util.List;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.RuleInfo;
import org.liangfa.kernel.Text;

/**
 * How a rule stands in a case.
 *
 * @param rule the rule
 * @param applies whether its pack is in use and it is in force on the day that counts for it
 * @param concluded what it concluded, as written in rules; empty if it did not apply
 * @param elements its elements in the order written
 */
public record RuleStanding(RuleInfo rule, boolean applies, List<String> concluded, List<Line> elements) {
  public RuleStanding {
    concluded = List.copyOf(concluded);
    elements = List.copyOf(elements);
  }

  /**
   * One element.
   *
   * @param element as written in rules
   * @param words its codes in words; empty where it names none
   * @param state how it stands
   * @param seen facts and findings it was judged on, as written in rules
   */
  public record Line(String element, Text words, ElementState.State state, List<String> seen) {
    public Line {
      seen = List.copyOf(seen);
    }
  }

  /** Elements that stand in the way. */
  public List<Line> lacking() {
    return elements.stream().filter(line -> line.state() != ElementState.State.SATISFIED).toList();
  }
}
