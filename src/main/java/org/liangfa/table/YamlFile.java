package org.liangfa.table;

import java.util.List;
import java.util.Optional;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.StrictYaml;
import org.liangfa.source.Utf8;

/** Binds a YAML file to a draft record: UTF-8 only, one document, no repeated or unknown key, strings only. */
final class YamlFile {
  private static final StrictYaml.Codes CODES =
      new StrictYaml.Codes(TableCode.MALFORMED, TableCode.WRONG_TYPE, TableCode.UNKNOWN_PROPERTY);

  private YamlFile() {}

  /** The draft, or nothing if the file cannot be read at all; what is wrong is added to the problems. */
  static <T> Optional<T> read(RuleFiles files, String path, Class<T> type, List<Problem> problems) {
    String place = "rules/" + path;
    return Utf8.decode(place, files.bytes(path), TableCode.NOT_UTF8, problems)
        .flatMap(text -> parse(place, text, type, problems));
  }

  /** The draft of a text, or of a part of a file that begins with as many empty lines as stand before it. */
  static <T> Optional<T> parse(String place, String text, Class<T> type, List<Problem> problems) {
    return StrictYaml.parse(place, text, type, CODES, problems);
  }
}
