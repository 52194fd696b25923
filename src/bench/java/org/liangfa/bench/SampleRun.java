package org.liangfa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.casefacts.CaseFacts;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Vocabulary;

/**
 * One case, and what each phase sees of it: claims, features, steps and the findings of the phases before. Answers that are
 * computed between phases are left out; they are few.
 */
final class SampleRun {
  private static final String CASE = "samples/shaoxing-1-as-published/case.json";

  private final Liangfa liangfa;
  private final Set<Record> facts;
  private final RuleSelection selection;

  private SampleRun(Liangfa liangfa, Set<Record> facts, RuleSelection selection) {
    this.liangfa = liangfa;
    this.facts = facts;
    this.selection = selection;
  }

  static SampleRun read() {
    Liangfa liangfa = Liangfa.open(RuleFiles.directory(Path.of("rules")));
    try {
      CaseFile file = liangfa.read(Files.readAllBytes(Path.of(CASE)), CASE);
      Explanation explanation = liangfa.explain(file, Options.NONE);
      LocalDate day = explanation.lawOn();
      CaseFacts facts =
          CaseFacts.of(
              file,
              explanation.clause(),
              liangfa.vocabulary().codes(Vocabulary.Kind.STEPS),
              day,
              liangfa.tables().workingCalendar(explanation.packs()));
      Set<Record> records = new LinkedHashSet<>();
      facts.facts().forEach(fact -> records.add((Record) fact));
      return new SampleRun(
          liangfa, records, new RuleSelection(new TreeSet<>(explanation.packs().ids()), day, file.fileDate()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CaseFileException e) {
      throw new IllegalStateException(CASE, e);
    }
  }

  Liangfa liangfa() {
    return liangfa;
  }

  List<RuleInfo> rules() {
    return liangfa.rules().catalogue().rules();
  }

  RuleSelection selection() {
    return selection;
  }

  Set<Record> facts() {
    return facts;
  }

  /** What the phase sees. */
  Set<Record> before(Phase phase) {
    return before(phase, liangfa.rules(), facts);
  }

  /** What the phase sees where these rules run on these facts. */
  Set<Record> before(Phase phase, RuleBase rules, Set<Record> from) {
    Set<Record> seen = new LinkedHashSet<>(from);
    for (Phase earlier : Phase.values()) {
      if (earlier.compareTo(phase) < 0) {
        rules.run(earlier, seen, selection).distinct().forEach(finding -> seen.add((Record) finding));
      }
    }
    return seen;
  }
}
