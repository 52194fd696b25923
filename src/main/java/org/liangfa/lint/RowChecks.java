package org.liangfa.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.source.Passage;
import org.liangfa.table.BandPointsRow;
import org.liangfa.table.Numerals;
import org.liangfa.table.MitigationShareRow;
import org.liangfa.table.PrecedentRow;
import org.liangfa.table.Relation;
import org.liangfa.table.RoundingRow;
import org.liangfa.table.Row;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.WorkingCalendarRow;

/** Rows of tables against their own words and the article they cite. */
final class RowChecks {
  private static final Map<Relation, Pattern> WORDS = Map.of(
      Relation.BELOW, Pattern.compile("不足|不满|低于|小于|短于|少于"),
      Relation.AT_MOST, Pattern.compile("以下|以内|内|不超过|没有|最多"),
      Relation.AT_LEAST, Pattern.compile("以上|达到|至少|有|满"),
      Relation.EXCEEDS, Pattern.compile("超过|已过|过半|满|多于|高于"));
  /** Quantities that words give without a figure. */
  private static final Map<String, String> UNSPOKEN =
      Map.of("半", "0.5", "没有", "0", "无", "0", "有", "1", "翻倍", "2");

  private final RuleBaseContent base;
  private final List<Remark> remarks;

  RowChecks(RuleBaseContent base, List<Remark> remarks) {
    this.base = base;
    this.remarks = remarks;
  }

  /** {@code rules/packs/national/tables/points.csv:7}. */
  static String place(Row row) {
    return "rules/packs/" + row.pack() + "/tables/" + row.origin();
  }

  void all() {
    for (String table : base.tables().names()) {
      for (Row row : base.tables().rows(table)) {
        figures(row).forEach(figure -> inLabel(row, figure));
        Passage passage = base.sources().resolve(row.basis());
        basis(row, passage);
        if (row instanceof ThresholdRow threshold) {
          relation(threshold);
        }
      }
    }
  }

  /** The figures that the words of a row must give. */
  private static List<BigDecimal> figures(Row row) {
    List<BigDecimal> figures = new ArrayList<>();
    if (row instanceof ThresholdRow threshold) {
      if (threshold.value() != null) {
        figures.add(threshold.value());
      } else if (threshold.period() != null) {
        Period period = threshold.period();
        List.of(period.getYears(), period.getMonths(), period.getDays()).stream()
            .filter(number -> number != 0)
            .forEach(number -> figures.add(BigDecimal.valueOf(number)));
      }
    } else if (row instanceof MitigationShareRow share) {
      figures.add(share.share());
    } else if (row instanceof BandPointsRow band) {
      figures.add(band.netAtLow().abs());
      figures.add(band.netAtHigh().abs());
    } else if (row instanceof RoundingRow rounding && !rounding.amountFrom().isZero()) {
      figures.add(rounding.amountFrom().yuan());
    }
    return figures;
  }

  private void inLabel(Row row, BigDecimal figure) {
    SortedSet<BigDecimal> held = said(row.label().zh());
    if (held.stream().noneMatch(one -> one.compareTo(figure) == 0)) {
      add(LintCode.FIGURE_NOT_IN_LABEL, row, "数字 " + figure.toPlainString() + " 不见于本行说明“" + row.label().zh() + "”",
          "the figure " + figure.toPlainString() + " is not in the words of the row: " + row.label().zh());
    }
  }

  private void relation(ThresholdRow row) {
    if (!WORDS.get(row.relation()).matcher(row.label().zh()).find()) {
      add(LintCode.RELATION_NOT_IN_LABEL, row,
          "关系“" + row.relation().label().zh() + "”不见于本行说明“" + row.label().zh() + "”",
          "the relation " + row.relation() + " is not in the words of the row: " + row.label().zh());
    }
  }

