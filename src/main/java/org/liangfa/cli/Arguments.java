package org.liangfa.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liangfa.kernel.Text;

/**
 * Arguments with Chinese in them. Where the locale is none (a container, a scheduled job), Java turns every Chinese
 * character of an argument into question marks and takes no path that holds one. On Linux the bytes can still be had.
 */
final class Arguments {
  private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final String OWN_FOLDER = "/proc/self/cwd/";

  private Arguments() {}

  /** The arguments as they were typed, as far as the system shows them; else as given. */
  static String[] restored(String... args) {
    if (Arrays.stream(args).noneMatch(arg -> arg.indexOf('?') >= 0 || arg.indexOf('\uFFFD') >= 0)) {
      return args;
    }
    try {
      return Files.isReadable(OWN_COMMAND_LINE)
          ? restored(args, Files.readAllBytes(OWN_COMMAND_LINE)).orElse(args)
          : args;
    } catch (IOException e) {
      return args;
    }
  }

  /** The last words of a command line whose words end in NUL, if they are UTF-8 and agree with the arguments. */
  static Optional<String[]> restored(String[] args, byte[] commandLine) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < commandLine.length; i++) {
      if (commandLine[i] == 0) {
        Optional<String> word = utf8(commandLine, start, i);
        if (word.isEmpty()) {
          return Optional.empty();
        }
        words.add(word.get());
        start = i + 1;
      }
    }
    if (words.size() < args.length) {
      return Optional.empty();
    }
    String[] typed = words.subList(words.size() - args.length, words.size()).toArray(String[]::new);
    for (int i = 0; i < args.length; i++) {
      if (!ascii(args[i]).equals(ascii(typed[i]))) {
        return Optional.empty();
      }
    }
    return Optional.of(typed);
  }

  /**
   * The path of an argument, also where Java itself takes no Chinese path.
   *
   * @throws UseException with {@link CliCode#BAD_PATH} if the system takes no such path, or nothing is written
   */
  static Path path(String argument) {
    if (argument.isBlank()) {
      throw new UseException(CliCode.BAD_PATH, Cli.NAME,
          Text.of("有一个路径是空的，如 \"$变量\" 没有值", "a path is empty, as \"$VARIABLE\" is without a value"));
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      if (argument.indexOf('\0') < 0 && Files.isDirectory(Path.of(OWN_FOLDER))) {
        String full = argument.startsWith("/") ? argument : OWN_FOLDER + argument;
        return Path.of(URI.create("file://" + percentEncoded(full)));
      }
      throw new UseException(CliCode.BAD_PATH, argument,
          Text.of("“" + argument + "”不能作为路径", "\"" + argument + "\" cannot be a path"));
    }
  }

  private static Optional<String> utf8(byte[] bytes, int from, int until) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, until - from))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x01-\\x7E]|\\?", "");
  }

  private static String percentEncoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte value : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = value == '/' || value == '.' || value == '-' || value == '_'
          || (value < 128 && value > 0 && Character.isLetterOrDigit(value));
      out.append(plain ? String.valueOf((char) value) : "%" + hex(value));
    }
    return out.toString();
  }

  private static String hex(byte value) {
    return String.format(Locale.ROOT, "%02X", value & 0xFF);
  }
}
