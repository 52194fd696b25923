package org.liangfa.mutation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.kernel.Text;
import org.liangfa.mutation.Mutant.Kind;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Relation;

/** The ways in which the figures, dates and relations of tables and clauses can be wrong. */
final class TableMutants {
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  /** Made from samples/published, and at each build compared with them byte by byte (PrecedentTableTest). */
  private static final String MADE = "/precedents.csv";
  /** A cell, or a day in a list of days and stretches. */
  private static final Pattern CELL = Pattern.compile("(?<=^|,|(?:" + DATE + ")[ /])(?:(" + DATE
      + ")(?=,|$|[ /]" + DATE + ")|(?:(-?\\d+(?:\\.\\d+)?)|(P\\d+[YMD])|("
      + String.join("|", Arrays.stream(Relation.values()).map(Enum::name).toList()) + "))(?=,|$))");
  private static final Pattern PROPERTY = Pattern.compile(
      "\\b(from|until|min|max|amount|minTimes|maxTimes|minPercent|maxPercent|baseFloor|cap): \"(?:(" + DATE
          + ")|(\\d+(?:\\.\\d+)?)|(P\\d+[YMD]))\"");

  private TableMutants() {}

  static List<Mutant> of(RuleFiles files) {
    List<Mutant> mutants = new ArrayList<>();
    for (String path : files.list("packs", ".csv")) {
      if (!path.endsWith(MADE)) {
        lines(path, files, CELL, 0, mutants);
      }
    }
    lines("violations/acts.csv", files, CELL, 0, mutants);
    for (String path : files.list("packs", "/pack.yaml")) {
      lines(path, files, PROPERTY, 1, mutants);
    }
    for (String path : files.list("violations", ".yaml")) {
      lines(path, files, PROPERTY, 1, mutants);
    }
    return mutants;
  }

  private static void lines(String path, RuleFiles files, Pattern pattern, int before, List<Mutant> mutants) {
    String text = new String(files.bytes(path), StandardCharsets.UTF_8);
    String[] lines = text.split("\n", -1);
    for (int i = before == 0 ? 1 : 0; i < lines.length; i++) {
      Matcher matcher = pattern.matcher(lines[i]);
      while (matcher.find()) {
        change(path, lines, i, matcher, before, mutants);
      }
    }
  }

  private static void change(
      String path, String[] lines, int line, Matcher found, int before, List<Mutant> mutants) {
    int group = before + 1;
    while (found.group(group) == null) {
      group++;
    }
    String old = found.group(group);
    int form = group - before;
    for (String other : others(form, old)) {
      String changed =
          lines[line].substring(0, found.start(group)) + other + lines[line].substring(found.end(group));
      String subject = before == 0 ? lines[line].split(",")[0] : found.group(1);
      Kind kind = form == 1 ? Kind.ROW_DAY : form == 4 ? Kind.RELATION : Kind.FIGURE;
      String place = "rules/" + path + ":" + (line + 1);
      mutants.add(new Mutant(path + " " + lines[line].strip().hashCode() + "/" + found.start(group) + ": " + other,
          kind, place,
          Text.of(path + "“" + subject + "”：" + old + " 改为 " + other, path + " \"" + subject + "\": " + old + " → " + other),
          null, path, line, changed));
    }
  }

  /** The nearest wrong values. */
  private static List<String> others(int form, String old) {
    return switch (form) {
      case 1 -> List.of(LocalDate.parse(old).minusDays(1).toString(), LocalDate.parse(old).plusDays(1).toString());
      case 2 -> {
        BigDecimal figure = new BigDecimal(old);
        yield List.of(figure.subtract(figure.ulp()).toPlainString(), figure.add(figure.ulp()).toPlainString());
      }
      case 3 -> {
        int count = Integer.parseInt(old.substring(1, old.length() - 1));
        String unit = old.substring(old.length() - 1);
        yield List.of("P" + (count - 1) + unit, "P" + (count + 1) + unit);
      }
      default -> List.of(neighbour(Relation.valueOf(old)).name());
    };
  }

  private static Relation neighbour(Relation relation) {
    return switch (relation) {
      case BELOW -> Relation.AT_MOST;
      case AT_MOST -> Relation.BELOW;
      case AT_LEAST -> Relation.EXCEEDS;
      case EXCEEDS -> Relation.AT_LEAST;
    };
  }
}