  private void basis(Row row, Passage passage) {
    if (passage.mark() == Mark.MEMORY && row.mark() == Mark.VERBATIM) {
      add(LintCode.MEMORY_UNMARKED, row, "所据 " + row.basis() + " 凭记忆", row.basis() + " is from memory");
    }
    days(row, passage);
    if (row.mark() != Mark.VERBATIM) {
      return;
    }
    SortedSet<BigDecimal> held = said(passage.text());
    for (BigDecimal figure : figures(row)) {
      if (held.stream().noneMatch(one -> one.compareTo(figure) == 0)) {
        add(LintCode.FIGURE_NOT_IN_BASIS, row, "数字 " + figure.toPlainString() + " 不见于 " + row.basis(),
            "the figure " + figure.toPlainString() + " is not in " + row.basis());
      }
    }
  }

  /** A row is in force as long as its basis, unless another row of its key takes its place. */
  private void days(Row row, Passage passage) {
    if (row instanceof WorkingCalendarRow calendar) {
      year(row);
      notice(calendar, Notice.of(passage.text(), row.span().from().getYear()));
    } else if (!(row instanceof PrecedentRow)) {
      if (!row.span().from().equals(passage.span().from()) && neighbours(row).noneMatch(
          other -> row.span().from().equals(other.span().until()))) {
        add(LintCode.FIRST_DAY, row,
            "自 " + row.span().from() + " 有效，而 " + row.basis() + " 自 " + passage.span().from() + " 施行",
            "in force from " + row.span().from() + ", but " + row.basis() + " is law from " + passage.span().from());
      }
      @Nullable LocalDate until = row.span().until();
      if (!Objects.equals(until, passage.span().until()) && neighbours(row).noneMatch(
          other -> other.span().from().equals(until))) {
        add(LintCode.LAST_DAY, row,
            "有效于 " + row.span() + "，而 " + row.basis() + " 有效于 " + passage.span(),
            "in force " + row.span() + ", but " + row.basis() + " is law " + passage.span());
      }
    }
  }

  /** A notice arranges the days of one year. */
  private void year(Row row) {
    LocalDate from = row.span().from();
    if (from.getDayOfYear() != 1 || !from.plusYears(1).equals(row.span().until())) {
      add(LintCode.FIRST_DAY, row, "有效于 " + row.span() + "，不是一个整年", "in force " + row.span() + ", which is no year");
    }
  }

  private void notice(WorkingCalendarRow row, Notice notice) {
    Set<LocalDate> off = new TreeSet<>(notice.off());
    off.removeIf(day -> !row.span().contains(day));
    if (!off.equals(row.off()) || !notice.makeUp().equals(row.makeUp())) {
      add(LintCode.DAYS_NOT_IN_NOTICE, row,
          "与通知不同的日子：" + differing(off, row.off()) + " " + differing(notice.makeUp(), row.makeUp()),
          "days that are not as in the notice: " + differing(off, row.off()) + " "
              + differing(notice.makeUp(), row.makeUp()));
    }
  }

  private static Set<LocalDate> differing(Set<LocalDate> one, Set<LocalDate> other) {
    Set<LocalDate> all = new TreeSet<>(one);
    all.addAll(other);
    all.removeIf(day -> one.contains(day) && other.contains(day));
    return all;
  }

  private Stream<Row> neighbours(Row row) {
    String key = base.tables().key(row);
    return base.tables().rows(row.origin().replaceFirst("\\.csv:.*", "")).stream()
        .filter(other -> other != row && other.pack().equals(row.pack()) && base.tables().key(other).equals(key));
  }

  private static SortedSet<BigDecimal> said(String text) {
    SortedSet<BigDecimal> held = new TreeSet<>(Numerals.in(text));
    UNSPOKEN.forEach((word, figure) -> {
      if (text.contains(word)) {
        held.add(new BigDecimal(figure));
      }
    });
    return held;
  }

  private void add(LintCode code, Row row, String zh, String en) {
    String subject = row.pack() + " " + base.tables().key(row) + " " + row.span().from();
    remarks.add(new Remark(code, subject, place(row), Text.of(
        base.tables().key(row) + "：" + zh, base.tables().key(row) + ": " + en)));
  }
}
