package org.liangfa.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Problem;

/** The folders of samples, in a folder or in the jar of the program. Close it after use. */
public final class Samples implements AutoCloseable {
  private final @Nullable FileSystem opened;
  private final List<Sample> list;

  private Samples(@Nullable FileSystem opened, List<Sample> list) {
    this.opened = opened;
    this.list = list;
  }

  /** None at all. */
  public static Samples none() {
    return new Samples(null, List.of());
  }

  /**
   * The samples in a folder.
   *
   * @param name how messages name the folder
   */
  public static Samples in(Path folder, String name) {
    return new Samples(null, folders(folder, name));
  }

  /**
   * The samples packed with the program.
   *
   * @param program the jar of the program, or its folder of compiled classes
   */
  public static Samples packaged(Path program) {
    if (Files.isDirectory(program)) {
      return in(program.resolve("samples"), "samples");
    }
    try {
      FileSystem jar = FileSystems.newFileSystem(program);
      return new Samples(jar, folders(jar.getPath("samples"), "samples"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The case files, by the name of their sample; what is wrong with those that cannot be read is added to the problems. */
  public SortedMap<String, CaseFile> cases(Liangfa liangfa, List<Problem> problems) {
    SortedMap<String, CaseFile> read = new TreeMap<>();
    for (Sample sample : list) {
      try {
        read.put(sample.name(), liangfa.read(sample.caseFile(), sample.casePlace()));
      } catch (CaseFileException e) {
        problems.addAll(e.problems());
      }
    }
    return read;
  }

  /** Names of the samples. */
  public List<String> names() {
    return list.stream().map(Sample::name).toList();
  }

  /**
   * Holds one sample against a rule base.
   *
   * @throws IllegalArgumentException if there is no such sample
   */
  public Checked check(String name, Liangfa liangfa) {
    return list.stream()
        .filter(sample -> sample.name().equals(name))
        .findFirst()
        .map(new SampleCheck(liangfa, Observer.NONE)::check)
        .orElseThrow(() -> new IllegalArgumentException("sample: " + name + " (expected: one of these samples)"));
  }

  List<Sample> list() {
    return list;
  }

  /** Every folder but those that only hold folders: broken files, published decisions with their outcome apart. */
  private static List<Sample> folders(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> Files.isDirectory(path) && !isGroup(path))
          .sorted()
          .map(path -> new Sample(path, name + "/" + String.valueOf(path.getFileName()).replaceFirst("/$", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGroup(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      List<Path> below = paths.toList();
      return below.stream().anyMatch(Files::isDirectory)
          && Stream.of("case.json", "case.yaml", "expected.json").noneMatch(name -> Files.exists(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
