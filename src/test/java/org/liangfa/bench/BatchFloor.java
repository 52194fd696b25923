package org.liangfa.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.liangfa.batch.Batch;
import org.liangfa.batch.LineSource;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.report.JsonLines;
import org.liangfa.result.Result;

/**
 * A batch beside the same pipeline with the rules taken out: lines are read, bound and checked in as many threads, and a
 * result of the usual shape that is the same for every case is written, in order. Prints cases a second of both, in turns, for
 * one part of the file after the other: no case comes twice, and each part meets what is remembered of those before it.
 */
public final class BatchFloor {
  private static final int CHUNK = 8;
  private static final Options PLAIN = new Options(null, null, Options.Changes.NONE);

  private BatchFloor() {}

  /** Arguments: file, parts, threads. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int parts = Integer.parseInt(args[1]);
    int threads = Integer.parseInt(args[2]);
    Liangfa liangfa = Liangfa.packaged();
    // Another one, so that neither remembers for the other.
    Liangfa plain = Liangfa.packaged();
    List<String> lines = Files.readAllLines(file);
    CaseFile first = liangfa.cases().readLine(lines.get(0).getBytes(StandardCharsets.UTF_8), "cases", 1);
    Result constant = Liangfa.packaged().evaluate(first, Options.NONE);
    System.out.printf(Locale.ROOT, "%-10s %12s %12s %29s%n", "cases", "rules out", "batch", "without counterfactuals");
    for (int part = 0; part < parts; part++) {
      Path some = Files.createTempFile("batch", ".ndjson");
      int until = (part + 1) * lines.size() / parts;
      Files.write(some, lines.subList(part * lines.size() / parts, until));
      long floor = perSecond(some, out -> floor(liangfa, constant, some, threads, out));
      long batch = perSecond(some, out -> batch(liangfa, Options.NONE, some, threads, out));
      long without = perSecond(some, out -> batch(plain, PLAIN, some, threads, out));
      Files.delete(some);
      System.out.printf(
          Locale.ROOT,
          "%-10s %12d %12d %7d%% %12d %6d%%%n",
          "to " + until, floor, batch, batch * 100 / floor, without, without * 100 / floor);
    }
  }

  private interface Run {
    void to(OutputStream out) throws Exception;
  }

  private static long perSecond(Path file, Run run) throws Exception {
    Path target = Files.createTempFile("batch", ".ndjson");
    long begin = System.nanoTime();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      run.to(out);
    } finally {
      Files.delete(target);
    }
    long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    return Math.max(1, Files.lines(file).count() * 1000 / millis);
  }

  private static void batch(Liangfa liangfa, Options options, Path file, int threads, OutputStream out)
      throws Exception {
    try (LineSource source = new LineSource(Files.newInputStream(file), "cases", Files.size(file))) {
      new Batch(liangfa, options, threads, e -> {
        throw e;
      }, (cases, errors, done) -> {}, () -> false).run(source, out);
    }
  }

  private static void floor(Liangfa liangfa, Result constant, Path file, int threads, OutputStream out)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<byte[]>> onTheWay = new ArrayDeque<>();
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      List<byte[]> chunk = new ArrayList<>();
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next != '\n') {
          line.write(next);
          continue;
        }
        chunk.add(line.toByteArray());
        line.reset();
        if (chunk.size() == CHUNK) {
          List<byte[]> full = chunk;
          chunk = new ArrayList<>();
          onTheWay.add(workers.submit(() -> bound(liangfa, constant, full)));
        }
        if (onTheWay.size() > 3 * threads) {
          write(onTheWay, out);
        }
      }
      List<byte[]> last = chunk;
      onTheWay.add(workers.submit(() -> bound(liangfa, constant, last)));
      while (!onTheWay.isEmpty()) {
        write(onTheWay, out);
      }
    } finally {
      workers.shutdown();
    }
  }

  private static void write(Deque<Future<byte[]>> onTheWay, OutputStream out)
      throws IOException, InterruptedException, ExecutionException {
    out.write(onTheWay.remove().get());
  }

  private static byte[] bound(Liangfa liangfa, Result constant, List<byte[]> chunk)
      throws CaseFileException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    for (byte[] line : chunk) {
      liangfa.cases().readLine(line, "cases", 1);
      JsonLines.write(constant, bytes);
    }
    return bytes.toByteArray();
  }
}
