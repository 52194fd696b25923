package org.liangfa.casefile;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a tree as the block YAML that a person would type, without quotes. */
final class YamlText {
  private YamlText() {}

  static String of(JsonNode node) {
    StringBuilder text = new StringBuilder();
    write(node, "", text);
    return text.toString();
  }

  private static void write(JsonNode node, String indent, StringBuilder text) {
    if (node.isObject()) {
      node.properties().forEach(entry -> entry(entry.getKey() + ":", entry.getValue(), indent, text));
    } else {
      node.forEach(item -> entry("-", item, indent, text));
    }
  }

  private static void entry(String lead, JsonNode value, String indent, StringBuilder text) {
    text.append(indent).append(lead);
    if (value.isContainerNode() && !value.isEmpty()) {
      text.append('\n');
      write(value, indent + "  ", text);
    } else {
      text.append(' ').append(value.isContainerNode() ? value.toString() : value.asText()).append('\n');
    }
  }
}
