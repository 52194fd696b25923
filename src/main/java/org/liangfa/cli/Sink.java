package org.liangfa.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream of characters that remembers why writing failed. After the first failure the rest is dropped: whether that
 * matters is asked once, at the end.
 */
final class Sink {
  private final Guard guard;
  private final PrintWriter writer;

  /** Characters that the charset lacks are written as {@code ?}. */
  Sink(OutputStream target, Charset charset) {
    this.guard = new Guard(requireNonNull(target, "target"));
    this.writer = new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(guard), charset));
  }

  PrintWriter writer() {
    return writer;
  }

  void print(String text) {
    writer.print(text);
  }

  /** The bytes below, after what was printed so far; writing fails as soon as the target does. */
  OutputStream bytes() {
    return new OutputStream() {
      @Override
      public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        writer.flush();
        guard.write(bytes, from, count);
        throwIfBroken();
      }

      @Override
      public void flush() throws IOException {
        guard.flush();
        throwIfBroken();
      }
    };
  }

  private void throwIfBroken() throws IOException {
    if (guard.failure != null) {
      throw guard.failure;
    }
  }

  /** Whether whoever read the other end of a pipe has closed it. */
  boolean isLeft() {
    return guard.failure != null && readerLeft(guard.failure);
  }

  /** Writes everything out; why that or an earlier write failed, unless the reader only stopped reading. */
  Optional<IOException> finish() {
    writer.flush();
    return Optional.ofNullable(guard.failure).filter(failure -> !readerLeft(failure));
  }

  /** Whether whoever reads the other end of a pipe has closed it, as {@code head} does; that is no failure. */
  private static boolean readerLeft(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }

  /** Passes bytes on until writing fails once. */
  private static final class Guard extends OutputStream {
    private final OutputStream target;
    private @Nullable IOException failure;

    Guard(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int single) {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      attempt(() -> target.write(bytes, from, count));
    }

    @Override
    public void flush() {
      attempt(target::flush);
    }

    private void attempt(Step step) {
      if (failure != null) {
        return;
      }
      try {
        step.run();
      } catch (IOException e) {
        failure = e;
      }
    }

    private interface Step {
      void run() throws IOException;
    }
  }
}
