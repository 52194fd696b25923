package org.liangfa.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangfa.casefile.CaseFile;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Mark;
import org.liangfa.report.ReviewReports;
import org.liangfa.result.Review;
import org.liangfa.result.ReviewPoint;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.ReviewPointRow;

/** Every draft beside a sample case: the faults its author planted are found, and nothing else is. */
class DecisionSamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final Reviewer REVIEWER = new Reviewer(LIANGFA);

  @TestFactory
  Stream<DynamicTest> exactly_the_planted_faults_are_found() throws IOException {
    return drafts().map(draft -> DynamicTest.dynamicTest(draft.toString(), () -> check(draft)));
  }

  @Test
  void every_draft_has_an_expectation_and_there_are_many() throws IOException {
    List<Path> drafts = drafts().toList();
    assertThat(drafts).hasSizeGreaterThan(50);
    for (Path draft : drafts) {
      assertThat(expected(draft).has(name(draft))).as("%s：expected.json 没有写", draft).isTrue();
    }
  }

  /** A point that no draft shows is a point of which nobody knows whether it works. */
  @Test
  void every_point_of_the_table_is_shown_by_some_draft() throws IOException {
    TreeSet<String> shown = new TreeSet<>();
    for (Path draft : drafts().toList()) {
      expected(draft).path(name(draft)).path("stops").forEach(code -> shown.add(code.asText()));
    }
    TreeSet<String> points = new TreeSet<>();
    LIANGFA.tables().rows("review-points").forEach(row -> points.add(((ReviewPointRow) row).point()));
    points.removeAll(shown);
    assertThat(points).as("审核要点没有样本").isEmpty();
  }

  /** The list of another county shows how such lists are made; it makes no decision here unlawful. */
  @Test
  void nothing_is_called_unlawful_on_an_inference_a_memory_or_a_proposal() throws Exception {
    int inferred = 0;
    for (Path draft : drafts().filter(path -> path.toString().contains("shaoxing")).toList()) {
      CaseFile file = LIANGFA.read(caseFile(draft.getParent().getParent()));
      for (ReviewPoint point : REVIEWER.review(file, LIANGFA.readDecision(draft, draft.toString()), Options.NONE).points()) {
        if (point.rule() != null && point.rule().basis().mark() != Mark.VERBATIM
            && point.rule().basis().mark() != Mark.EXCERPT) {
          inferred++;
          assertThat(point.verdict()).as("%s：%s 依据 %s", draft, point.code(), point.rule().basis().label().zh())
              .isNotEqualTo(ReviewPoint.Verdict.UNLAWFUL);
        }
      }
    }
    assertThat(inferred).isPositive();
  }

  private static void check(Path draft) throws Exception {
    JsonNode expected = expected(draft).path(name(draft));
    CaseFile file = LIANGFA.read(caseFile(draft.getParent().getParent()));
    Review review = REVIEWER.review(file, LIANGFA.readDecision(draft, draft.toString()), Options.NONE);

    TreeSet<String> stops = new TreeSet<>();
    expected.path("stops").forEach(code -> stops.add(code.asText()));
    TreeSet<String> found = new TreeSet<>();
    review.points().stream()
        .filter(point -> point.verdict().stops())
        .map(ReviewPoint::code)
        .forEach(found::add);
    assertThat(found).as("%s：须改正的审核点", draft).isEqualTo(stops);
    assertThat(review.personFirst() ? 1 : 0).as("%s：退出码", draft).isEqualTo(expected.path("exit").asInt());
    assertThat(review.points()).as("%s：每点都有条文或者证据", draft)
        .filteredOn(point -> point.verdict().stops())
        .allSatisfy(point -> assertThat(point.articles()).isNotEmpty());
    assertThat(schema().validate(JSON.readTree(ReviewReports.render("json", review, Language.ZH)))).isEmpty();
    for (String format : List.of("text", "md", "html")) {
      String page = ReviewReports.render(format, review, Language.ZH);
      stops.forEach(code -> assertThat(page.replace("\\", "")).as(format).contains(code));
    }
  }

  private static Stream<Path> drafts() throws IOException {
    return Files.walk(SAMPLES, 3)
        .filter(path -> path.toString().endsWith(".yaml") && path.getParent().endsWith("decisions"))
        .sorted();
  }

  private static JsonNode expected(Path draft) throws IOException {
    return JSON.readTree(Files.readAllBytes(draft.resolveSibling("expected.json")));
  }

  private static String name(Path draft) {
    return draft.getFileName().toString().replace(".yaml", "");
  }

  private static Path caseFile(Path folder) {
    Path json = folder.resolve("case.json");
    return Files.exists(json) ? json : folder.resolve("case.yaml");
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = DecisionSamplesTest.class.getResourceAsStream("/schema/review.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(in));
    }
  }
}
