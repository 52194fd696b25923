package org.liangfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.Alternative;
import org.liangfa.result.Result;

class JsonReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theSampleResultsFollowThePublishedSchema() throws IOException {
    assertFollows(SampleResults.mitigated());
    assertFollows(SampleResults.lenient());
  }

  @ParameterizedTest
  @EnumSource(Tier.class)
  void aPoorResultFollowsThePublishedSchema(Tier tier) throws IOException {
    assertFollows(SampleResults.bare(tier));
  }

  @Test
  void theSchemaRefusesAnUnknownKey() throws IOException {
    JsonNode node = MAPPER.readTree(json(SampleResults.mitigated()).replaceFirst("\"caseId\"", "\"caseID\""));
    assertThat(schema().validate(node)).isNotEmpty();
  }

  @Test
  void theKeysFixedByTheDesignAreThere() throws IOException {
    JsonNode node = MAPPER.readTree(json(SampleResults.mitigated()));

    assertThat(node.at("/caseId").asText()).isEqualTo("shaoxing-fireworks-2025");
    assertThat(node.at("/recommendation/tier").asText()).isEqualTo("MITIGATED");
    assertThat(node.at("/recommendation/fine/amount").isTextual()).as("amounts are strings").isTrue();
    assertThat(node.at("/recommendation/fine/amount").asText()).isEqualTo("4000.00");
    assertThat(node.at("/recommendation/confiscation/0/subject").asText()).isEqualTo("GOODS");
    assertThat(node.at("/alternatives/0/tier").asText()).isEqualTo("NO_PENALTY_PERMITTED");
    assertThat(node.at("/alternatives/0/fine").isNull()).as("no fine is null, not missing").isTrue();
    assertThat(node.at("/alternatives/0/advice").isMissingNode()).as("an alternative is flat").isTrue();
    assertThat(node.at("/score/contributions/0/points").isTextual()).as("points are strings").isTrue();
    assertThat(fields(node)).contains("envelope", "grounds", "notCounted", "open", "bars", "duties", "measures",
        "risks",
        "counterfactuals", "comparable", "fingerprint");
  }

  @Test
  void anAlternativeHasEveryKeyOfTheRecommendation() throws IOException {
    JsonNode node = MAPPER.readTree(json(SampleResults.mitigated()));
    List<String> expected = new ArrayList<>(List.of("kind", "condition"));
    expected.addAll(fields(node.get("recommendation")));
    assertThat(fields(node.at("/alternatives/0"))).containsExactlyElementsOf(expected);
  }

  @Test
  void theSchemaListsExactlyTheRecordComponents() throws IOException {
    JsonNode schema = MAPPER.readTree(resource());
    for (Class<?> type : records(Result.class, new LinkedHashSet<>())) {
      JsonNode object = type == Result.class ? schema : schema.at("/$defs/" + type.getSimpleName());
      assertThat(object.isMissingNode()).as("%s is in the schema", type.getSimpleName()).isFalse();
      assertThat(fields(object.get("properties"))).as(type.getSimpleName()).containsExactlyElementsOf(keys(type));
      assertThat(texts(object.get("required"))).as("%s: every key is required", type.getSimpleName())
          .containsExactlyElementsOf(keys(type));
    }
  }

  @Test
  void theSchemaListsExactlyTheTiersMarksAndModalities() throws IOException {
    JsonNode schema = MAPPER.readTree(resource());
    assertThat(texts(schema.at("/$defs/tier/enum"))).isEqualTo(Arrays.stream(Tier.values()).map(Enum::name).toList());
    assertThat(texts(schema.at("/$defs/mark/enum"))).isEqualTo(Arrays.stream(Mark.values()).map(Enum::name).toList());
    assertThat(texts(schema.at("/$defs/modality/enum")))
        .isEqualTo(Arrays.stream(Modality.values()).map(Enum::name).toList());
  }

  private static List<String> keys(Class<?> type) {
    List<String> keys = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (type == Alternative.class && component.getType() == Advice.class) {
        keys.addAll(keys(Advice.class));
      } else {
        keys.add(component.getName());
      }
    }
    return keys;
  }

  private static Set<Class<?>> records(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType list) {
      records(list.getActualTypeArguments()[0], found);
    } else if (type instanceof Class<?> c && c.isRecord() && c.getPackage() == Result.class.getPackage()
        && found.add(c)) {
      for (RecordComponent component : c.getRecordComponents()) {
        records(component.getGenericType(), found);
      }
    }
    return found;
  }

  private static void assertFollows(Result result) throws IOException {
    assertThat(schema().validate(MAPPER.readTree(json(result)))).as("violations of the schema").isEmpty();
  }

  private static String json(Result result) {
    return Reports.format("json").render(result, Language.ZH);
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(MAPPER.readTree(resource()));
  }

  private static byte[] resource() throws IOException {
    try (InputStream in = JsonReportTest.class.getResourceAsStream("/schema/result.schema.json")) {
      return in.readAllBytes();
    }
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
