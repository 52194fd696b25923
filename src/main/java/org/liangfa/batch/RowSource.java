package org.liangfa.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.kernel.Problem;

/** Cases in the rows of a CSV table with a header, in UTF-8; gzip is unpacked. */
public final class RowSource implements CaseSource {
  private static final ObjectReader CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

  private final String name;
  private final Lines lines;
  private final Columns columns;
  private final List<String> header;
  private int read;

  /**
   * The rows of a table.
   *
   * @param name the table as the user named it
   * @param mapping how its columns become a case file, see README
   * @param mappingName that file as the user named it
   * @throws BatchException if the mapping is none, or the header is another
   * @throws IOException if the table cannot be read
   */
  public RowSource(InputStream in, String name, byte[] mapping, String mappingName) throws BatchException, IOException {
    this.name = name;
    this.lines = new Lines(Gunzip.of(in), CaseFiles.MOST_BYTES);
    this.columns = Columns.of(mapping, mappingName);
    byte[] first = row();
    try {
      this.header = first == null ? List.of() : cells(first);
    } catch (RowException e) {
      throw new BatchException(e.problem());
    }
    columns.check(header, name);
  }

  /** A row that is none. */
  static final class RowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RowException(Problem problem) {
      super(problem.code());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** The next lines that make a row: inside double quotes a line end belongs to the cell. */
  private byte @Nullable [] row() throws IOException {
    byte[] line = lines.next();
    while (line != null && LineSource.isBlank(line)) {
      line = lines.next();
    }
    read = lines.number();
    if (line == null || !isOpen(line)) {
      return line;
    }
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    row.writeBytes(line);
    boolean open = true;
    while (open && row.size() <= CaseFiles.MOST_BYTES) {
      byte[] more = lines.next();
      if (more == null) {
        break;
      }
      row.write('\n');
      row.writeBytes(more);
      open = isOpen(more) ^ open;
    }
    return row.toByteArray();
  }

  private static boolean isOpen(byte[] line) {
    boolean open = false;
    for (byte one : line) {
      open ^= one == '"';
    }
    return open;
  }

  @Override
  public @Nullable RawCase next() throws IOException {
    byte[] row = row();
    return row == null ? null : new RawCase(name, read, row, (files, raw) -> files.readRow(json(raw), name, raw.number()));
  }

  private byte[] json(RawCase raw) {
    List<String> cells = cells(raw.bytes());
    if (cells.size() != header.size()) {
      throw wrong(raw.number(), cells.size() + " 个单元格，表头为 " + header.size() + " 个",
          cells.size() + " cells under a header of " + header.size());
    }
    return columns.json(header, cells);
  }

  private List<String> cells(byte[] row) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row)).toString();
      try (MappingIterator<String[]> rows = CSV.readValues(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
        return List.of(rows.nextValue());
      }
    } catch (CharacterCodingException e) {
      throw wrong(read, "不是 UTF-8", "it is not UTF-8");
    } catch (JsonProcessingException e) {
      throw wrong(read, "引号不成对", "quotes do not pair");
    } catch (IOException e) {
      throw new UncheckedIOException("a row in memory cannot fail to be read", e);
    }
  }

  private RowException wrong(int line, String zh, String en) {
    return new RowException(BatchCode.ROW.at(name + ":" + line, zh, en));
  }

  @Override
  public String mapping() {
    return " columns=" + columns.text();
  }

  @Override
  public long done() {
    return 0;
  }

  @Override
  public long total() {
    return 0;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
