package org.liangfa.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.kernel.Order;

/**
 * The case files of a folder, in the order of their paths: every {@code .json}, {@code .yaml} and {@code .yml} in it, and
 * every {@code case.json}, {@code case.yaml} and {@code case.yml} below it.
 */
public final class FolderSource implements CaseSource {
  private static final Set<String> NAMES = Set.of("case.json", "case.yaml", "case.yml");

  private final String name;
  private final Path folder;
  private final List<Path> files;
  private int next;

  /**
   * The files of a folder.
   *
   * @param name as the user named it
   * @throws IOException if the folder cannot be read
   */
  public FolderSource(Path folder, String name) throws IOException {
    this.name = name.replaceFirst("[/\\\\]+$", "");
    // A link to a folder is walked as the folder.
    this.folder = folder.toRealPath();
    try (Stream<Path> paths = Files.walk(this.folder, FileVisitOption.FOLLOW_LINKS)) {
      this.files = paths
          .filter(path -> Files.isRegularFile(path) && isCase(path))
          .sorted(Order.by(this::named))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean isCase(Path path) {
    String file = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    boolean here = folder.equals(path.getParent());
    return here ? file.matches(".+\\.(json|yaml|yml)") : NAMES.contains(file);
  }

  private String named(Path path) {
    return name + "/" + folder.relativize(path).toString().replace('\\', '/');
  }

  @Override
  public @Nullable RawCase next() {
    if (next == files.size()) {
      return null;
    }
    Path file = files.get(next++);
    String shown = named(file);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(CaseFiles.MOST_BYTES + 1);
      return new RawCase(shown, next, bytes, (cases, raw) -> cases.read(raw.bytes(), raw.source()));
    } catch (IOException e) {
      // Read again where its problems are told.
      return new RawCase(shown, next, new byte[0], (cases, raw) -> cases.read(file, raw.source()));
    }
  }

  @Override
  public long done() {
    return next;
  }

  @Override
  public long total() {
    return files.size();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {}
}
