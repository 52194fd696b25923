package org.liangfa.source;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Rule files below {@code rules/} in the jar that holds the program, read once when opened. */
final class PackedRules implements RuleFiles {
  private static final String ROOM = "rules/";

  private final Path jar;
  private final SortedMap<String, byte[]> files;

  private PackedRules(Path jar, SortedMap<String, byte[]> files) {
    this.jar = jar;
    this.files = files;
  }

  /** The rules packed with the class: in its jar, or in its folder of compiled classes. */
  static RuleFiles beside(Class<?> type) {
    return at(place(type));
  }

  /** The jar or folder that holds the class. */
  static Path place(Class<?> type) {
    CodeSource code = type.getProtectionDomain().getCodeSource();
    if (code == null) {
      throw new IllegalStateException(type.getName() + ": no jar or folder known (expected: a jar or folder)");
    }
    try {
      return Path.of(code.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("location: " + code.getLocation() + " (expected: a file)", e);
    }
  }

  static RuleFiles at(Path jarOrFolder) {
    if (Files.isDirectory(jarOrFolder)) {
      return RuleFiles.directory(jarOrFolder.resolve("rules"));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = new JarFile(jarOrFolder.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(ROOM) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(entry.getName().substring(ROOM.length()), in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackedRules(jarOrFolder, files);
  }

  @Override
  public SortedSet<String> list(String folder, String suffix) {
    return Collections.unmodifiableSortedSet(
        files.keySet().stream()
            .filter(path -> path.startsWith(folder + "/") && path.endsWith(suffix))
            .collect(toCollection(TreeSet::new)));
  }

  @Override
  public byte[] bytes(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new UncheckedIOException(new NoSuchFileException(jar + "!/" + ROOM + path));
    }
    return content.clone();
  }
}
