package org.liangfa.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.Issue;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Result;

/**
 * What came out of many cases, in counts alone: as large after ten million cases as after a thousand, and the same in
 * whatever order the cases are added. Not for use by several threads.
 */
final class Tally {
  /** Shares of the statutory minimum are told apart to the hundredth, and above this many times it to the whole. */
  private static final BigDecimal FINE_GRAINED = BigDecimal.valueOf(20);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

  private long results;
  private long errors;
  private long bugs;
  private long personFirst;
  private long withOpen;
  private final TreeMap<String, Long> tiers = new TreeMap<>();
  private final TreeMap<String, Long> codes = new TreeMap<>();
  private final TreeMap<String, Long> open = new TreeMap<>();
  private final TreeMap<String, Long> questions = new TreeMap<>();
  private final TreeMap<String, Long> conflicts = new TreeMap<>();
  private final TreeMap<BigDecimal, Long> shares = new TreeMap<>();

  /** What a tally holds, to be kept and read again. */
  record Counts(
      long results,
      long errors,
      long bugs,
      long personFirst,
      long withOpen,
      TreeMap<String, Long> tiers,
      TreeMap<String, Long> codes,
      TreeMap<String, Long> open,
      TreeMap<String, Long> questions,
      TreeMap<String, Long> conflicts,
      TreeMap<BigDecimal, Long> shares) {}

  Counts counts() {
    return new Counts(
        results, errors, bugs, personFirst, withOpen, new TreeMap<>(tiers), new TreeMap<>(codes), new TreeMap<>(open),
        new TreeMap<>(questions), new TreeMap<>(conflicts), new TreeMap<>(shares));
  }

  /** Cases that could not be evaluated. */
  long errors() {
    return errors;
  }

  /** Adds a case that was evaluated. */
  void add(Result result, @Nullable Money statutoryMinimum) {
    results++;
    personFirst += result.personFirst() ? 1 : 0;
    withOpen += result.open().isEmpty() ? 0 : 1;
    tiers.merge(result.recommendation().tier().name(), 1L, Long::sum);
    result.open().stream().map(OpenPoint::kind).forEach(kind -> open.merge(kind, 1L, Long::sum));
    result.questions().stream().map(Issue::code).forEach(code -> questions.merge(code, 1L, Long::sum));
    result.conflicts().stream().map(Issue::code).forEach(code -> conflicts.merge(code, 1L, Long::sum));
    FineAdvice fine = result.recommendation().fine();
    if (fine != null && statutoryMinimum != null && !statutoryMinimum.isZero()) {
      shares.merge(share(fine.amount(), statutoryMinimum), 1L, Long::sum);
    }
  }

  private static BigDecimal share(Money amount, Money minimum) {
    BigDecimal exact = amount.yuan().divide(minimum.yuan(), 2, RoundingMode.HALF_UP);
    return exact.compareTo(FINE_GRAINED) < 0 ? exact : exact.setScale(0, RoundingMode.HALF_UP).min(LARGEST);
  }

  /** Adds a case that was not. */
  void add(List<Problem> problems, boolean bug) {
    errors++;
    bugs += bug ? 1 : 0;
    Set<String> told = new LinkedHashSet<>();
    problems.forEach(problem -> told.add(problem.code()));
    told.forEach(code -> codes.merge(code, 1L, Long::sum));
  }

  void add(Counts more) {
    results += more.results;
    errors += more.errors;
    bugs += more.bugs;
    personFirst += more.personFirst;
    withOpen += more.withOpen;
    merge(tiers, more.tiers);
    merge(codes, more.codes);
    merge(open, more.open);
    merge(questions, more.questions);
    merge(conflicts, more.conflicts);
    merge(shares, more.shares);
  }

  private static <K> void merge(Map<K, Long> into, Map<K, Long> more) {
    more.forEach((key, count) -> into.merge(key, count, Long::sum));
  }
}
