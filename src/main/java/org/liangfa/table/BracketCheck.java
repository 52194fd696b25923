package org.liangfa.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.clause.FineClause.Bracket;
import org.liangfa.clause.FineClause.Stepped;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** Whether a stepped fine meets, includes and pairs as its clause says: 不足, 以上, 超过, 没有违法所得. */
final class BracketCheck {
  private static final String BELOW = "(?:不足|不满|低于|未达到|不到)";

  private final String words;
  private final Stepped fine;
  /** The word for the base and the little that may stand between it and its figure: 违法所得在, 货值金额一万元以上. */
  private final String base;
  private final List<ClauseCheck.Departure> departures = new ArrayList<>();

  BracketCheck(String words, Stepped fine) {
    this.words = words;
    this.fine = fine;
    this.base = BaseWords.pattern(fine.base()) + "[^,;。:]{0,12}?";
  }

  List<ClauseCheck.Departure> departures() {
    boolean opened = false;
    for (Bracket bracket : fine.brackets()) {
      if (bracket.until() != null) {
        meets(bracket.until(), bracket.untilInclusive());
      }
      Optional<Boolean> pairs = pairs(bracket);
      if (pairs.isPresent() && !pairs.get()) {
        departs(
            "从 " + bracket.from() + " 元起的一级，条文写的是另一种罚款",
            "the clause states another fine for the bracket from " + bracket.from() + " yuan");
      }
      opened |= pairs.isPresent();
    }
    if (!opened) {
      departs("条文没有按 " + fine.base() + " 分级", "the clause knows no brackets of " + fine.base());
    }
    return departures;
  }

  /** 不足一万元, 一万元以上的 put the figure itself above; 超过一万元, 一万元以下的 put it below. */
  private void meets(Money figure, boolean inBracketBelow) {
    String at = figure(figure);
    boolean above = !figure.isZero() && found(base + BELOW + at + "|" + base + at + "以上(?:的|不足|不满)");
    boolean below = figure.isZero()
        ? found(BaseWords.none(fine.base()))
        : found(base + "超过" + at + "|" + base + at + "以下的?,");
    if (above && below) {
      departures.add(new ClauseCheck.Departure(
          ClauseElement.FINE_BRACKETS,
          Text.of(
              "恰为 " + figure + " 元的，条文两边都没有包含", "a base of just " + figure + " yuan is in neither bracket by the words")));
    } else if (!above && !below) {
      departs("条文没有以 " + figure + " 元为界", "the clause draws no line at " + figure + " yuan");
    } else if (below != inBracketBelow) {
      departs("恰为 " + figure + " 元的，条文归入另一级", "a base of just " + figure + " yuan is in the other bracket");
    }
  }

  /** Whether the next fine after the words that open the bracket is its own; nothing where no words open it. */
  private Optional<Boolean> pairs(Bracket bracket) {
    Money until = bracket.until();
    String opening;
    if (until == null) {
      String at = figure(bracket.from());
      opening = base + at + "以上的?,|" + base + "超过" + at;
    } else if (until.isZero()) {
      opening = BaseWords.none(fine.base());
    } else {
      String at = figure(until);
      opening = base + at + "以下的?,|" + base + BELOW + at;
    }
    String own = FinePhrase.of(bracket.fine());
    Matcher opens = Pattern.compile(opening).matcher(words);
    Optional<Boolean> pairs = Optional.empty();
    while (opens.find()) {
      int end = opens.end();
      Optional<FinePhrase> next =
          FinePhrase.in(words).stream().filter(phrase -> phrase.start() >= end).findFirst();
      pairs = Optional.of(pairs.orElse(false) || next.filter(phrase -> phrase.phrase().equals(own)).isPresent());
    }
    return pairs;
  }

  private boolean found(String pattern) {
    return Pattern.compile(pattern).matcher(words).find();
  }

  private void departs(String zhWhat, String enWhat) {
    departures.add(new ClauseCheck.Departure(ClauseElement.FINE, Text.of(zhWhat, enWhat)));
  }

  private static String figure(Money figure) {
    return "¥" + Pattern.quote(ClauseWords.plain(figure.yuan())) + "(?![0-9.])";
  }
}
