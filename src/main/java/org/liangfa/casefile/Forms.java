package org.liangfa.casefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/**
 * Reads figures and dates. Everything is a quoted text of ASCII digits in one form only; whatever else it may be taken
 * for is told, not guessed. An empty answer means that the reason is in the problems.
 */
final class Forms {
  /** Digits before the point: 10^13 or more is taken for a slip; no fine and no turnover comes near it. */
  static final int DIGITS = 13;
  /** First day that a date may name: nobody in a case is older. */
  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  /** Last day that a date may name. */
  static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private static final Pattern DECIMAL = Pattern.compile("(-?)(0|[1-9][0-9]*)(?:\\.([0-9]+))?");
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  /** What is likely meant by a figure that is wrong: needed only where one is. */
  private static final class Loose {
    static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[T ].*)?");
    static final Pattern WAN = Pattern.compile("([0-9]{1,8})(?:\\.([0-9]{1,4}))?万元?");
  }

  private final Problems problems;

  Forms(Problems problems) {
    this.problems = problems;
  }

  /** An amount in yuan, zero or more. */
  Optional<Money> money(Node.Scalar node, String path) {
    return amount(node, path, false).map(Money::new);
  }

  /** An amount in yuan with two decimals, which may be negative. */
  Optional<BigDecimal> signedAmount(Node.Scalar node, String path) {
    return amount(node, path, true).map(value -> value.setScale(2));
  }

  /** A decimal of zero or more, with up to six decimals, kept as written. */
  Optional<BigDecimal> decimal(Node.Scalar node, String path) {
    return figure(node, path, CaseCode.NUMBER_FORM, 6, CaseCode.NUMBER_FORM, false);
  }

  /** A whole number of zero or more. */
  Optional<Integer> count(Node.Scalar node, String path) {
    if (!quoted(node, path)) {
      return Optional.empty();
    }
    if (COUNT.matcher(node.text()).matches()) {
      return Optional.of(Integer.valueOf(node.text()));
    }
    problems.add(wide(node.text(), CaseCode.COUNT_FORM), node.at(), path, node.text());
    return Optional.empty();
  }

  /** A day. */
  Optional<LocalDate> date(Node.Scalar node, String path) {
    if (!quoted(node, path)) {
      return Optional.empty();
    }
    Matcher form = DATE.matcher(node.text());
    if (!form.matches()) {
      problems.add(wide(node.text(), CaseCode.DATE_FORM), node.at(), path, node.text(), looseDate(node.text()));
      return Optional.empty();
    }
    Optional<LocalDate> day = day(form);
    if (day.isEmpty()) {
      problems.add(CaseCode.NO_SUCH_DATE, node.at(), path, node.text());
    } else if (day.get().isBefore(EARLIEST) || day.get().isAfter(LATEST)) {
      problems.add(CaseCode.DATE_OUT_OF_RANGE, node.at(), path, node.text());
      return Optional.empty();
    }
    return day;
  }

  /** Whether the scalar is written as a text; a bare JSON number, true or false is told. */
  boolean quoted(Node.Scalar node, String path) {
    switch (node.kind()) {
      case NUMBER -> problems.add(CaseCode.NUMBER_NOT_QUOTED, node.at(), path, node.text(), plain(node.text()));
      case BOOLEAN -> problems.add(CaseCode.TRUE_OR_FALSE, node.at(), path, node.text());
      case NULL -> problems.add(CaseCode.NULL_VALUE, node.at(), path);
      default -> {
        return true;
      }
    }
    return false;
  }

  private Optional<BigDecimal> amount(Node.Scalar node, String path, boolean signed) {
    return figure(node, path, CaseCode.AMOUNT_FORM, 2, CaseCode.FINER_THAN_A_FEN, signed);
  }

  private Optional<BigDecimal> figure(
      Node.Scalar node, String path, CaseCode wrong, int places, CaseCode finer, boolean signed) {
    if (!quoted(node, path)) {
      return Optional.empty();
    }
    Matcher form = DECIMAL.matcher(node.text());
    if (!form.matches()) {
      problems.add(wide(node.text(), wrong), node.at(), path, node.text(), looseAmount(node.text()));
      return Optional.empty();
    }
    if (!form.group(1).isEmpty() && (!signed || !node.text().matches(".*[1-9].*"))) {
      problems.add(CaseCode.NEGATIVE, node.at(), path, node.text());
      return Optional.empty();
    }
    if (form.group(2).length() > DIGITS) {
      problems.add(CaseCode.ABSURD_FIGURE, node.at(), path, node.text());
      return Optional.empty();
    }
    if (form.group(3) != null && form.group(3).length() > places) {
      problems.add(finer, node.at(), path, node.text());
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(node.text()));
  }

  private static CaseCode wide(String text, CaseCode otherwise) {
    return text.codePoints().anyMatch(Characters::isFullWidth) ? CaseCode.FULL_WIDTH : otherwise;
  }

  private static Optional<LocalDate> day(Matcher form) {
    try {
      return Optional.of(LocalDate.of(
          Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Text looseDate(String text) {
    Matcher loose = Loose.DATE.matcher(Characters.narrow(text).strip());
    Optional<LocalDate> day = loose.matches() ? day(loose) : Optional.empty();
    return day.map(LocalDate::toString).map(Forms::quote).orElse(Problems.NO_HINT);
  }

  private static Text looseAmount(String text) {
    if (text.length() > Limits.KEY) {
      return Problems.NO_HINT;
    }
    String plain = Characters.narrow(text).strip().replaceAll("[,_ ¥￥]", "");
    Matcher wan = Loose.WAN.matcher(plain);
    if (wan.matches()) {
      BigDecimal value = new BigDecimal(plain.substring(0, plain.indexOf('万'))).movePointRight(4);
      return quote(value.setScale(2).toPlainString());
    }
    String bare = plain.endsWith("元") ? plain.substring(0, plain.length() - 1) : plain;
    return DECIMAL.matcher(bare).matches() ? quote(bare) : Problems.NO_HINT;
  }

  /** Quoting alone mends a plain figure, but not an exponent. */
  private static Text plain(String text) {
    return text.length() <= 16 && DECIMAL.matcher(text).matches() ? quote(text) : Problems.NO_HINT;
  }

  private static Text quote(String text) {
    String shown = '"' + Shown.of(text) + '"';
    return Text.of("写作 " + shown, "write " + shown);
  }
}
