package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How one element of a rule stands on given facts and findings.
 *
 * @param element the element
 * @param state how it stands
 * @param records what it was judged on: the matching records when satisfied, the open ones when open; when missing,
 *     those that speak of the same code with another answer, or stand against a {@code not}
 */
public record ElementState(Element element, State state, List<Record> records) {
  public ElementState {
    requireNonNull(element, "element");
    requireNonNull(state, "state");
    records = List.copyOf(records);
  }

  /** How an element stands. */
  public enum State {
    SATISFIED,
    /** It would be satisfied if an open answer were settled in its favour. */
    OPEN,
    /** Nothing speaks of it, or what does is settled otherwise. */
    MISSING
  }

  static ElementState of(Element element, List<Record> input) {
    List<Record> matching = input.stream().filter(element::matches).toList();
    if (element.negated()) {
      return new ElementState(element, matching.isEmpty() ? State.SATISFIED : State.MISSING, matching);
    }
    if (!matching.isEmpty()) {
      return new ElementState(element, State.SATISFIED, matching);
    }
    List<Record> open = input.stream().filter(element::leavesOpen).toList();
    if (!open.isEmpty()) {
      return new ElementState(element, State.OPEN, open);
    }
    return new ElementState(element, State.MISSING, input.stream().filter(element::concerns).toList());
  }
}
