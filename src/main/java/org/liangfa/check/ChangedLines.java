package org.liangfa.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two texts differ. Where they part, the nearest pair of equal lines brings them together again: not
 * always the shortest way to tell a change, but every line that is not in both at its place is told.
 */
final class ChangedLines {
  private final String[] old;
  private final String[] now;
  private final List<String> told = new ArrayList<>();

  private ChangedLines(String before, String after) {
    this.old = before.isEmpty() ? new String[0] : before.split("\n", -1);
    this.now = after.isEmpty() ? new String[0] : after.split("\n", -1);
  }

  /** In order: {@code -12: …} goes, {@code +12: …} comes; a line that only ends the text otherwise says so. */
  static List<String> between(String before, String after) {
    ChangedLines lines = new ChangedLines(before, after);
    lines.walk();
    return lines.told;
  }

  private void walk() {
    int here = 0;
    int there = 0;
    while (here < old.length || there < now.length) {
      if (equal(here, there)) {
        here++;
        there++;
      } else {
        int[] gap = gap(here, there);
        for (int i = 0; i < gap[0]; i++) {
          told.add("-" + (here + i + 1) + ": " + old[here + i]);
        }
        for (int i = 0; i < gap[1]; i++) {
          told.add("+" + (there + i + 1) + ": " + now[there + i]);
        }
        here += gap[0];
        there += gap[1];
      }
    }
  }

  /** How many lines of each to pass over until both go on alike, as few together as can be. */
  private int[] gap(int here, int there) {
    int left = old.length - here;
    int right = now.length - there;
    for (int both = 1; both < left + right; both++) {
      for (int gone = Math.max(0, both - right); gone <= Math.min(both, left); gone++) {
        if (equal(here + gone, there + both - gone)) {
          return new int[] {gone, both - gone};
        }
      }
    }
    return new int[] {left, right};
  }

  private boolean equal(int here, int there) {
    return here < old.length && there < now.length && old[here].equals(now[there]);
  }
}
