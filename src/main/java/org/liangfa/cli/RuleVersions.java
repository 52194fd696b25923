package org.liangfa.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.impact.Comparison;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;

/** Versions of the rule base: a folder, or a git revision of the repository that the program is run in. */
final class RuleVersions {
  private static final String CHANGELOG = "CHANGELOG.md";

  private RuleVersions() {}

  /**
   * The version.
   *
   * @param named a folder that is a rule base or holds one as {@code rules/}, or a git revision
   * @throws UseException if it is neither
   */
  static Comparison.Version open(String named) {
    Path folder = Arguments.path(named);
    if (Files.isDirectory(folder)) {
      Path rules = Files.isDirectory(folder.resolve("packs")) ? folder : folder.resolve("rules");
      if (!Files.isDirectory(rules.resolve("packs"))) {
        throw new UseException(CliCode.NO_RULES, named,
            Text.of("文件夹里没有规则库", "the folder holds no rule base"));
      }
      try {
        return version(named, RuleFiles.directory(rules));
      } catch (UncheckedIOException e) {
        throw new UseException(CliCode.NO_RULES, named, Failures.reason("读取失败", "reading failed", e.getCause()));
      }
    }
    return version(named, archived(named));
  }

  private static Comparison.Version version(String named, RuleFiles files) {
    return new Comparison.Version(named, Liangfa.open(files), changelog(files));
  }

  private static String changelog(RuleFiles files) {
    try {
      return new String(files.bytes(CHANGELOG), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (UncheckedIOException e) {
      return "";
    }
  }

  /** The folder {@code rules/} as it stands in a revision. */
  private static RuleFiles archived(String revision) {
    if (revision.startsWith("-")) {
      throw noRevision(revision, "");
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream entries =
        new ZipInputStream(new ByteArrayInputStream(zip(revision)), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName().replaceFirst("^rules/", ""), entries.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw noRevision(revision, Failures.reason("git 不能运行", "git cannot be run", e).zh());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw noRevision(revision, "");
    }
    return new Archived(files);
  }

  /** What git archives. Its complaints go to a file: it would wait for ever for somebody to read them beside. */
  private static byte[] zip(String revision) throws IOException, InterruptedException {
    Path complaints = Files.createTempFile("liangfa-git", ".txt");
    try {
      Process git = new ProcessBuilder("git", "archive", "--format=zip", revision, "rules")
          .redirectError(complaints.toFile())
          .start();
      git.getOutputStream().close();
      byte[] zip = git.getInputStream().readAllBytes();
      if (git.waitFor() != 0) {
        throw noRevision(revision, new String(Files.readAllBytes(complaints), StandardCharsets.UTF_8).strip());
      }
      return zip;
    } finally {
      Delivery.discard(complaints);
    }
  }

  private static UseException noRevision(String revision, String told) {
    String detail = told.isEmpty() ? "" : "：" + told.lines().findFirst().orElse("");
    return new UseException(CliCode.NO_VERSION, revision,
        Text.of("不是文件夹，也不是带 rules/ 的 git 版本" + detail,
            "neither a folder nor a git revision that holds rules/" + detail.replace("：", ": ")));
  }

  /** Rule files in memory. */
  private record Archived(Map<String, byte[]> files) implements RuleFiles {
    @Override
    public SortedSet<String> list(String folder, String suffix) {
      TreeSet<String> found = new TreeSet<>();
      for (String path : files.keySet()) {
        if (path.startsWith(folder + "/") && path.endsWith(suffix)) {
          found.add(path);
        }
      }
      return Collections.unmodifiableSortedSet(found);
    }

    @Override
    public byte[] bytes(String path) {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new UncheckedIOException(new NoSuchFileException(path));
      }
      return bytes.clone();
    }
  }
}
