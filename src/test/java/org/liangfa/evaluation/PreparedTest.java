package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.kernel.Language;
import org.liangfa.report.Reports;
import org.liangfa.source.PackedSnapshot;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Entry;

/** The packed rule base, as the build leaves it, against the files it was made from: the same bytes for every case. */
class PreparedTest {
  private static final int DRAWS = 40;
  private static final String STAMP = "stamp";
  private static final Liangfa READ = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final byte[] BYTES = READ.snapshot(STAMP);
  private static final Liangfa PACKED =
      Prepared.of(new PackedSnapshot(BYTES, STAMP)).map(Liangfa::of).orElseThrow();

  @TestFactory
  Stream<DynamicTest> every_sample_gives_the_same_bytes() throws IOException {
    List<Path> samples;
    try (Stream<Path> folders = Files.list(Path.of("samples"))) {
      samples =
          folders
              .flatMap(folder -> Stream.of(folder.resolve("case.json"), folder.resolve("case.yaml")))
              .filter(Files::exists)
              .sorted()
              .toList();
    }
    assertThat(samples).hasSizeGreaterThan(50);
    return samples.stream().map(sample -> dynamicTest(sample.toString(), () -> same(sample)));
  }

  @Test
  void random_cases_give_the_same_bytes() {
    Random random = new Random(20250720);
    List<String> violations = new ArrayList<>(new TreeSet<>(READ.violations().ids()));
    List<String> kinds = READ.vocabulary().circumstances().stream().map(Entry.Circumstance::code).sorted().toList();
    for (int draw = 0; draw < DRAWS; draw++) {
      TreeSet<String> established = new TreeSet<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        String kind = kinds.get(random.nextInt(kinds.size()));
        if (Cases.compatible(READ.tables(), established, kind)) {
          established.add(kind);
        }
      }
      String violation = violations.get(random.nextInt(violations.size()));
      String region = List.of("330600", "330100", "110000").get(random.nextInt(3));
      same(violation + " " + region + " " + established,
          Cases.established(READ.tables(), violation, region, established));
    }
  }

  private static void same(Path sample) throws CaseFileException {
    CaseFile file = READ.read(sample);
    assertThat(PACKED.read(sample)).as("%s as read", sample).isEqualTo(file);
    same(sample.toString(), file);
  }

  private static void same(String what, CaseFile file) {
    assertThat(json(PACKED, file)).as(what).isEqualTo(json(READ, file));
  }

  /** Every format is made of what the JSON holds. */
  private static String json(Liangfa liangfa, CaseFile file) {
    return Reports.format("json").render(liangfa.evaluate(file, Options.NONE), Language.ZH);
  }

  @Test
  void a_snapshot_of_other_files_is_not_used() {
    assertThat(Prepared.of(new PackedSnapshot(BYTES, "other"))).isEmpty();
  }

  @Test
  void a_damaged_snapshot_is_not_used() {
    byte[] damaged = BYTES.clone();
    damaged[damaged.length / 2] ^= 1;
    assertThat(Prepared.of(new PackedSnapshot(damaged, STAMP))).isEmpty();
  }
}
