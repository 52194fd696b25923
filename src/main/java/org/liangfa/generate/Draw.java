package org.liangfa.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A stream of random choices that is the same on every machine and Java: SplitMix64 (Steele, Lea, Flood 2014). */
final class Draw {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /** The stream of one thing among many of a seed; streams of other things are unrelated. */
  Draw(long seed, long number) {
    this.state = mix(seed ^ mix(number + STEP));
  }

  private long next() {
    state += STEP;
    return mix(state);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** 0 or more, less than the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** Both ends included. */
  long between(long least, long most) {
    return least + Long.remainderUnsigned(next(), most - least + 1);
  }

  boolean inHundred(int chance) {
    return below(100) < chance;
  }

  <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }

  /** Both ends included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(between(0, Math.max(0, ChronoUnit.DAYS.between(first, last))));
  }
}
