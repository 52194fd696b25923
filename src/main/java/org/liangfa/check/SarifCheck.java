package org.liangfa.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.TreeMap;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;

/** SARIF 2.1.0 (OASIS), which code review and CI show beside the line. */
final class SarifCheck implements CheckFormat {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
      .withObjectIndenter(new DefaultIndenter("  ", "\n"))
      .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  @Override
  public String id() {
    return "sarif";
  }

  @Override
  public String render(CheckResult result, Language language) {
    List<Problem> problems = result.problems();
    TreeMap<String, Problem> codes = new TreeMap<>();
    problems.forEach(problem -> codes.putIfAbsent(problem.code(), problem));
    ObjectNode log = JSON.createObjectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "liangfa");
    ArrayNode rules = driver.putArray("rules");
    codes.values().forEach(problem -> {
      ObjectNode rule = rules.addObject();
      rule.put("id", problem.code());
      rule.putObject("shortDescription").put("text", problem.why().in(language));
      rule.putObject("help").put("text", problem.fix().in(language));
    });
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    List<String> order = List.copyOf(codes.keySet());
    problems.forEach(problem -> result(results.addObject(), problem, order.indexOf(problem.code()), language));
    try {
      return JSON.writer(LINES).writeValueAsString(log) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON into memory cannot fail", e);
    }
  }

  private static void result(ObjectNode result, Problem problem, int index, Language language) {
    result.put("ruleId", problem.code());
    result.put("ruleIndex", index);
    result.put("level", "error");
    result.putObject("message").put("text", problem.what().in(language) + "\n" + problem.fix().in(language));
    Location location = Location.of(problem.place());
    ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(location.file()));
    physical.putObject("region").put("startLine", location.line());
  }

  /** A relative reference with what a URI may not hold escaped; an absolute path becomes a file URI. */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    try {
      boolean absolute = path.startsWith("/");
      return new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("file: " + file + " (expected: a path)", e);
    }
  }
}
