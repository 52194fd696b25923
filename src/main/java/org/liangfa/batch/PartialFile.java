package org.liangfa.batch;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Problem;

/**
 * The output of a run until it is complete: {@code NAME.partial} with the lines, and {@code NAME.partial.state} with how far
 * they go. Whatever happens, the state speaks only of lines that are safe on disk; what stands after them is written again.
 */
public final class PartialFile implements Output, Closeable {
  private final Path target;
  private final String name;
  private final Start start;
  private final boolean replacing;
  private final Path lines;
  private final Path state;
  private @Nullable FileChannel channel;
  private @Nullable State known;
  private long length;

  /** How a run begins. */
  public enum Start {
    /** Anew; there must be nothing of an earlier run. */
    ANEW,
    /** Anew, in place of whatever there is. */
    IN_PLACE,
    /** Where an earlier run has come to. */
    RESUMED
  }

  /**
   * The partial output of a file.
   *
   * @param target the file asked for
   * @param name the same as the user named it; gzip is written if it ends in {@code .gz}
   * @param replacing whether a file of that name may be replaced in the end
   */
  public PartialFile(Path target, String name, Start start, boolean replacing) {
    this.target = target;
    this.name = name;
    this.start = start;
    this.replacing = replacing;
    this.lines = target.resolveSibling(target.getFileName() + ".partial");
    this.state = target.resolveSibling(target.getFileName() + ".partial.state");
  }

  boolean packed() {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /**
   * Where the run goes on.
   *
   * @return null for the beginning
   * @throws BatchException if an earlier run is in the way, or the one to be taken up is none or another
   */
  State.@Nullable Point found(State.Run run) throws BatchException {
    if (start != Start.RESUMED) {
      if (start == Start.ANEW && Files.exists(lines)) {
        throw new BatchException(BatchCode.PARTIAL_EXISTS.at(name + ".partial", "上一次运行的结果还在", "an earlier run left results"));
      }
      return null;
    }
    if (!Files.exists(lines) || !Files.exists(state)) {
      throw new BatchException(BatchCode.NOTHING_TO_RESUME.at(name + ".partial", "没有可以接着运行的结果", "there is nothing to go on from"));
    }
    State earlier = read();
    if (!earlier.run().equals(run)) {
      throw new BatchException(BatchCode.OTHER_RUN.at(name + ".partial.state",
          "上一次：" + earlier.run() + "；这一次：" + run, "then: " + earlier.run() + "; now: " + run));
    }
    known = earlier;
    return last(earlier);
  }

  private State read() throws BatchException {
    try {
      return State.of(Files.readAllBytes(state));
    } catch (IOException e) {
      throw new BatchException(BatchCode.STATE_DAMAGED.at(name + ".partial.state",
          "读不懂：" + e.getClass().getSimpleName(), "it cannot be read: " + e.getClass().getSimpleName()));
    }
  }

  /** The last point whose lines are all there; null if none are. */
  private State.@Nullable Point last(State earlier) throws BatchException {
    try {
      long there = Files.size(lines);
      State.@Nullable Point last = null;
      for (State.Point point : earlier.points()) {
        last = point.outputBytes() <= there ? point : last;
      }
      return last;
    } catch (IOException e) {
      throw new BatchException(problem(e));
    }
  }

  /** Opens the file and cuts off what stands after the point. */
  void begin(State.Run run, State.@Nullable Point from) throws IOException, BatchException {
    FileChannel opened = FileChannel.open(lines, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel = opened;
    if (!isOurs(opened)) {
      throw new BatchException(BatchCode.IN_USE.at(name + ".partial", "另一个运行正在写这个文件", "another run is writing this file"));
    }
    length = from == null ? 0 : from.outputBytes();
    opened.truncate(length);
    opened.position(length);
    if (known == null || from == null) {
      known = new State(run, List.of());
    }
    note(known);
  }

  private static boolean isOurs(FileChannel opened) throws IOException {
    try {
      return opened.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      open().write(buffer);
    }
    length += bytes.length;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void keep(State.Point point) throws IOException {
    open().force(false);
    State more = requireNonNull(known).with(point);
    known = more;
    note(more);
  }

  private void note(State now) throws IOException {
    Path draft = state.resolveSibling(state.getFileName() + ".tmp");
    try {
      Files.write(draft, now.bytes());
      move(draft, state, true);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  @Override
  public void finish() throws IOException {
    open().force(true);
    close();
    move(lines, Files.exists(target) ? target.toRealPath() : target, replacing);
    Files.deleteIfExists(state);
  }

  @Override
  public void discard() throws IOException {
    close();
    Files.deleteIfExists(lines);
    Files.deleteIfExists(state);
  }

  private static void move(Path from, Path to, boolean replace) throws IOException {
    if (!replace) {
      Files.move(from, to);
      return;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private FileChannel open() {
    return requireNonNull(channel, "begun");
  }

  @Override
  public void close() throws IOException {
    FileChannel opened = channel;
    channel = null;
    if (opened != null) {
      opened.close();
    }
  }

  /** What to say where the file cannot be written. */
  Problem problem(IOException e) {
    return BatchCode.OUTPUT_BROKEN.at(name + ".partial", "写入失败：" + reason(e), "writing failed: " + reason(e));
  }

  /** The system's words. */
  static String reason(IOException e) {
    @Nullable String words = e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.getMessage();
    String kind = e.getClass() == IOException.class || e.getClass() == FileSystemException.class
        ? ""
        : e.getClass().getSimpleName();
    return words == null ? kind : kind.isEmpty() ? words : kind + ", " + words;
  }
}
