package org.liangfa.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The charset of what a person sees. A terminal gets its own charset, such as GBK on a Chinese Windows; a file or pipe
 * always gets UTF-8, whatever the locale, so that the same case gives the same bytes everywhere.
 */
final class TerminalCharset {
  private static final int FIRST_WITHOUT_PROPERTY = 19;

  private TerminalCharset() {}

  static Charset ofOutput() {
    return of("sun.stdout.encoding");
  }

  static Charset ofErrors() {
    return of("sun.stderr.encoding");
  }

  /** Up to Java 18 the property is there exactly when the stream is a terminal; later only the console can be asked. */
  private static Charset of(String property) {
    Optional<Charset> charset = Runtime.version().feature() < FIRST_WITHOUT_PROPERTY
        ? named(System.getProperty(property))
        : ofConsole(System.console());
    return charset.map(TerminalCharset::usable).orElse(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> ofConsole(@Nullable Console console) {
    return console != null && isTerminal(console) ? Optional.of(console.charset()) : Optional.empty();
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
  static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  static Optional<Charset> named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** ASCII is what a system without a locale answers, as in a container; its terminal is a UTF-8 one nowadays. */
  static Charset usable(Charset charset) {
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }
}
