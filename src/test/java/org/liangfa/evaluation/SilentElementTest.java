package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.liangfa.kernel.Tier;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Result;
import org.liangfa.source.RuleFiles;

/** Two of the three elements of article 33 paragraph 1 are established and the file has no word on the third. */
class SilentElementTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void harm_that_the_file_leaves_out_was_taken_for_harm_and_nobody_was_told() throws Exception {
    Result result = evaluate("");

    assertThat(result.recommendation().tier()).isEqualTo(Tier.LENIENT);
    assertThat(result.open()).extracting(OpenPoint::kind).contains("MINOR_HARM");
    OpenPoint harm = result.open().get(0);
    assertThat(harm.effect().zh()).startsWith("查明属实：可以不予行政处罚");
    assertThat(harm.asked()).as("the question, its rule and its article").singleElement().satisfies(question -> {
      assertThat(question.what().zh()).startsWith("初次违法、及时改正均已查明，而案卷没有写明危害后果");
      assertThat(question.rule().id()).isEqualTo("APL-33-1-2-G");
      assertThat(question.rule().basis().key()).isEqualTo("APL-2021#33.1.2");
    });
    assertThat(result.personFirst()).isTrue();
    assertThat(result.alternatives())
        .filteredOn(one -> one.kind().equals("PROSPECTIVE"))
        .extracting(one -> one.advice().tier())
        .containsExactly(Tier.NO_PENALTY_PERMITTED);
  }

  @Test
  void harm_that_is_proven_is_not_asked_for() throws Exception {
    Result result = evaluate("ACTUAL_HARM");

    assertThat(result.open()).extracting(OpenPoint::kind).doesNotContain("MINOR_HARM");
    assertThat(result.alternatives()).noneMatch(one -> one.kind().equals("PROSPECTIVE"));
  }

  private static Result evaluate(String further) throws Exception {
    Path sample = Path.of("samples", "published", "jx-xinyu-ad", "case.json");
    ObjectNode file = (ObjectNode) JSON.readTree(Files.readAllBytes(sample));
    if (!further.isEmpty()) {
      ArrayNode circumstances = (ArrayNode) file.get("circumstances");
      ObjectNode copy = ((ObjectNode) circumstances.get(0)).deepCopy();
      circumstances.add(copy.put("kind", further));
    }
    return LIANGFA.evaluate(LIANGFA.read(JSON.writeValueAsBytes(file), "case.json"), Options.NONE);
  }
}
