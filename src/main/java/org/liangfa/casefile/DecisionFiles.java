package org.liangfa.casefile;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Reads draft decisions, as strictly as {@link CaseFiles} reads case files and with the same codes. Immutable; safe for
 * use by several threads.
 */
public final class DecisionFiles {
  /** The value of {@code schema} in a file. */
  public static final String SCHEMA = "liangfa/decision/1";

  private final Codes codes;

  /**
   * A reader.
   *
   * @param codes the codes that a file may use
   */
  public DecisionFiles(Codes codes) {
    this.codes = HeldCodes.of(requireNonNull(codes, "codes"));
  }

  /**
   * Reads a file.
   *
   * @param name the file as the user named it, for its ending and for the places in messages
   * @throws CaseFileException holding all problems, in the order of their places
   */
  public DecisionFile read(Path file, String name) throws CaseFileException {
    String shown = Shown.line(name.replace('\\', '/'));
    Problems problems = new Problems(shown);
    byte[] bytes = FileTree.bytes(file, problems);
    problems.throwIfAny();
    return read(bytes, shown);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name the file's name, for its ending and for the places in messages
   * @throws CaseFileException holding all problems, in the order of their places
   */
  public DecisionFile read(byte[] bytes, String name) throws CaseFileException {
    Problems problems = new Problems(Shown.line(requireNonNull(name, "name")));
    Node root = FileTree.of(requireNonNull(bytes, "bytes"), name, problems);
    FileTree.check(root, SCHEMA, problems);
    Optional<DecisionFile> file = new Binder(problems, codes).bind(root, DecisionFile.class, Set.of("schema"));
    new RecordChecks(problems).check(new View(root, ""));
    problems.throwIfAny();
    return file.orElseThrow();
  }
}
