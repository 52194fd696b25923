package org.liangfa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --output} and {@code --force}. */
final class OutputOption {
  @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "option.output")
  private @Nullable String target;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  /** The file or folder asked for; null for the screen. */
  @Nullable String target() {
    return target;
  }

  boolean force() {
    return force;
  }

  /** Whether {@code --output} or {@code --force} is given. */
  boolean isGiven() {
    return target != null || force;
  }

  /**
   * Writes a text to the file asked for, or else to the screen.
   *
   * @param inputs files that may not be replaced
   * @throws UseException if the file cannot be written; nothing is then left half-written
   */
  void deliver(Session session, String text, List<Path> inputs) {
    String asked = target;
    if (asked == null) {
      session.out().print(text);
      return;
    }
    Delivery delivery = new Delivery(force, inputs);
    delivery.add(asked, text);
    delivery.write();
  }

  /**
   * Likewise, where a folder may be asked for, which is made if it is not there.
   *
   * @param name of the file in the folder
   */
  void deliver(Session session, String text, String name, List<Path> inputs) {
    String asked = target;
    if (asked == null || !isFolder(asked)) {
      deliver(session, text, inputs);
      return;
    }
    Delivery delivery = new Delivery(force, inputs);
    delivery.add(Delivery.folder(asked) + name, text);
    delivery.write();
  }

  /** Whether the target is a folder: it exists as one, or its name ends as one. */
  static boolean isFolder(String target) {
    return target.endsWith("/") || target.endsWith("\\") || Files.isDirectory(Arguments.path(target));
  }
}
