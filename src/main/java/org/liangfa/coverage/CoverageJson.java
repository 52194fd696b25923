package org.liangfa.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Coverage as JSON. */
final class CoverageJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
      .withObjectIndenter(new DefaultIndenter("  ", "\n"))
      .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private CoverageJson() {}

  static String of(CoverageReport report) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode shares = root.putObject("shares");
    report.shares().forEach(share -> share(shares.putObject(share.name()), share));
    share(shares.putObject("total"), report.total());
    ArrayNode rules = root.putArray("rules");
    report.rules.forEach(rule -> rule(rules.addObject(), rule));
    ArrayNode rows = root.putArray("rows");
    report.rows.forEach(row ->
        rows.addObject().put("key", row.key()).put("place", row.place()).put("used", row.used()));
    ArrayNode articles = root.putArray("articles");
    report.articles.forEach(article -> {
      ObjectNode node = articles.addObject();
      node.put("key", article.passage().key().toString()).put("exercised", article.exercised());
      ArrayNode own = node.putArray("rules");
      article.rules().forEach(rule -> own.add(rule.rule.id()));
    });
    try {
      return JSON.writer(LINES).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON into memory cannot fail", e);
    }
  }

  private static void share(ObjectNode node, Share share) {
    node.put("seen", share.seen()).put("all", share.all()).put("percent", share.percent());
  }

  private static void rule(ObjectNode node, RuleCoverage rule) {
    node.put("id", rule.rule.id()).put("place", rule.rule.place()).put("fired", rule.fired)
        .put("silent", rule.silent).put("abstained", rule.abstained).put("canAbstain", rule.canWait());
    ArrayNode elements = node.putArray("elements");
    rule.elements.forEach(one -> elements.addObject()
        .put("element", one.element.toString()).put("held", one.held).put("onlyLacking", one.decided));
    ArrayNode samples = node.putArray("samples");
    rule.samples.forEach(samples::add);
  }
}
