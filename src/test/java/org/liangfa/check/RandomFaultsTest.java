package org.liangfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.liangfa.answers.Answers;
import org.liangfa.answers.Claim;
import org.liangfa.engine.RuleBaseException;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.lint.Lint;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceException;
import org.liangfa.table.TableException;

/**
 * Plants random mistakes in a copy of the rule base, of every kind that a hand can make, and demands that the check finds
 * nearly all, and says where. Gaps, overlaps and double counting must all be found.
 */
class RandomFaultsTest {
  private static final RuleFiles RULES = RuleFiles.directory(Path.of("rules"));
  private static final Liangfa BASE = Liangfa.open(RULES);
  private static final Lint LINT = new Lint(RULES, RuleBaseContent.of(BASE));
  private static final int EACH = 6;

  /** A kind of mistake: files, what is looked for in a line, and what is written instead. */
  private record Kind(String name, String folder, String suffix, String pattern, Function<MatchResult, String> wrong) {}

  /** A mistake in one line. */
  private record Fault(Kind kind, String path, int line, String before, String after) {
    @Override
    public String toString() {
      return kind.name() + " " + path + ":" + line + " | " + before.strip() + " | " + after.strip();
    }
  }

  private static final List<Kind> KINDS = List.of(
      new Kind("figure of a table", "packs", ".csv", "(?<=,)([1-9][0-9]*)(?=,)", found -> more(found.group(1))),
      new Kind("figure of a clause", "violations", ".yaml", "(?:min|max|amount): \"([1-9][0-9]*)\"",
          found -> found.group().replace(found.group(1), found.group(1) + "0")),
      new Kind("day of a row", "packs", ".csv", ",(20[0-9]{2})-([0-9]{2})-([0-9]{2}),",
          found -> "," + found.group(1) + "-" + found.group(2) + "-" + (found.group(3).equals("15") ? "16" : "15") + ","),
      new Kind("day of a clause", "violations", ".yaml", "from: \"([0-9]{4})-([0-9]{2}-[0-9]{2})\"",
          found -> "from: \"" + (Integer.parseInt(found.group(1)) + 1) + "-" + found.group(2) + "\""),
      new Kind("first day of a rule", "packs", ".drl", "@since\\(\"([0-9]{4})-([0-9]{2}-[0-9]{2})\"\\)",
          found -> "@since(\"" + (Integer.parseInt(found.group(1)) + 1) + "-" + found.group(2) + "\")"),
      new Kind("shall for may", "packs", ".drl", "Modality\\.(MUST|MAY)",
          found -> "Modality." + (found.group(1).equals("MUST") ? "MAY" : "MUST")),
      new Kind("proof swapped", "packs", ".drl", "Proof\\.(ESTABLISHED|REFUTED|OPEN)",
          found -> "Proof." + (found.group(1).equals("ESTABLISHED") ? "OPEN" : "ESTABLISHED")),
      new Kind("tier swapped", "packs", ".drl", "Tier\\.(LENIENT|MITIGATED|ORDINARY)",
          found -> "Tier." + (found.group(1).equals("LENIENT") ? "MITIGATED" : "LENIENT")),
      new Kind("ground swapped", "packs", ".drl", "Effect\\.(LENIENT_ONLY|LENIENT_OR_MITIGATED)",
          found -> "Effect." + (found.group(1).equals("LENIENT_ONLY") ? "LENIENT_OR_MITIGATED" : "LENIENT_ONLY")),
      new Kind("condition left out", "packs", ".drl", "^  (?:not )?[A-Z][A-Za-z]+\\( .*\\)$", found -> ""),
      new Kind("not left out", "packs", ".drl", "^  not ", found -> "  "),
      new Kind("article of a rule", "packs", ".drl", "@basis\\(\"([A-Z0-9-]+)#([0-9]+)",
          found -> "@basis(\"" + found.group(1) + "#" + (Integer.parseInt(found.group(2)) + 1)),
      new Kind("article of a row", "packs", ".csv", ",([A-Z0-9-]+)#([0-9]+)(?=[.,(])",
          found -> "," + found.group(1) + "#" + (Integer.parseInt(found.group(2)) + 1)),
      new Kind("numeral of a sentence", "packs", ".drl", "^(//.*)([二三四五六七八九十])", found -> found.group(1) + "千"),
      new Kind("numeral of a clause", "violations", ".yaml", "^( {10}.*处)([一二三四五六七八九十]+万元以上)",
          found -> found.group(1) + "百" + found.group(2)),
      new Kind("numeral of a law", "sources", ".yaml", "^(      .*)([一二三四五六七八九])", found -> found.group(1) + "百"),
      new Kind("row left out", "packs", ".csv", "^[A-Z][A-Z0-9_]+,.*$", found -> ""),
      new Kind("rank of a pack", "packs", "/pack.yaml", "rank: \"([0-9]+)\"", found -> "rank: \"" + found.group(1) + "0\""),
      new Kind("word of the list", "vocabulary", ".csv", "^([A-Z0-9_]+),(MITIGATING|AGGRAVATING),",
          found -> found.group(1) + "," + (found.group(2).equals("MITIGATING") ? "AGGRAVATING" : "MITIGATING") + ","));

