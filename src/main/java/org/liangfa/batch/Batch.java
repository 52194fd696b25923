package org.liangfa.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Problem;
import org.liangfa.result.Fingerprint;

/**
 * A run over many cases. One thread reads and writes, the others evaluate a few cases at a time each; as many chunks are on
 * the way as keep them busy, so a slow reader of the output slows the reading of the input and nothing piles up.
 */
public final class Batch {
  /** Chunks on the way for each thread. */
  private static final int AHEAD = 3;

  private final Liangfa liangfa;
  private final Options options;
  private final int threads;
  private final Function<RuntimeException, Problem> bug;
  private final Watcher watcher;
  private final BooleanSupplier due;

  /**
   * A run.
   *
   * @param threads how many evaluate at the same time
   * @param bug the problem to report where the program fails on a case
   * @param watcher who is told how far it is
   * @param due whether it is time to make safe what is written; asked after each chunk
   */
  public Batch(
      Liangfa liangfa,
      Options options,
      int threads,
      Function<RuntimeException, Problem> bug,
      Watcher watcher,
      BooleanSupplier due) {
    this.liangfa = liangfa;
    this.options = options;
    this.threads = threads;
    this.bug = bug;
    this.watcher = watcher;
    this.due = due;
  }

  /** Is told how far a run has come. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * Called after each chunk written.
     *
     * @param cases cases done
     * @param errors error records among them
     * @param done how much of the input was read, see {@link CaseSource#done}
     */
    void at(long cases, long errors, long done);
  }

  /**
   * Writes to a stream: such a run cannot be taken up again.
   *
   * @throws BatchException if the input holds no case or breaks off
   * @throws IOException if the stream cannot be written
   */
  public Summary run(CaseSource source, OutputStream out) throws BatchException, IOException {
    return run(source, new StreamOutput(out), false, 0, new Tally(), new Chunks(source));
  }

  /**
   * Writes to a file, from the beginning or from where an earlier run has come to.
   *
   * @throws BatchException if the run cannot begin, or cannot come to its end; what was written is then kept
   */
  public Summary run(CaseSource source, PartialFile file) throws BatchException {
    Fingerprint program = liangfa.provenance();
    String asked = "pack=" + options.pack() + " as-of=" + options.asOf() + " changes=" + options.changes();
    State.Run identity =
        new State.Run(program.program(), program.rules(), asked + source.mapping(), source.name(), file.packed());
    Chunks chunks = new Chunks(source);
    Tally tally = new Tally();
    State.@Nullable Point from = file.found(identity);
    if (from != null) {
      if (!chunks.skip(from.cases()) || !chunks.hash().equals(from.inputHash())) {
        throw new BatchException(BatchCode.OTHER_INPUT.at(source.name(),
            "前 " + from.cases() + " 件与上一次运行的不同", "the first " + from.cases() + " cases are not those of the earlier run"));
      }
      tally.add(from.counts());
    }
    try (file) {
      file.begin(identity, from);
      return run(source, file, file.packed(), from == null ? 0 : from.cases(), tally, chunks);
    } catch (IOException e) {
      throw new BatchException(file.problem(e));
    }
  }

  private Summary run(CaseSource source, Output out, boolean packed, long before, Tally tally, Chunks chunks)
      throws BatchException, IOException {
    Work work = new Work(liangfa, options, bug, packed);
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
    try {
      flow(source, out, tally, chunks, task -> workers.submit(() -> work.on(task)));
    } finally {
      workers.shutdownNow();
    }
    @Nullable IOException broken = chunks.broken();
    if (broken != null) {
      out.keep(new State.Point(chunks.taken(), chunks.hash(), out.length(), tally.counts()));
      throw new BatchException(BatchCode.INPUT_BROKEN.at(source.name(),
          "第 " + chunks.taken() + " 件之后读取失败：" + PartialFile.reason(broken),
          "reading failed after " + chunks.taken() + " cases: " + PartialFile.reason(broken)));
    }
    if (chunks.taken() == 0) {
      out.discard();
      throw new BatchException(BatchCode.NO_CASES.at(source.name(), "没有任何案件", "there is no case"));
    }
    out.finish();
    return new Summary(tally.counts(), before, liangfa.provenance());
  }

  private void flow(
      CaseSource source, Output out, Tally tally, Chunks chunks, Function<List<RawCase>, Future<Work.Done>> workers)
      throws IOException {
    Deque<OnTheWay> onTheWay = new ArrayDeque<>();
    boolean more = true;
    while (more || !onTheWay.isEmpty()) {
      while (more && onTheWay.size() < AHEAD * threads) {
        List<RawCase> chunk = chunks.next();
        more = !chunk.isEmpty();
        if (more) {
          onTheWay.add(new OnTheWay(workers.apply(chunk), chunks.taken(), chunks.hash(), source.done()));
        }
      }
      @Nullable OnTheWay first = onTheWay.poll();
      if (first != null) {
        write(first, out, tally);
      }
    }
  }

  private void write(OnTheWay chunk, Output out, Tally tally) throws IOException {
    Work.Done done = result(chunk.work());
    out.write(done.bytes());
    tally.add(done.counts());
    watcher.at(chunk.cases(), tally.errors(), chunk.read());
    if (due.getAsBoolean()) {
      out.keep(new State.Point(chunk.cases(), chunk.hash(), out.length(), tally.counts()));
    }
  }

  /**
   * A chunk that somebody works on.
   *
   * @param cases cases of the input with this chunk
   * @param hash hash over them
   * @param read how much of the input was read by then
   */
  private record OnTheWay(Future<Work.Done> work, long cases, String hash, long read) {}

  private static Work.Done result(Future<Work.Done> work) throws IOException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a worker failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Ends with the program, however that ends. */
  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "batch");
    thread.setDaemon(true);
    return thread;
  }
}
