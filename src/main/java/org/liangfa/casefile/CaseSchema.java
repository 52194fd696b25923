package org.liangfa.casefile;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The published JSON Schema (draft 2020-12) of case files. It tells shape and vocabulary; what must agree across fields
 * is told by {@link CaseCode} alone.
 */
public final class CaseSchema {
  private CaseSchema() {}

  /** The schema with the circumstance and step codes of the vocabulary listed, ending in a line break. */
  public static String text(Codes codes) {
    try (InputStream in = CaseSchema.class.getResourceAsStream("/schema/case.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("/schema/case.schema.json: absent (expected: on the class path)");
      }
      ObjectMapper mapper = new ObjectMapper();
      JsonNode schema = mapper.readTree(in);
      list(schema, "circumstanceCode", codes.circumstances());
      list(schema, "stepCode", codes.steps());
      return mapper.writer(printer()).writeValueAsString(schema) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException("/schema/case.schema.json", e);
    }
  }

  private static void list(JsonNode schema, String definition, Collection<String> codes) {
    ArrayNode values = ((ObjectNode) schema.get("$defs").get(definition)).putArray("enum");
    new TreeSet<>(codes).forEach(values::add);
  }

  /** Two spaces, line feeds, {@code "name": value}: the same bytes on every system. */
  static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("")
            .withRootSeparator(""))
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }
}
