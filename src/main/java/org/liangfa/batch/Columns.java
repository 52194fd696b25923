package org.liangfa.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.source.Utf8;

/**
 * How the cells of a table become a case file: {@code case} holds what all rows have in common, {@code columns} names for
 * each column the property that its cells fill, such as {@code violation.goodsValue} or {@code circumstances[0].state}; a
 * column mapped to an empty text is left out on purpose. An empty cell leaves the property as {@code case} has it.
 */
final class Columns {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern PATH = Pattern.compile("[A-Za-z]\\w*(\\[\\d{1,3}])?(\\.[A-Za-z]\\w*(\\[\\d{1,3}])?)*");
  private static final Pattern STEP = Pattern.compile("([A-Za-z]\\w*)|\\[(\\d+)]");

  private final ObjectNode common;
  private final Map<String, String> paths = new LinkedHashMap<>();
  private final String text;

  private Columns(ObjectNode common, String text) {
    this.common = common;
    this.text = text;
  }

  /**
   * Reads a mapping, YAML or JSON.
   *
   * @param name the file as the user named it
   * @throws BatchException if it is none
   */
  static Columns of(byte[] bytes, String name) throws BatchException {
    String text = Utf8.text(bytes).orElseThrow(() -> new BatchException(BatchCode.COLUMNS.at(name, Utf8.fault(bytes))));
    try {
      JsonNode root = YAML.readTree(text);
      JsonNode columns = root.path("columns");
      if (!(root.path("case") instanceof ObjectNode common) || !columns.isObject() || columns.isEmpty()) {
        throw wrong(name, "应有 case 和 columns 两个对象", "expected the objects case and columns");
      }
      Columns read = new Columns(common, text);
      for (Map.Entry<String, JsonNode> column : columns.properties()) {
        String path = column.getValue().asText();
        if (!column.getValue().isTextual() || !path.isEmpty() && !PATH.matcher(path).matches()) {
          throw wrong(name, "“" + column.getKey() + "”不是字段路径：" + path,
              "\"" + column.getKey() + "\" is mapped to no path: " + path);
        }
        read.paths.put(column.getKey(), path);
      }
      return read;
    } catch (JsonProcessingException e) {
      throw wrong(name, "读不懂：" + e.getOriginalMessage(), "it cannot be read: " + e.getOriginalMessage());
    }
  }

  private static BatchException wrong(String name, String zh, String en) {
    return new BatchException(BatchCode.COLUMNS.at(name, zh, en));
  }

  /** The mapping as written: results depend on it. */
  String text() {
    return text;
  }

  /**
   * Refuses a header that is not the one mapped: every column is mapped, and every column mapped is there, once.
   *
   * @throws BatchException if it is another
   */
  void check(List<String> header, String name) throws BatchException {
    TreeSet<String> there = new TreeSet<>(header);
    if (there.size() < header.size()) {
      throw wrong(name, "表头有重复的列", "a column of the header is there twice");
    }
    if (!there.equals(new TreeSet<>(paths.keySet()))) {
      throw wrong(name, "表头为 " + there + "，对应表为 " + new TreeSet<>(paths.keySet()),
          "the header has " + there + ", the mapping " + new TreeSet<>(paths.keySet()));
    }
  }

  /** The case file of a row, as JSON. */
  byte[] json(List<String> header, List<String> cells) {
    ObjectNode root = common.deepCopy();
    for (int i = 0; i < cells.size(); i++) {
      String path = paths.getOrDefault(header.get(i), "");
      if (!path.isEmpty() && !cells.get(i).isBlank()) {
        fill(root, path, cells.get(i).strip());
      }
    }
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void fill(ObjectNode root, String path, String cell) {
    List<Object> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      steps.add(step.group(1) != null ? step.group(1) : Integer.valueOf(step.group(2)));
    }
    JsonNode at = root;
    for (int i = 0; i < steps.size() - 1; i++) {
      at = inner(at, steps.get(i), steps.get(i + 1) instanceof Integer);
    }
    Object last = steps.get(steps.size() - 1);
    if (at instanceof ObjectNode object && last instanceof String key) {
      object.put(key, cell);
    } else if (at instanceof ArrayNode list && last instanceof Integer index) {
      pad(list, index);
      list.set(index, list.textNode(cell));
    }
  }

  /** What stands at the step, made where nothing of its kind does. */
  private static JsonNode inner(JsonNode at, Object step, boolean isList) {
    JsonNode there = step instanceof String key ? at.path(key) : at.path((Integer) step);
    if (isList ? there.isArray() : there.isObject()) {
      return there;
    }
    ContainerNode<?> made = isList ? YAML.createArrayNode() : YAML.createObjectNode();
    if (at instanceof ObjectNode object && step instanceof String key) {
      object.set(key, made);
    } else if (at instanceof ArrayNode list && step instanceof Integer index) {
      pad(list, index);
      list.set(index, made);
    }
    return made;
  }

  private static void pad(ArrayNode list, int index) {
    while (list.size() <= index) {
      list.addObject();
    }
  }
}
