package org.liangfa.engine;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.io.Resource;
import org.liangfa.kernel.Text;
import org.liangfa.source.Utf8;

/**
 * One rule file, decoded and parsed.
 *
 * @param place its path as messages name it, {@code rules/packs/national/p30_exemption/apl-33.drl}
 * @param pack the pack it lies in
 * @param phase the phase folder it lies in
 * @param text its content
 * @param content what the parser made of it
 */
record DrlFile(String place, String pack, Phase phase, String text, PackageDescr content) {
  private static final Pattern PATH =
      Pattern.compile("packs/([a-z0-9-]+)/([a-z0-9_]+)/([a-z0-9]+(?:-[a-z0-9]+)*)\\.drl");
  private static final Pattern PARSER_FAILURE =
      Pattern.compile("^Line (\\d+):\\d+ unexpected exception at input ('.*?')\\. Exception:");

  /** The file, or nothing if it cannot be read at all; what is wrong is added to the problems. */
  static Optional<DrlFile> read(String path, byte[] bytes, Problems problems) {
    String place = "rules/" + path;
    Matcher matcher = PATH.matcher(path);
    Optional<Phase> phase = matcher.matches() ? Phase.ofFolder(matcher.group(2)) : Optional.empty();
    if (phase.isEmpty()) {
      problems.add(
          RuleCode.PLACE,
          place,
          "规则文件的路径或名称不合规定",
          "the path or name of the rule file is not of the required form");
      return Optional.empty();
    }
    return decode(place, bytes, problems)
        .flatMap(
            text ->
                parse(place, text, problems)
                    .map(content -> new DrlFile(place, matcher.group(1), phase.get(), text, content)));
  }

  /** The line with the number, from 1; empty before the first and after the last. */
  String line(int number) {
    List<String> lines = lines();
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
  }

  List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  private static Optional<PackageDescr> parse(String place, String text, Problems problems) {
    DrlParser parser = new DrlParser();
    int before = problems.count();
    try {
      PackageDescr content = parser.parse((Resource) null, new StringReader(text));
      for (DroolsError error : parser.getErrors()) {
        syntax(place, error, problems);
      }
      if (content == null && problems.count() == before) {
        syntax(place + ":1", "empty", problems);
      }
      return problems.count() == before ? Optional.of(content) : Optional.empty();
    } catch (DroolsParserException e) {
      syntax(place + ":1", String.valueOf(e.getMessage()), problems);
      return Optional.empty();
    }
  }

  /** Where the parser itself stumbles, as over a file cut off, it tells its own failure and line 0 instead. */
  private static void syntax(String place, DroolsError error, Problems problems) {
    Matcher failure = PARSER_FAILURE.matcher(error.getMessage());
    if (failure.find()) {
      syntax(place + ":" + failure.group(1), "unexpected " + failure.group(2), problems);
    } else {
      int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
      syntax(place + ":" + Math.max(1, line), error.getMessage(), problems);
    }
  }

  private static void syntax(String place, String message, Problems problems) {
    String first = message.lines().findFirst().orElse("");
    problems.add(RuleCode.SYNTAX, place, "语法错误：" + first, "syntax error: " + first);
  }

  private static Optional<String> decode(String place, byte[] bytes, Problems problems) {
    Optional<String> text = Utf8.text(bytes);
    if (text.isEmpty()) {
      Text fault = Utf8.fault(bytes);
      problems.add(RuleCode.NOT_UTF8, place, fault.zh(), fault.en());
    }
    return text;
  }
}
