package org.liangfa.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a file.
 *
 * @param file path as messages name it
 * @param line from 1
 */
record Location(String file, int line) {
  private static final Pattern FORM = Pattern.compile("([^:]*?\\.[a-z]+|[^: ]+)(?::([0-9]+))?(?:[: ].*)?");

  /** The line that the place of a problem names; the first where it names none. */
  static Location of(String place) {
    Matcher matcher = FORM.matcher(place);
    if (!matcher.matches()) {
      return new Location(place, 1);
    }
    return new Location(matcher.group(1), matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)));
  }
}
