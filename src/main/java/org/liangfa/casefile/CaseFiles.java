package org.liangfa.casefile;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/**
 * Reads case files. A file is either a {@link CaseFile} without a known fault or a {@link CaseFileException} holding
 * every fault found: first those of encoding, then those of notation (of broken JSON or YAML only the first can be
 * told), then all of content. Immutable; safe for use by several threads.
 */
public final class CaseFiles {
  /** The value of {@code schema} in a file. */
  public static final String SCHEMA = "liangfa/case/1";
  /** How many bytes a case file may have. */
  public static final int MOST_BYTES = Limits.FILE_BYTES;

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
    this.codes = HeldCodes.of(requireNonNull(codes, "codes"));
    this.maximum = requireNonNull(maximum, "maximum");
  }

  /**
   * Reads a file. JSON if its name ends in {@code .json}, YAML if it ends in {@code .yaml} or {@code .yml}; otherwise
   * JSON if it begins with <code>{</code>, else YAML.
   *
   * @throws CaseFileException holding all problems, in the order of their places
   */
  public CaseFile read(Path file) throws CaseFileException {
    return open(file).file();
  }

  /**
   * Reads a file under another name than its path has: where the locale of the system knows no Chinese, a path cannot
   * be written as text.
   *
   * @param name the file as the user named it, for its ending and for the places in messages
   * @throws CaseFileException holding all problems, in the order of their places
   */
  public CaseFile read(Path file, String name) throws CaseFileException {
    return open(file, name).file();
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name the file's name, for its ending and for the places in messages
   * @throws CaseFileException holding all problems, in the order of their places
   */
  public CaseFile read(byte[] bytes, String name) throws CaseFileException {
    return open(bytes, name).file();
  }

  /**
   * Reads a case that stands with others in one file, each on a line of its own: JSON, without line breaks.
   *
   * @param name the file's name, for the places in messages
   * @param number the line, from 1
   * @throws CaseFileException holding all problems of the line, in the order of their places
   */
  public CaseFile readLine(byte[] line, String name, int number) throws CaseFileException {
    return read(line, new Origin(Shown.line(name), number, true));
  }

  /**
   * Reads a case that was put together from a row of a table: JSON that its author has not written, so that messages tell
   * the row and the property but no column.
   *
   * @param name the table's name, for the places in messages
   * @param number the line of the row, from 1
   * @throws CaseFileException holding all problems of the row
   */
  public CaseFile readRow(byte[] json, String name, int number) throws CaseFileException {
    return read(json, new Origin(Shown.line(name), number, false));
  }

  private CaseFile read(byte[] json, Origin origin) throws CaseFileException {
    Problems problems = new Problems(origin);
    return bind(FileTree.json(json, problems), origin, problems).file();
  }

  /** The file as canonical JSON, ending in a line break; reading it again gives an equal file. */
  public static String print(CaseFile file) {
    return Printer.print(requireNonNull(file, "file"));
  }

  /** Like {@link #read(Path)}, with the places of the values. */
  public LocatedCase open(Path file) throws CaseFileException {
    return open(file, file.toString());
  }

  private LocatedCase open(Path file, String named) throws CaseFileException {
    String name = named.replace('\\', '/');
    Problems problems = new Problems(Shown.line(name));
    byte[] bytes = FileTree.bytes(file, problems);
    problems.throwIfAny();
    return open(bytes, name);
  }

  /** Like {@link #read(byte[], String)}, with the places of the values. */
  public LocatedCase open(byte[] bytes, String name) throws CaseFileException {
    Origin origin = Origin.file(requireNonNull(name, "name"));
    Problems problems = new Problems(origin);
    return bind(FileTree.of(requireNonNull(bytes, "bytes"), name, problems), origin, problems);
  }

  private LocatedCase bind(Node root, Origin origin, Problems problems) throws CaseFileException {
    Places places = new Places(origin, root);
    CaseFile file = bind(root, problems);
    fine(file, places, problems);
    problems.throwIfAny();
    return new LocatedCase(file, places);
  }

  private CaseFile bind(Node root, Problems problems) throws CaseFileException {
    FileTree.check(root, SCHEMA, problems);
    Optional<CaseFile> file = new Binder(problems, codes).bind(root, CaseFile.class, Set.of("schema"));
    if (root instanceof Node.Mapping) {
      View view = new View(root, "");
      new WholeChecks(problems, codes).check(view);
      new CircumstanceChecks(problems, codes).check(view);
      new DateChecks(problems).check(view);
      new RecordChecks(problems).check(view);
      new ClauseChecks(problems).check(view.get("statutoryBasis"));
    }
    problems.throwIfAny();
    return file.orElseThrow();
  }

  private void fine(CaseFile file, Places places, Problems problems) {
    FineMaximum.Maximum bound = maximum.of(file).orElse(null);
    if (bound == null) {
      return;
    }
    Known<Money> fine = file.proposed().flatMap(Proposal::fine);
    Known<Money> notified = file.proposed().flatMap(Proposal::notifiedFine);
    above(fine, bound, places, "proposed.fine", problems);
    above(notified, bound, places, "proposed.notifiedFine", problems);
  }

  private static void above(
      Known<Money> fine, FineMaximum.Maximum bound, Places places, String path, Problems problems) {
    fine.toOptional().filter(sum -> sum.compareTo(bound.amount()) > 0).ifPresent(sum -> {
      Text detail = Text.of(
          sum + " > " + bound.amount() + "（" + bound.source().zh() + "）",
          sum + " > " + bound.amount() + " (" + bound.source().en() + ")");
      problems.add(CaseCode.FINE_ABOVE_MAXIMUM, places.find(path), path, detail);
    });
  }
}
