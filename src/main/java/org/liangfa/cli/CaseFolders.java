package org.liangfa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liangfa.impact.NamedCase;
import org.liangfa.kernel.Text;

/** Case files named one by one or by the folders that hold them. */
final class CaseFolders {
  private static final Set<String> NAMES = Set.of("case.json", "case.yaml");
  /** Broken on purpose. */
  private static final String BAD = "bad";

  private CaseFolders() {}

  /**
   * The files: those named, and of a folder every {@code case.json} and {@code case.yaml} in it.
   *
   * @throws UseException if a folder cannot be read, or nothing is found: a comparison of no case says nothing
   */
  static List<NamedCase> files(List<String> named) {
    List<NamedCase> files = new ArrayList<>();
    for (String name : named) {
      Path path = Arguments.path(name);
      if (Files.isDirectory(path)) {
        files.addAll(inside(path, name));
      } else {
        files.add(new NamedCase(path, name));
      }
    }
    if (files.isEmpty()) {
      throw new UseException(CliCode.NO_CASES, String.join(" ", named),
          Text.of("没有找到案卷文件", "no case file was found"));
    }
    return files;
  }

  private static List<NamedCase> inside(Path named, String name) {
    String start = name.replaceFirst("(?<=.)[/\\\\]+$", "") + "/";
    try {
      // A link to a folder is that folder to whoever names it; else it would be walked as a file.
      Path folder = named.toRealPath();
      try (Stream<Path> paths = Files.walk(folder)) {
        return paths
            .filter(path -> NAMES.contains(String.valueOf(path.getFileName())))
            .filter(path -> !folder.relativize(path).startsWith(BAD))
            .sorted()
            .map(path -> new NamedCase(path, start + folder.relativize(path).toString().replace('\\', '/')))
            .toList();
      }
    } catch (UncheckedIOException e) {
      throw unreadable(name, e.getCause());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static UseException unreadable(String name, IOException e) {
    return new UseException(CliCode.NO_CASES, name, Failures.reason("读取失败", "reading failed", e));
  }
}
