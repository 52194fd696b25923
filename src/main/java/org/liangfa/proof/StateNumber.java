package org.liangfa.proof;

/** Gives states numbers, so that what was found of one can be looked up again. */
final class StateNumber {
  private StateNumber() {}

  /**
   * A number that no two states share which differ in the first part or in any value.
   *
   * @param first number of what else tells states apart, from 0
   * @param sizes how many values each variable has
   * @param at the value of each, from 0
   * @throws ArithmeticException if there are more states than numbers
   */
  static long of(long first, int[] sizes, int[] at) {
    long number = first;
    for (int i = 0; i < sizes.length; i++) {
      number = Math.addExact(Math.multiplyExact(number, (long) sizes[i]), at[i]);
    }
    return number;
  }
}
