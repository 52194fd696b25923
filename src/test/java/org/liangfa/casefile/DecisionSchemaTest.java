package org.liangfa.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft decision is read as strictly as a case file, and its schema says what is read. */
class DecisionSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DecisionFiles FILES = new DecisionFiles(new SampleCodes());
  private static final String FULL = """
      {"schema": "liangfa/decision/1", "caseId": "x-1", "decided": "2025-05-28", "tier": "MITIGATED",
       "fine": "4000.00", "confiscateGoods": "YES", "confiscateGains": "NO", "otherKinds": ["WARNING"],
       "otherPenalties": ["责令停止"], "law": {"clause": "某条例第三十六条", "on": "2025-05-28"},
       "grounds": [{"article": "APL-2021#32(1)", "circumstances": ["HARDSHIP"], "evidence": ["E1"]}],
       "evidence": ["E1"],
       "content": {"party": "某店", "facts": "事实", "penalty": "罚款", "performance": "十五日", "remedies": "复议",
                   "authority": "某局", "discretion": " "},
       "procedure": [{"step": "PRIOR_NOTICE", "state": "DONE", "date": "2025-04-10"}],
       "defence": [{"argued": "HARDSHIP", "adopted": "NO", "reason": "无证据"}],
       "overrides": [{"what": "AMOUNT_DIFFERS", "reason": "集体讨论", "approver": "某某"}]}
      """;

  @Test
  void a_full_draft_is_read_and_follows_the_schema() throws Exception {
    DecisionFile draft = FILES.read(FULL.getBytes(StandardCharsets.UTF_8), "d.json");

    assertThat(schema().validate(MAPPER.readTree(FULL))).isEmpty();
    assertThat(draft.grounds().get(0).article()).isEqualTo("APL-2021#32(1)");
    assertThat(draft.text().discretion()).as("a blank part is a part left out").isEmpty();
    assertThat(draft.overrides().get(0).approver()).isEqualTo("某某");
  }

  @Test
  void the_smallest_draft_is_read() throws Exception {
    String text = "schema: liangfa/decision/1\ncaseId: x-1\ndecided: 2025-05-28\ntier: LENIENT\n";

    DecisionFile draft = FILES.read(text.getBytes(StandardCharsets.UTF_8), "d.yaml");

    assertThat(draft.text()).isEqualTo(DecisionContent.NONE);
    assertThat(draft.law()).isNull();
  }

  @Test
  void faults_are_told_by_code_and_place() {
    String text = FULL.replace("\"tier\": \"MITIGATED\"", "\"tier\": \"减轻\"")
        .replace("\"argued\": \"HARDSHIP\"", "\"argued\": \"HARDSHP\"")
        .replace("\"fine\": \"4000.00\"", "\"fine\": \"4,000\"")
        .replace("\"overrides\"", "\"override\"");

    assertThatThrownBy(() -> FILES.read(text.getBytes(StandardCharsets.UTF_8), "d.json"))
        .isInstanceOfSatisfying(CaseFileException.class, e -> assertThat(e.problems())
            .extracting(problem -> problem.code() + " " + problem.place().replaceFirst("^d.json:\\d+:\\d+ ", ""))
            .containsExactly(
                "CASE-058 tier", "CASE-060 fine", "CASE-080 defence[0].argued", "CASE-052 override"));
  }

  @Test
  void a_case_file_is_no_draft() {
    String text = FULL.replace("liangfa/decision/1", "liangfa/case/1");

    assertThatThrownBy(() -> FILES.read(text.getBytes(StandardCharsets.UTF_8), "d.json"))
        .isInstanceOfSatisfying(CaseFileException.class, e ->
            assertThat(e.problems()).extracting(problem -> problem.code()).containsExactly("CASE-050"));
  }

  @Test
  void the_schema_names_exactly_the_properties_of_the_records() throws Exception {
    JsonNode root = MAPPER.readTree(resource());
    List<String> names = new ArrayList<>(List.of("schema"));
    names.addAll(components(DecisionFile.class));

    assertThat(fields(root.get("properties"))).containsExactlyElementsOf(names);
    for (Class<?> type : List.of(
        CitedLaw.class, CitedGround.class, DecisionContent.class, DefenceAnswer.class, Departure.class)) {
      String name = Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
      assertThat(fields(root.at("/$defs/" + name + "/properties"))).as(name).containsExactlyElementsOf(components(type));
    }
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(MAPPER.readTree(resource()));
  }

  private static byte[] resource() throws IOException {
    try (InputStream in = DecisionSchemaTest.class.getResourceAsStream("/schema/decision.schema.json")) {
      return in.readAllBytes();
    }
  }
}
