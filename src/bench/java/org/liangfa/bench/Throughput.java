package org.liangfa.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.casefacts.CaseFacts;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleSelection;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.fact.Claim;
import org.liangfa.report.JsonLines;
import org.liangfa.result.Result;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Entry;
import org.liangfa.table.PackChain;
import org.liangfa.table.Vocabulary;

/**
 * Many cases in one thread: the pipeline of a batch, the same with the rules taken out (cases are read and bound, and one
 * ready result is written for each), and the rules run as one would with the engine alone (a new session for each phase of
 * each case; nothing but the rules: no tables, no amounts, no reasons). The pipeline also says what would change the result;
 * so does the engine, in part, in the last rows: it runs again for every circumstance that the file states, the other way
 * round; and for every one that evidence could still bring, proven and refuted. The pipeline tries pairs, too.
 */
public final class Throughput {
  private final Liangfa liangfa = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private final List<byte[]> lines = new ArrayList<>();

  private Throughput() {}

  /** Prints a table; reads the NDJSON file named. */
  public static void main(String[] args) throws IOException, CaseFileException {
    Throughput throughput = new Throughput();
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
      in.lines().forEach(line -> throughput.lines.add(line.getBytes(StandardCharsets.UTF_8)));
    }
    throughput.print();
  }

  private void print() throws IOException, CaseFileException {
    Result ready = liangfa.evaluate(liangfa.read(lines.get(0), "1.json"), Options.NONE);
    RuleBase model = RuleBase.prepared(liangfa.rules().catalogue().rules());
    double pipeline = 0;
    double without = 0;
    double files = 0;
    double executable = 0;
    double trying = 0;
    double tryingAll = 0;
    // The first round warms up; in the second, what is remembered of other cases helps as it does in a long run.
    for (int round = 0; round < 2; round++) {
      without = rate(lines.size(), bytes -> JsonLines.write(same(ready, read(bytes)), OutputStream.nullOutputStream()));
      pipeline =
          rate(
              lines.size(),
              bytes ->
                  JsonLines.write(liangfa.evaluate(read(bytes), Options.NONE), OutputStream.nullOutputStream()));
      files = rate(lines.size() / 10, bytes -> sessions(liangfa.rules(), read(bytes)));
      executable = rate(lines.size() / 10, bytes -> sessions(model, read(bytes)));
      trying = rate(lines.size() / 50, bytes -> trials(model, read(bytes), stated(read(bytes))));
      tryingAll = rate(lines.size() / 200, bytes -> trials(model, read(bytes), possible(read(bytes))));
    }
    System.out.printf(Locale.ROOT, "%-52s %10s %10s%n", lines.size() + " cases, one thread", "cases/s", "ratio");
    row("pipeline without rules (read, bind, write)", without, 1);
    row("batch pipeline", pipeline, pipeline / without);
    row("engine alone, new sessions, rule files", files, pipeline / files);
    row("engine alone, new sessions, executable model", executable, pipeline / executable);
    row("engine alone, and what its circumstances change", trying, pipeline / trying);
    row("engine alone, and what any circumstance changes", tryingAll, pipeline / tryingAll);
    System.out.println("ratio of the last four: batch pipeline to engine alone");
  }

  private static void row(String what, double rate, double ratio) {
    System.out.printf(Locale.ROOT, "%-52s %10.0f %10.2f%n", what, rate, ratio);
  }

  /** What is done with the bytes of a case. */
  private interface Step {
    void on(byte[] bytes) throws IOException, CaseFileException;
  }

  private double rate(int count, Step step) throws IOException, CaseFileException {
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      step.on(lines.get(i));
    }
    return count / ((System.nanoTime() - begin) / 1e9);
  }

  private CaseFile read(byte[] bytes) throws CaseFileException {
    return liangfa.read(bytes, "case.json");
  }

  /** The ready result, once the case is there. */
  private static Result same(Result ready, CaseFile file) {
    if (file.caseId().isEmpty()) {
      throw new IllegalStateException("caseId: empty (expected: read)");
    }
    return ready;
  }

  private void sessions(RuleBase rules, CaseFile file) {
    sessions(rules, file, facts(file));
  }

  /** The rules on the facts, and on the facts with each of the claims in the place of those on the same circumstance. */
  private void trials(RuleBase rules, CaseFile file, List<Claim> claims) {
    Set<Record> facts = facts(file);
    sessions(rules, file, facts);
    for (Claim claim : claims) {
      Set<Record> changed = new LinkedHashSet<>(facts);
      changed.removeIf(fact -> fact instanceof Claim old && old.kind().equals(claim.kind()));
      changed.add(claim);
      sessions(rules, file, changed);
    }
  }

  /** Each circumstance that the file states, the other way round. */
  private List<Claim> stated(CaseFile file) {
    List<Claim> claims = new ArrayList<>();
    for (Record fact : facts(file)) {
      if (fact instanceof Claim claim) {
        claims.add(proven(claim.kind(), claim.assertion() != Claim.Assertion.PRESENT));
      }
    }
    return claims;
  }

  /** Those, and each that matters in every sector and that the file does not state, proven and refuted. */
  private List<Claim> possible(CaseFile file) {
    List<Claim> claims = stated(file);
    Set<String> stated = new TreeSet<>();
    claims.forEach(claim -> stated.add(claim.kind()));
    for (Entry.Circumstance one : liangfa.vocabulary().circumstances()) {
      boolean general = one.bases().stream().anyMatch(key -> key.toString().startsWith("APL-"));
      if (general && !stated.contains(one.code())) {
        claims.add(proven(one.code(), true));
        claims.add(proven(one.code(), false));
      }
    }
    return claims;
  }

  private static Claim proven(String kind, boolean present) {
    return new Claim(kind, present ? Claim.Assertion.PRESENT : Claim.Assertion.ABSENT, Claim.Support.VERIFIED);
  }

  private Set<Record> facts(CaseFile file) {
    PackChain packs = liangfa.packs(file, file.fileDate(), Options.NONE);
    Set<Record> facts = new LinkedHashSet<>();
    CaseFacts.of(
            file,
            null,
            liangfa.vocabulary().codes(Vocabulary.Kind.STEPS),
            file.fileDate(),
            liangfa.tables().workingCalendar(packs))
        .facts()
        .forEach(fact -> facts.add((Record) fact));
    return facts;
  }

  private void sessions(RuleBase rules, CaseFile file, Set<Record> facts) {
    PackChain packs = liangfa.packs(file, file.fileDate(), Options.NONE);
    Set<Record> seen = new LinkedHashSet<>(facts);
    RuleSelection selection = new RuleSelection(new TreeSet<>(packs.ids()), file.fileDate(), file.fileDate());
    for (Phase phase : Phase.values()) {
      rules.run(phase, seen, selection).distinct().forEach(finding -> seen.add((Record) finding));
    }
  }
}
