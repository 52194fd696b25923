package org.liangfa.kernel;

/**
 * A permanent code with what its messages have in common. An enum lists the codes of a room: a constant is never given to
 * anything else, and its words may be improved.
 */
public interface MessageCode {
  /** What every message of the code says. */
  Page page();

  /**
   * What every message of a code says.
   *
   * @param code such as {@code TABLE-005}
   * @param why why it cannot be accepted
   * @param fix what to do about it
   */
  record Page(String code, Text why, Text fix) {}

  /** The permanent code, {@code TABLE-005}. */
  default String code() {
    return page().code();
  }

  /** What is wrong, where the code alone says so; else empty. */
  default Text title() {
    return Text.NONE;
  }

  /** Why it cannot be accepted. */
  default Text why() {
    return page().why();
  }

  /** What to do about it. */
  default Text fix() {
    return page().fix();
  }

  /** A problem of this code. */
  default Problem at(String place, Text what) {
    return new Problem(code(), place, what, why(), fix());
  }

  /** A problem of this code, told in Chinese and English. */
  default Problem at(String place, String zhWhat, String enWhat) {
    return at(place, Text.of(zhWhat, enWhat));
  }
}
