package org.liangfa.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;
import org.liangfa.source.CsvLine;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceException;
import org.liangfa.source.SourceRegistry;
import org.liangfa.source.Utf8;

/**
 * The warnings that the rule base accepts, each with basis and reason, from {@code rules/lint/accepted.csv}. A subject may
 * hold {@code *} for anything: whoever follows a pattern that was accepted needs no entry of his own.
 */
final class Accepted {
  private static final String FILE = "accepted.csv";
  private static final List<String> HEADER = List.of("code", "subject", "basis", "zh", "en");

  private final List<Entry> entries = new ArrayList<>();
  private final List<Remark> unfounded = new ArrayList<>();

  private record Entry(String code, String subject, String place) {
    boolean accepts(Remark remark) {
      return code.equals(remark.code().code()) && fits(remark.subject());
    }

    private boolean fits(String other) {
      String pattern = Arrays.stream(subject.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
      return Pattern.matches(pattern, other);
    }
  }

  /** Reads the entries; a rule base without the file accepts nothing. */
  Accepted(RuleFiles files, SourceRegistry sources) {
    if (!files.list("lint", FILE).contains("lint/" + FILE)) {
      return;
    }
    byte[] bytes = files.bytes("lint/" + FILE);
    String file = "rules/lint/" + FILE;
    Optional<String> text = Utf8.text(bytes);
    if (text.isEmpty()) {
      refuse(file, Utf8.fault(bytes).zh(), Utf8.fault(bytes).en());
      return;
    }
    for (CsvLine line : CsvLine.of(text.get())) {
      String place = file + ":" + line.number();
      if (line.number() > 1) {
        entry(place, line.cells(), sources);
      } else if (!line.cells().equals(HEADER)) {
        refuse(place, "表头应为 " + String.join(",", HEADER), "the header must be " + String.join(",", HEADER));
      }
    }
  }

  private void entry(String place, List<String> cells, SourceRegistry sources) {
    if (cells.size() != HEADER.size() || cells.stream().anyMatch(String::isBlank)) {
      refuse(place, "五格都要填写", "all five cells must be filled in");
    } else if (LintCode.of(cells.get(0)).filter(LintCode::warning).isEmpty()) {
      refuse(place, cells.get(0) + " 不是可以接受的警告", cells.get(0) + " is no warning that can be accepted");
    } else if (!resolves(cells.get(2), sources)) {
      refuse(place, "依据 " + cells.get(2) + " 不存在", "the basis " + cells.get(2) + " does not exist");
    } else {
      entries.add(new Entry(cells.get(0), cells.get(1), place));
    }
  }

  private static boolean resolves(String key, SourceRegistry sources) {
    try {
      sources.resolve(BasisKey.parse(key));
      return true;
    } catch (SourceException e) {
      return false;
    }
  }

  private void refuse(String place, String zh, String en) {
    unfounded.add(new Remark(LintCode.ACCEPTED_UNFOUNDED, place, place, Text.of(zh, en)));
  }

  /** What is left of the remarks, and what is wrong with the entries themselves. */
  List<Remark> rest(List<Remark> remarks) {
    List<Remark> rest = new ArrayList<>(unfounded);
    remarks.stream().filter(remark -> entry(remark).isEmpty()).forEach(rest::add);
    for (Entry entry : entries) {
      if (remarks.stream().noneMatch(entry::accepts)) {
        rest.add(new Remark(LintCode.ACCEPTED_IDLE, entry.subject(), entry.place(), Text.of(
            entry.code() + " " + entry.subject() + " 并没有出现", entry.code() + " " + entry.subject() + " is not given")));
      }
    }
    return rest;
  }

  private Optional<Entry> entry(Remark remark) {
    return entries.stream()
        .filter(entry -> entry.accepts(remark))
        .findFirst();
  }
}