  /** A gap, an overlap or one fact counted twice, in a table, a band, a clause or a rule: each must be found. */
  private static final List<Kind> SCALES = List.of(
      new Kind("gap or overlap of targets", "packs/national/tables", "tier-targets.csv", "^([A-Z_]+),(-?[0-9]+),",
          found -> found.group(1) + "," + (Integer.parseInt(found.group(2)) + 1) + ","),
      new Kind("gap or overlap of shares", "packs/national/tables", "mitigation-shares.csv", "^(-?[0-9]+),([0-9]+),",
          found -> found.group(1) + "," + (Integer.parseInt(found.group(2)) - 1) + ","),
      new Kind("gap or overlap of bands", "packs/national/tables", "tier-bands.csv", "^([A-Z_]+,[A-Z]+),([0-9.]+),",
          found -> found.group(1) + "," + found.group(2) + "1,"),
      new Kind("gap or overlap of days", "packs/national/tables", "working-days.csv", "(20[0-9]{2})-01-01,(20[0-9]{2})-01-01,",
          found -> found.group(1) + "-01-01," + found.group(2) + "-01-02,"),
      new Kind("open end of a band closed", "packs/agriculture-2019/tables", "tier-bands.csv", ",NO,", found -> ",YES,"),
      new Kind("row twice", "packs/national/tables", "points.csv", "^[A-Z0-9_]+,.*$", found -> found.group() + "\n" + found.group()),
      new Kind("one fact in two rows", "packs/national/p60_score", ".drl", "new Points\\(\"([A-Z0-9_]+)\"\\)",
          found -> "new Points(\"" + (found.group(1).equals("MERIT") ? "NO_HARM" : "MERIT") + "\")"),
      new Kind("overlap of versions", "violations", ".yaml", "until: \"([0-9]{4})-([0-9]{2}-[0-9]{2})\"",
          found -> "until: \"" + (Integer.parseInt(found.group(1)) + 1) + "-" + found.group(2) + "\""),
      new Kind("gap of brackets", "violations", ".yaml", "until: \"([1-9][0-9]*)\"", found -> "until: \"" + found.group(1) + "0\""));

  @Test
  @Tag("slow")
  void nearly_every_random_mistake_is_found_and_told_with_its_place() {
    List<Fault> faults = new ArrayList<>();
    KINDS.forEach(kind -> faults.addAll(faults(kind, EACH)));
    List<String> missed = faults.stream().filter(fault -> !isFound(fault)).map(Fault::toString).toList();

    assertThat(faults).hasSizeGreaterThan(90);
    assertThat(missed.size() * 100).as("没有发现的错误：%s", String.join("\n", missed))
        .isLessThanOrEqualTo(5 * faults.size());
  }

