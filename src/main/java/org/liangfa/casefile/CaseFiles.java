package org.liangfa.casefile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads case files. A file is either a {@link CaseFile} without a known fault or a {@link CaseFileException} holding
 * every fault found. Immutable; safe for use by several threads.
 */
public final class CaseFiles {
  /** The value of {@code schema} in a file. */
  public static final String SCHEMA = "liangfa/case/1";

  private final Codes codes;
  private final FineMaximum maximum;

  /** A reader that checks the proposed fine against no maximum. */
  public CaseFiles(Codes codes) {
    this(codes, FineMaximum.NONE);
  }

  /**
   * A reader.
   *
   * @param codes the codes that a file may use
   * @param maximum the highest fine of a case, which a proposed fine may not exceed
   */
  public CaseFiles(Codes codes, FineMaximum maximum) {
    this.codes = requireNonNull(codes, "codes");
    this.maximum = requireNonNull(maximum, "maximum");
  }

  /**
   * Reads a file. JSON if its name ends in {@code .json}, YAML if it ends in {@code .yaml} or {@code .yml}; otherwise
   * JSON if it begins with <code>{</code>, else YAML.
   *
   * @throws CaseFileException holding all problems, in the order of their places
   */
  public CaseFile read(Path file) throws CaseFileException {
    String name = file.toString().replace('\\', '/');
    Problems problems = new Problems(name);
    byte[] bytes = bytes(file, problems);
    problems.throwIfAny();
    return read(bytes, name);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name the file's name, for its ending and for the places in messages
   * @throws CaseFileException holding all problems, in the order of their places
   */
  public CaseFile read(byte[] bytes, String name) throws CaseFileException {
    Problems problems = new Problems(Shown.of(requireNonNull(name, "name")));
    Optional<String> text = SourceText.of(bytes, problems);
    problems.throwIfAny();
    String source = text.orElseThrow();
    Optional<Node> root = isJson(source, name) ? JsonTree.of(source, problems) : YamlTree.of(source, problems);
    if (root.isEmpty()) {
      problems.throwIfAny();
    }
    new Tidy(problems).check(root.orElseThrow(), "");
    schema(root.get(), problems);
    Optional<CaseFile> file = new Binder(problems, codes).bind(root.get(), CaseFile.class, Set.of("schema"));
    problems.throwIfAny();
    return file.orElseThrow();
  }

  private static void schema(Node root, Problems problems) {
    if (!(root instanceof Node.Mapping mapping)) {
      return;
    }
    Optional<Node> schema = mapping.get("schema");
    if (schema.isEmpty()) {
      problems.add(CaseCode.MISSING_PROPERTY, root.at(), "", "schema");
    } else if (!(schema.get() instanceof Node.Scalar scalar && scalar.text().equals(SCHEMA))) {
      String written = schema.get() instanceof Node.Scalar scalar ? scalar.text() : "…";
      problems.add(CaseCode.WRONG_SCHEMA, schema.get().at(), "schema", written);
    }
  }

  private static boolean isJson(String text, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return false;
    }
    return lower.endsWith(".json") || text.stripLeading().startsWith("{");
  }

  private static byte[] bytes(Path file, Problems problems) {
    if (Files.isDirectory(file)) {
      problems.add(CaseCode.IS_A_DIRECTORY, Spot.FILE, "");
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Limits.FILE_BYTES + 1);
    } catch (NoSuchFileException e) {
      problems.add(CaseCode.NO_SUCH_FILE, Spot.FILE, "");
    } catch (IOException e) {
      problems.add(CaseCode.NOT_READABLE, Spot.FILE, "", e.getClass().getSimpleName());
    }
    return new byte[0];
  }
}
