package org.liangfa.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.liangfa.kernel.Text;

/** From the bytes of a file, whatever it holds, to its tree. */
final class FileTree {
  private static final String KINDS = "liangfa/";

  private FileTree() {}

  /**
   * Reads a file, at most one byte more than is accepted; empty if it cannot be read, and the reason is then in the
   * problems.
   */
  static byte[] bytes(Path file, Problems problems) {
    if (Files.isDirectory(file)) {
      problems.add(CaseCode.IS_A_DIRECTORY, Spot.FILE, "");
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Limits.FILE_BYTES + 1);
    } catch (NoSuchFileException e) {
      problems.add(CaseCode.NO_SUCH_FILE, Spot.FILE, "");
    } catch (AccessDeniedException e) {
      problems.add(CaseCode.NOT_READABLE, Spot.FILE, "", Text.of("没有权限", "permission denied"));
    } catch (IOException e) {
      problems.add(CaseCode.NOT_READABLE, Spot.FILE, "");
    }
    return new byte[0];
  }

  /**
   * The tree of the bytes. JSON if the name ends in {@code .json}, YAML if it ends in {@code .yaml} or {@code .yml};
   * otherwise JSON if the text begins with <code>{</code>, else YAML.
   *
   * @throws CaseFileException if they are no such text
   */
  static Node of(byte[] bytes, String name, Problems problems) throws CaseFileException {
    String source = text(bytes, problems);
    Optional<Node> root = isJson(source, name) ? JsonTree.of(source, problems) : YamlTree.of(source, problems);
    problems.throwIfAny();
    return root.orElseThrow();
  }

  /**
   * The tree of the bytes, which can only be JSON.
   *
   * @throws CaseFileException if they are not
   */
  static Node json(byte[] bytes, Problems problems) throws CaseFileException {
    Optional<Node> root = JsonTree.of(text(bytes, problems), problems);
    problems.throwIfAny();
    return root.orElseThrow();
  }

  private static String text(byte[] bytes, Problems problems) throws CaseFileException {
    Optional<String> text = SourceText.of(bytes, problems);
    problems.throwIfAny();
    return text.orElseThrow();
  }

  /**
   * What holds for every file: tidy, and of the schema named.
   *
   * @throws CaseFileException if the file is endless or of another kind, so that nothing else said of it would be to
   *     the point; all else is left in the problems
   */
  static void check(Node root, String schema, Problems problems) throws CaseFileException {
    Tidy tidy = new Tidy(problems);
    tidy.check(root, "");
    if (tidy.isEndless()) {
      problems.throwIfAny();
    }
    if (!(root instanceof Node.Mapping mapping)) {
      return;
    }
    Optional<Node> stated = mapping.get("schema");
    if (stated.isEmpty()) {
      problems.add(CaseCode.MISSING_PROPERTY, root.at(), "", "schema");
    } else if (!(stated.get() instanceof Node.Scalar scalar && scalar.text().equals(schema))) {
      String written = stated.get() instanceof Node.Scalar scalar ? scalar.text() : "…";
      problems.add(CaseCode.WRONG_SCHEMA, stated.get().at(), "schema", written,
          Text.of("此处应为 " + schema, "expected here: " + schema));
      if (written.startsWith(KINDS) && !kind(written).equals(kind(schema))) {
        problems.throwIfAny();
      }
    }
  }

  /** {@code case} of {@code liangfa/case/1}. */
  private static String kind(String schema) {
    return schema.substring(KINDS.length()).replaceFirst("/.*", "");
  }

  private static boolean isJson(String text, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return false;
    }
    return lower.endsWith(".json") || text.stripLeading().startsWith("{");
  }
}