  @Test
  @Tag("slow")
  void every_gap_overlap_and_double_counting_is_found() {
    List<Fault> faults = new ArrayList<>();
    SCALES.forEach(kind -> faults.addAll(faults(kind, EACH)));

    assertThat(faults).hasSizeGreaterThan(30);
    assertThat(faults.stream().filter(fault -> !isFound(fault)).map(Fault::toString)).isEmpty();
  }

  /** Found, and told with the file; a case or sample that turns red names the rule and its line. */
  private static boolean isFound(Fault fault) {
    RuleFiles wrong = planted(fault);
    List<Problem> problems = quick(wrong, fault.path());
    if (problems.isEmpty()) {
      problems = new Check(wrong, Samples.in(Path.of("samples"), "samples"), Filter.ALL,
          EnumSet.of(Check.Part.CASES, Check.Part.SAMPLES)).run(Observer.NONE).problems();
    }
    boolean told = problems.stream()
        .anyMatch(one -> one.place().contains(fault.path()) || one.what().zh().contains(fault.path()));
    return told;
  }

  /** What loading, lint and the known answers say; the cases take longer and are asked only where these are silent. */
  private static List<Problem> quick(RuleFiles files, String path) {
    Lines lines = new Lines(files);
    try {
      RuleBaseContent base = read(files, path);
      List<Problem> found = new ArrayList<>(
          (path.endsWith(".drl") ? new Lint(files, base) : LINT).with(base).problems());
      for (Claim claim : new Answers(files, base).claims()) {
        if (!claim.holds()) {
          String place = claim.place().isEmpty() ? claim.file() : claim.place();
          found.add(CheckCode.ANSWER.at(place, Text.of(claim.file(), claim.file())));
        }
      }
      return found.stream().map(lines::located).toList();
    } catch (SourceException e) {
      return e.problems();
    } catch (TableException e) {
      return e.problems();
    } catch (RuleBaseException e) {
      return e.problems();
    }
  }

  /** Reads anew what the file belongs to. */
  private static RuleBaseContent read(RuleFiles files, String path) {
    if (path.endsWith(".drl")) {
      return new RuleBaseContent(BASE.sources(), BASE.tables(),
          RuleCatalogue.read(files, BASE.ruleCodes(), BASE.sources()));
    } else if (path.startsWith("packs/") || path.startsWith("violations/")) {
      return RuleBaseContent.of(BASE.with(BASE.tables().with(files, BASE.sources(), path)));
    }
    return RuleBaseContent.read(files);
  }

  private static List<Fault> faults(Kind kind, int most) {
    List<Fault> all = new ArrayList<>();
    Pattern pattern = Pattern.compile(kind.pattern());
    for (String path : RULES.list(kind.folder(), kind.suffix())) {
      // Published decisions are made from the samples and compared with them by a test of their own.
      String[] lines = path.endsWith("/precedents.csv") ? new String[0] : text(path).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        int line = i + 1;
        String before = lines[i];
        pattern.matcher(before).results().forEach(found -> {
          String after = before.substring(0, found.start()) + kind.wrong().apply(found) + before.substring(found.end());
          if (line > 1 && !after.equals(before)) {
            all.add(new Fault(kind, path, line, before, after));
          }
        });
      }
    }
    Collections.shuffle(all, new Random(2026));
    assertThat(all).as(kind.name()).isNotEmpty();
    return all.subList(0, Math.min(most, all.size()));
  }

  private static String more(String figure) {
    return (figure.charAt(0) == '9' ? '8' : (char) (figure.charAt(0) + 1)) + figure.substring(1);
  }

  private static String text(String path) {
    return new String(RULES.bytes(path), StandardCharsets.UTF_8);
  }

  private static RuleFiles planted(Fault fault) {
    String[] lines = text(fault.path()).split("\n", -1);
    lines[fault.line() - 1] = fault.after();
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return new RuleFiles() {
      @Override
      public SortedSet<String> list(String folder, String suffix) {
        return RULES.list(folder, suffix);
      }

      @Override
      public byte[] bytes(String path) {
        return path.equals(fault.path()) ? bytes : RULES.bytes(path);
      }
    };
  }
}
