package org.liangfa.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.clause.FineClause;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

class CaseSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String text = CaseSchema.text(new SampleCodes());

  private JsonNode root() throws Exception {
    return MAPPER.readTree(text);
  }

  private JsonSchema schema() throws Exception {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  @Test
  void a_full_file_and_its_canonical_print_are_valid() throws Exception {
    CaseFile file = new CaseFiles(new SampleCodes()).read(CaseFilesTest.full(), "full.json");

    assertThat(schema().validate(MAPPER.readTree(CaseFilesTest.full()))).isEmpty();
    assertThat(schema().validate(MAPPER.readTree(CaseFiles.print(file)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "CASE-050-another-version", "CASE-051-required-left-out", "CASE-052-misspelt-name", "CASE-053-object-for-text",
    "CASE-054-null", "CASE-055-blank", "CASE-056-bare-number", "CASE-057-true", "CASE-058-misspelt-value",
    "CASE-059-full-width-digits", "CASE-060-words-for-amounts", "CASE-061-half-a-fen", "CASE-062-below-zero",
    "CASE-063-too-many-zeros", "CASE-064-words-for-numbers", "CASE-065-half-a-person", "CASE-066-slashes",
    "CASE-068-year-one", "CASE-069-blank-in-an-id", "CASE-070-name-of-a-region", "CASE-080-misspelt-circumstance",
    "CASE-081-misspelt-step", "CASE-093-neither-or-both"
  })
  void a_file_of_the_wrong_shape_is_invalid(String folder) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("samples", "bad", folder, "case.json"));

    assertThat(schema().validate(MAPPER.readTree(bytes))).isNotEmpty();
  }

  @Test
  void it_lists_the_codes_of_the_vocabulary() throws Exception {
    assertThat(strings(root().at("/$defs/circumstanceCode/enum"))).isEqualTo(new SampleCodes().circumstances());
    assertThat(strings(root().at("/$defs/stepCode/enum"))).isEqualTo(new SampleCodes().steps());
  }

  @Test
  void it_has_the_same_bytes_every_time() {
    assertThat(CaseSchema.text(new SampleCodes())).isEqualTo(text).doesNotContain("\r");
  }

  @Test
  void the_published_file_is_in_its_canonical_print() throws Exception {
    String published = Files.readString(Path.of("src/main/resources/schema/case.schema.json"), StandardCharsets.UTF_8);

    assertThat(MAPPER.writer(CaseSchema.printer()).writeValueAsString(MAPPER.readTree(published)) + "\n")
        .isEqualTo(published);
  }

  @Test
  void it_describes_every_property_in_both_languages() throws Exception {
    List<String> bare = new ArrayList<>();
    describe(root(), "", bare);

    assertThat(bare).isEmpty();
  }

  @Test
  void it_names_exactly_the_properties_and_values_of_the_records() throws Exception {
    List<String> differences = new ArrayList<>();
    compare(CaseFile.class, root(), Set.of("schema"), differences, new HashSet<>());

    assertThat(differences).isEmpty();
  }

  private static void describe(JsonNode node, String path, List<String> bare) {
    node.path("properties").properties().forEach(property -> {
      if (property.getValue().size() > 0 && !path.startsWith("/oneOf")
          && !property.getValue().path("description").asText().matches("(?s).*[一-龥].* / .+")) {
        bare.add(path + "/" + property.getKey());
      }
    });
    node.path("$defs").properties().forEach(entry -> describe(entry.getValue(), "/" + entry.getKey(), bare));
  }

  private void compare(
      Class<?> type, JsonNode definition, Set<String> besides, List<String> differences, Set<Class<?>> seen)
      throws Exception {
    if (!seen.add(type)) {
      return;
    }
    Set<String> names = new TreeSet<>(besides);
    Set<String> required = new TreeSet<>(besides);
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(component.getName());
      if (isRequired(component)) {
        required.add(component.getName());
      }
      value(component.getGenericType(), definition.at("/properties/" + component.getName()), differences, seen);
    }
    Set<String> properties = new TreeSet<>();
    definition.path("properties").fieldNames().forEachRemaining(properties::add);
    same(type + " properties", properties, names, differences);
    same(type + " required", strings(definition.path("required")), required, differences);
    same(type + " closed", Set.of(definition.path("additionalProperties").asText()), Set.of("false"), differences);
  }

  private void value(Type type, JsonNode property, List<String> differences, Set<Class<?>> seen) throws Exception {
    JsonNode inner = property.has("anyOf") ? property.get("anyOf").get(0) : property;
    if (type instanceof ParameterizedType generic) {
      boolean known = generic.getRawType() == Known.class;
      if (known) {
        Set<String> other = Set.of(property.at("/anyOf/1/$ref").asText());
        same(property + " unknown", other, Set.of("#/$defs/unknown"), differences);
      }
      value(generic.getActualTypeArguments()[0], known ? inner : inner.get("items"), differences, seen);
      return;
    }
    Class<?> plain = (Class<?>) type;
    JsonNode definition = root().at(inner.path("$ref").asText().replace("#", ""));
    if (plain == FineClause.class) {
      for (JsonNode form : definition.get("oneOf")) {
        JsonNode record = root().at(form.get("$ref").asText().replace("#", ""));
        Class<?> formType = FineForm.type(record.at("/properties/form/const").asText()).orElseThrow();
        compare(formType, record, Set.of("form"), differences, seen);
      }
      same("forms", Set.of(definition.get("oneOf").size()), Set.of(FineForm.names().size()), differences);
    } else if (plain.isEnum()) {
      Set<String> constants = new TreeSet<>();
      Arrays.stream(plain.getEnumConstants()).forEach(constant -> constants.add(((Enum<?>) constant).name()));
      same(plain + " values", strings(definition.path("enum")), constants, differences);
    } else if (plain.isRecord() && plain != Money.class) {
      compare(plain, definition, Set.of(), differences, seen);
    } else {
      String name = inner.path("$ref").asText().replace("#/$defs/", "");
      boolean fits = plain == Money.class ? name.equals("amount")
          : plain == BigDecimal.class ? Set.of("decimal", "signedAmount").contains(name)
          : plain == LocalDate.class ? name.equals("date")
          : plain == Integer.class ? name.equals("count")
          : plain != boolean.class || name.equals("yesNo");
      same(plain + " as " + name, Set.of(fits), Set.of(true), differences);
    }
  }

  private static boolean isRequired(RecordComponent component) {
    if (component.getName().equals("brackets")) {
      return true;
    }
    return component.getType() != Known.class
        && component.getType() != List.class
        && component.getType() != Answer.class
        && !component.isAnnotationPresent(Omit.class)
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static void same(String what, Set<?> schema, Set<?> java, List<String> differences) {
    if (!schema.equals(java)) {
      differences.add(what + ": schema " + schema + ", records " + java);
    }
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> values = new TreeSet<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
