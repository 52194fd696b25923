package org.liangfa.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where something stands in a YAML file of the rule base, as messages name it: file, line and column from 1. */
public final class YamlPlace {
  private YamlPlace() {}

  /** The place; the file alone where the parser knows no line. */
  public static String of(String file, @Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? file
        : file + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }

  /**
   * The place of a property that its object does not have. Of an object that becomes a record Jackson tells such a
   * property only after the object has ended, and then without a place: it is the last one of that name before there.
   */
  public static String ofProperty(
      String file, String text, String name, JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentTokenLocation().getLineNr() >= 1) {
      return of(file, parser.currentTokenLocation());
    }
    List<String> lines = text.lines().toList();
    int end = context.getParser().currentTokenLocation().getLineNr();
    Pattern property = Pattern.compile("[\\s{,\"'-]*" + Pattern.quote(name) + "[\"']?\\s*:.*");
    for (int line = Math.min(end, lines.size()); line >= 1; line--) {
      String content = lines.get(line - 1);
      if (property.matcher(content).matches()) {
        return file + ":" + line + ":" + (content.indexOf(name) + 1);
      }
    }
    return file;
  }
}
