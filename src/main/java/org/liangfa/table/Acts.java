package org.liangfa.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/**
 * The days on which each act of the catalogue began, changed or ended. A clause begins and ends with a text of its act:
 * one with a day of its own is mistyped.
 */
final class Acts {
  private static final String FILE = "violations/acts.csv";
  private static final List<String> HEADER = List.of("act", "began", "ended");
  private static final Pattern TITLE = Pattern.compile("《([^《》]+)》.*");

  private final Map<String, Act> acts = new HashMap<>();

  /** The days on which a text of an act came into force, and those on which it ended without another text. */
  private record Act(SortedSet<LocalDate> began, SortedSet<LocalDate> ended) {}

  /** Reads {@code violations/acts.csv}; what is wrong is added to the problems. */
  Acts(RuleFiles files, List<Problem> problems) {
    if (!files.list("violations", ".csv").contains(FILE)) {
      problems.add(TableCode.NO_FILE.at("rules/" + FILE, "没有这个文件", "there is no such file"));
      return;
    }
    for (Cells row : CsvFile.read(files, FILE, HEADER, problems)) {
      Act act = new Act(row.days("began"), row.days("ended"));
      if (acts.put(row.text("act"), act) != null) {
        row.fail(TableCode.DUPLICATE, "act", row.text("act") + " 出现两次", row.text("act") + " occurs twice");
      }
    }
  }

  /** Holds the days of clauses against those of their acts. */
  void check(Iterable<PenaltyClause> clauses, List<Problem> problems) {
    Set<String> idle = new TreeSet<>(acts.keySet());
    for (PenaltyClause clause : clauses) {
      Matcher title = TITLE.matcher(clause.penaltyBasis());
      @Nullable Act act = title.matches() ? acts.get(title.group(1)) : null;
      String place = "rules/violations/" + clause.origin();
      if (title.matches()) {
        idle.remove(title.group(1));
      }
      if (act == null) {
        problems.add(TableCode.ACT_DAY.at(place, clause.penaltyBasis() + " 的法律没有列入 acts.csv",
            "the act of " + clause.penaltyBasis() + " is not listed in acts.csv"));
        continue;
      }
      day(place + " from", clause.span().from(), act.began(), problems);
      Set<LocalDate> ends = new TreeSet<>(act.began());
      ends.addAll(act.ended());
      if (clause.span().until() != null) {
        day(place + " until", clause.span().until(), ends, problems);
      }
    }
    // Nothing would notice a wrong day of such an act.
    for (String act : idle) {
      problems.add(TableCode.ACT_DAY.at("rules/" + FILE, act + " 没有任何处罚条款使用，其日期无从核对",
          "no penalty clause rests on " + act + ", so nothing holds its days"));
    }
  }

  private static void day(String place, LocalDate day, Set<LocalDate> days, List<Problem> problems) {
    if (!days.contains(day)) {
      problems.add(TableCode.ACT_DAY.at(place, day + " 不是该法施行、修正或者失效的日子 " + days,
          day + " is none of the days on which the act began, changed or ended: " + days));
    }
  }
}
