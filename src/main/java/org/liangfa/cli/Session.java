package org.liangfa.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Text;

/**
 * What every command needs to know of the world around the program.
 *
 * @param language language of messages and reports
 * @param out results
 * @param err messages
 * @param clock for today's date, which only {@code new} asks for
 */
record Session(Language language, Sink out, Sink err, Clock clock) {
  /** Beijing time, in which Chinese law counts days. Given in figures: to look it up would search every jar. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /** The variable that stands for {@code --lang}. */
  static final String LANGUAGE_VARIABLE = "LIANGFA_LANG";

  String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  String say(Text text) {
    return text.in(language);
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(CHINA));
  }

  /**
   * The language asked for by the arguments or, failing that, the environment; Chinese by default. A value that is no
   * language is told later, by whoever reads the option.
   */
  static Language language(String[] args, Map<String, String> environment) {
    String asked = environment.getOrDefault(LANGUAGE_VARIABLE, "");
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith("--lang=")) {
        asked = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = args[i + 1];
      }
    }
    return asked.equalsIgnoreCase("en") ? Language.EN : Language.ZH;
  }
}
