package org.liangfa.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** What lies exactly on a limit is accepted; {@code samples/bad} shows what lies just beyond. */
class BoundaryTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final CaseFiles files = new CaseFiles(
      new SampleCodes(),
      file -> Optional.of(new FineMaximum.Maximum(Money.parse("100000"), Text.of("某条", "an article"))));
  private ObjectNode root = MAPPER.createObjectNode();

  @BeforeEach
  void read() throws Exception {
    root = (ObjectNode) MAPPER.readTree(CaseFilesTest.full());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "/violation/actBegin, 2025-03-05",
    "/violation/actEnd, 2025-06-30",
    "/violation/filed, 2025-03-05",
    "/violation/decided, 2025-06-30",
    "/violation/decided, 2026-01-01",
    "/violation/decided, 2025-04-15",
    "/policy/published, 2025-01-01",
    "/policy/effective, 2026-01-01",
    "/assessment/started, 2025-03-10",
    "/assessment/started, 2025-06-01",
    "/assessment/supervision/date, 2025-06-30",
    "/party/birthDate, 1900-01-01",
    "/party/birthDate, 1981-02-01",
    "/party/birthDate, 1981-03-05",
    "/violation/illegalGains, 9999999999999.99",
    "/proposed/fine, 100000.00",
    "/proposed/fine, 0",
    "/economy/household/persons, 1",
    "/policy/transitionDays, 999999999",
    "/violation/quantities/0/count, 0.000001"
  })
  void a_value_on_the_limit_is_accepted(String pointer, String value) throws Exception {
    set(pointer, value);
    if (pointer.equals("/party/birthDate") && value.startsWith("1900")) {
      set("/party/ageAtAct", "125");
    }
    if (pointer.equals("/violation/illegalGains")) {
      ((ArrayNode) root.get("circumstances")).remove(1);
      set("/violation/refunded", value);
    }

    assertThat(files.read(MAPPER.writeValueAsBytes(root), "case.json").caseId()).isEqualTo("shaoxing-fireworks-2025");
  }

  @ParameterizedTest(name = "born {0}, {1} at the act: accepted {2}")
  @CsvSource({
    "1980-02-01, 44, true", "1980-02-01, 45, true", "1980-02-02, 44, true", "1980-01-31, 44, false",
    "1980-01-31, 45, true", "1980-03-05, 45, true", "1980-03-06, 45, false"
  })
  void an_age_is_accepted_if_it_was_reached_on_some_day_of_the_act(String born, String age, boolean accepted)
      throws Exception {
    set("/party/birthDate", born);
    set("/party/ageAtAct", age);

    assertThat(isRead(MAPPER.writeValueAsBytes(root))).isEqualTo(accepted);
  }

  @Test
  void a_text_of_twenty_thousand_characters_and_a_list_of_five_thousand_entries_are_read() throws Exception {
    set("/title", "案".repeat(20_000));
    ArrayNode quantities = (ArrayNode) root.at("/violation/quantities");
    JsonNode first = quantities.get(0);
    while (quantities.size() < 5_000) {
      quantities.add(first);
    }

    assertThat(isRead(MAPPER.writeValueAsBytes(root))).isTrue();
  }

  @Test
  void a_file_of_four_mebibytes_is_read() throws Exception {
    String text = new String(CaseFilesTest.full(), StandardCharsets.UTF_8);
    int missing = 4 * 1024 * 1024 - text.getBytes(StandardCharsets.UTF_8).length;

    assertThat(isRead((text + " ".repeat(missing)).getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(isRead((text + " ".repeat(missing + 1)).getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"32, CASE-053", "33, CASE-034"})
  void thirty_two_levels_are_looked_into(int levels, String code) {
    byte[] bytes = ("[".repeat(levels) + "]".repeat(levels)).getBytes(StandardCharsets.UTF_8);

    assertThat(catchThrowableOfType(
        CaseFileException.class, () -> files.read(bytes, "case.json")).problems().get(0).code()).isEqualTo(code);
  }

  private boolean isRead(byte[] bytes) {
    try {
      files.read(bytes, "case.json");
      return true;
    } catch (CaseFileException e) {
      return false;
    }
  }

  private void set(String pointer, String value) {
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) root.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), value);
  }
}
