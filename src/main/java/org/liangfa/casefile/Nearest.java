package org.liangfa.casefile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;

/** Finds the word that was probably meant. */
public final class Nearest {
  private Nearest() {}

  /** "Did you mean …", or nothing when no candidate is close; ties go to the first in alphabetical order. */
  public static Text hint(String written, Collection<String> candidates) {
    return of(written, candidates)
        .map(word -> Text.of("是否想写 " + word + "？", "did you mean " + word + "?"))
        .orElse(Problems.NO_HINT);
  }

  /**
   * The closest candidate, at most a third of its letters away (none of three or fewer), letter case and {@code -},
   * {@code _} aside.
   */
  static Optional<String> of(String written, Collection<String> candidates) {
    if (written.length() > Limits.KEY) {
      return Optional.empty();
    }
    String plain = plain(written);
    return new TreeSet<>(candidates).stream()
        .filter(candidate -> Math.abs(candidate.length() - plain.length()) <= reach(candidate))
        .filter(candidate -> distance(plain, plain(candidate)) <= reach(candidate))
        .min(Order.byInt(candidate -> distance(plain, plain(candidate))));
  }

  private static int reach(String candidate) {
    return candidate.length() <= 3 ? 0 : Math.max(1, candidate.length() / 3);
  }

  private static String plain(String word) {
    return Characters.narrow(word).strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "_");
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String one, String two) {
    int[][] cost = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(one, two, cost, i, j);
      }
    }
    return cost[one.length()][two.length()];
  }

  private static int step(String one, String two, int[][] cost, int i, int j) {
    int same = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
