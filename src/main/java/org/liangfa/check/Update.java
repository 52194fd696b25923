package org.liangfa.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liangfa.answers.Answers;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.source.RuleFiles;

/** What the expectations would be if the rule base were right as it is. Writes nothing. */
public final class Update {
  private Update() {}

  /**
   * One file that would change.
   *
   * @param file below {@code rules/} or as the samples are named
   * @param before its text; empty for a new file
   * @param after its new text
   */
  public record Change(String file, String before, String after) {
    /** The lines that go, {@code -12: …} with the old number, and those that come, {@code +12: …} with the new. */
    public List<String> lines() {
      return ChangedLines.between(before, after);
    }
  }

  /** Every file that would change: cases, known answers, samples. */
  public static List<Change> of(RuleFiles files, Samples samples, Filter filter) {
    Liangfa liangfa = Liangfa.open(files);
    List<Change> changes = new ArrayList<>();
    cases(files, liangfa, filter, changes);
    figures(files, liangfa, filter, changes);
    if (filter.all()) {
      new Answers(files, RuleBaseContent.of(liangfa)).rewritten().forEach((file, after) -> {
        boolean exists = files.list("answers", ".csv").contains(file);
        String before = exists ? new String(files.bytes(file), StandardCharsets.UTF_8) : "";
        if (!before.equals(after)) {
          changes.add(new Change("rules/" + file, before, after));
        }
      });
    }
    SampleCheck check = new SampleCheck(liangfa, Observer.NONE);
    for (Sample sample : samples.list()) {
      boolean taken = filter.all() || filter.takes(sample.name(), List.of(), SampleCheck.tags(sample));
      if (taken && !check.check(sample).holds()) {
        changes.add(sample(check, sample));
      }
    }
    return changes;
  }

  private static void figures(RuleFiles files, Liangfa liangfa, Filter filter, List<Change> changes) {
    FigureCases cases = new FigureCases(files);
    for (String path : files.list("packs", "/figures.yaml")) {
      String before = new String(files.bytes(path), StandardCharsets.UTF_8);
      String after = filter.takes("rules/" + path) ? cases.rewritten("rules/" + path, before, liangfa) : before;
      if (!after.equals(before)) {
        changes.add(new Change("rules/" + path, before, after));
      }
    }
  }

  private static void cases(RuleFiles files, Liangfa liangfa, Filter filter, List<Change> changes) {
    CaseRunner runner = new CaseRunner(liangfa.rules(), liangfa.tables());
    CaseCheck check = new CaseCheck(runner, liangfa.ruleCodes(), liangfa.sources(), Observer.NONE);
    Map<String, List<LocatedCase>> failed = RuleCases.read(files).cases().stream()
        .filter(filter::takes)
        .filter(one -> !check.check(one).holds())
        .collect(Collectors.groupingBy(LocatedCase::file, TreeMap::new, Collectors.toList()));
    failed.forEach((file, cases) -> {
      String before = new String(files.bytes(file.substring("rules/".length())), StandardCharsets.UTF_8);
      CaseRewriter rewriter = new CaseRewriter(before);
      List<LocatedCase> backwards = new ArrayList<>(cases);
      Collections.reverse(backwards);
      backwards.forEach(one -> rewriter.rewrite(one, runner.run(one.content())));
      if (!rewriter.text().equals(before)) {
        changes.add(new Change(file, before, rewriter.text()));
      }
    });
  }

  private static Change sample(SampleCheck check, Sample sample) {
    try {
      String before = Files.readString(sample.expected());
      return new Change(sample.place(), before, SampleRewriter.rewritten(check.run(sample)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CaseFileException e) {
      throw new IllegalArgumentException(sample.casePlace() + ": " + e.getMessage(), e);
    }
  }
}
