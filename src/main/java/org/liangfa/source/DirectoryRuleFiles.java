package org.liangfa.source;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rule files in a folder; links are followed, so that no linked pack or file is left out without a word. */
record DirectoryRuleFiles(Path rules) implements RuleFiles {
  DirectoryRuleFiles {
    rules = rules.toAbsolutePath().normalize();
  }

  @Override
  public SortedSet<String> list(String folder, String suffix) {
    Path start = rules.resolve(folder);
    if (!Files.isDirectory(start)) {
      return Collections.emptySortedSet();
    }
    try (Stream<Path> below = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      return Collections.unmodifiableSortedSet(
          below
              .filter(Files::isRegularFile)
              .map(this::relative)
              .filter(path -> path.endsWith(suffix))
              .collect(toCollection(TreeSet::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] bytes(String path) {
    Path file = rules.resolve(path).normalize();
    try {
      if (!file.startsWith(rules)) {
        throw new NoSuchFileException(path, null, "outside the rules folder");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String relative(Path file) {
    return StreamSupport.stream(rules.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(joining("/"));
  }
}
