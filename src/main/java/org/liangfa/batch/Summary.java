package org.liangfa.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Json;
import org.liangfa.report.Listing;
import org.liangfa.result.Fingerprint;

/**
 * What came out of a run, in counts: of all its cases, also of those that an earlier part of it has done. The same cases
 * give the same summary.
 */
public final class Summary {
  /** The value of {@code schema} in the JSON. */
  public static final String SCHEMA = "liangfa/batch-summary/1";

  private static final int SHOWN = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tally.Counts counts;
  private final long before;
  private final Fingerprint fingerprint;

  Summary(Tally.Counts counts, long before, Fingerprint fingerprint) {
    this.counts = counts;
    this.before = before;
    this.fingerprint = fingerprint;
  }

  /** Cases of the input. */
  public long cases() {
    return counts.results() + counts.errors();
  }

  /** Cases with an error record in place of a result. */
  public long errors() {
    return counts.errors();
  }

  /** Cases on which the program itself failed, among the errors. */
  public long bugs() {
    return counts.bugs();
  }

  /** Cases evaluated in which a person must act first. */
  public long personFirst() {
    return counts.personFirst();
  }

  /** Cases that an earlier part of the run had done. */
  public long before() {
    return before;
  }

  /**
   * Quartiles of the recommended fine as a multiple of the statutory minimum, each one of the values, to the hundredth and
   * above 20 to the whole.
   *
   * @param cases cases with a fine and a minimum
   */
  record Shares(
      long cases, BigDecimal least, BigDecimal lowerQuartile, BigDecimal median, BigDecimal upperQuartile, BigDecimal most) {
    static @Nullable Shares of(SortedMap<BigDecimal, Long> shares) {
      long cases = shares.values().stream().mapToLong(Long::longValue).sum();
      return cases == 0
          ? null
          : new Shares(
              cases, shares.firstKey(), at(shares, cases, 1), at(shares, cases, 2), at(shares, cases, 3), shares.lastKey());
    }

    /** The smallest value that so many quarters of all do not exceed. */
    private static BigDecimal at(SortedMap<BigDecimal, Long> shares, long cases, int quarters) {
      long wanted = (cases * quarters + 3) / 4;
      long passed = 0;
      for (Map.Entry<BigDecimal, Long> entry : shares.entrySet()) {
        passed += entry.getValue();
        if (passed >= wanted) {
          return entry.getKey();
        }
      }
      return shares.lastKey();
    }
  }

  /** The summary as JSON, with a final newline. */
  public String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("schema", SCHEMA);
    all.put("cases", cases());
    all.put("results", counts.results());
    all.put("errors", counts.errors());
    all.put("personFirst", counts.personFirst());
    all.put("tiers", counts.tiers());
    @Nullable Shares shares = Shares.of(counts.shares());
    if (shares != null) {
      all.put("shareOfMinimum", shares);
    }
    all.put("errorCodes", counts.codes());
    all.put("openCases", counts.withOpen());
    all.put("open", counts.open());
    all.put("questions", counts.questions());
    all.put("conflicts", counts.conflicts());
    all.put("fingerprint", fingerprint);
    return Json.write(all);
  }

  /** The summary for a reader. */
  public String text(Language language) {
    Listing listing = new Listing(language);
    listing.heading(Text.of("共 " + cases() + " 件", cases() + " cases").in(language));
    Map<String, String> fields = new LinkedHashMap<>();
    field(fields, language, "结果", "Results", String.valueOf(counts.results()));
    field(fields, language, "错误记录", "Errors", String.valueOf(counts.errors()));
    field(fields, language, "须先由人处理", "Person first", String.valueOf(counts.personFirst()));
    field(fields, language, "有待查事项", "With open points", String.valueOf(counts.withOpen()));
    if (before > 0) {
      field(fields, language, "其中上次已完成", "Done before", String.valueOf(before));
    }
    @Nullable Shares shares = Shares.of(counts.shares());
    if (shares != null) {
      field(fields, language, "罚款与法定最低额之比", "Fine : statutory minimum", Text.of(
          shares.cases() + " 件；四分位 " + quartiles(shares, "、") + "；最小 " + shares.least() + "，最大 " + shares.most(),
          shares.cases() + " cases; quartiles " + quartiles(shares, ", ") + "; least " + shares.least() + ", most "
              + shares.most()).in(language));
    }
    listing.fields(fields);
    table(listing, language, Text.of("档次", "Tier"), tiers(language));
    table(listing, language, Text.of("错误代码", "Error code"), most(counts.codes()));
    table(listing, language, Text.of("待查事项", "Open"), most(counts.open()));
    table(listing, language, Text.of("须由人判断", "Question"), most(counts.questions()));
    table(listing, language, Text.of("冲突", "Conflict"), most(counts.conflicts()));
    return listing.toString();
  }

  private static String quartiles(Shares shares, String between) {
    return shares.lowerQuartile() + between + shares.median() + between + shares.upperQuartile();
  }

  private static void field(Map<String, String> fields, Language language, String zh, String en, String value) {
    fields.put(Text.of(zh, en).in(language), value);
  }

  private Map<String, Long> tiers(Language language) {
    Map<String, Long> tiers = new LinkedHashMap<>();
    for (Tier tier : Tier.values()) {
      @Nullable Long count = counts.tiers().get(tier.name());
      if (count != null) {
        tiers.put(tier.label().in(language), count);
      }
    }
    return tiers;
  }

  /** The most frequent ones. */
  private static Map<String, Long> most(Map<String, Long> all) {
    Map<String, Long> most = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(Order.by(Map.Entry<String, Long>::getValue).descending().then(Map.Entry::getKey))
        .limit(SHOWN)
        .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }

  private void table(Listing listing, Language language, Text title, Map<String, Long> counted) {
    if (counted.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    counted.forEach((what, count) -> rows.add(List.of(what, String.valueOf(count), percent(count))));
    List<String> header = List.of(title.in(language), Text.of("件", "Cases").in(language), "%");
    listing.table(header, rows, Set.of(1, 2));
  }

  private String percent(long count) {
    return BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(cases()), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
