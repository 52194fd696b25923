package org.liangfa.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.liangfa.batch.Batch;
import org.liangfa.batch.BatchCode;
import org.liangfa.batch.BatchException;
import org.liangfa.batch.CaseSource;
import org.liangfa.batch.FolderSource;
import org.liangfa.batch.LineSource;
import org.liangfa.batch.PartialFile;
import org.liangfa.batch.RowSource;
import org.liangfa.batch.Summary;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates an archive of cases: a result line for each, in order. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
  private static final String STANDARD = "-";
  /** How often what is written is made safe: what a killed run does again. */
  private static final Duration SAFE = Duration.ofSeconds(1);

  private final Session session;

  @Parameters(paramLabel = "IN", descriptionKey = "batch.in")
  private String in = "";

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, descriptionKey = "batch.output")
  private String out = "";

  @Option(names = "--force", descriptionKey = "batch.force")
  private boolean force;

  @Option(names = "--resume", descriptionKey = "batch.resume")
  private boolean resume;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "batch.threads", converter = Values.Count.class)
  private @Nullable Integer threads;

  @Option(names = "--summary", paramLabel = "FILE", descriptionKey = "batch.summary")
  private @Nullable String summary;

  @Option(names = "--columns", paramLabel = "FILE", descriptionKey = "batch.columns")
  private @Nullable String columns;

  @Option(names = "--no-changes", descriptionKey = "batch.no-changes")
  private boolean withoutChanges;

  @Option(names = "--no-progress", descriptionKey = "batch.no-progress")
  private boolean quiet;

  @Mixin private LawOptions law = new LawOptions();

  BatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    check();
    Liangfa liangfa = law.open();
    Summary done;
    try (CaseSource source = source()) {
      done = run(liangfa, source);
    } catch (BatchException e) {
      throw new UseException(List.of(e.problem()));
    } catch (IOException e) {
      throw new UseException(CliCode.NO_CASES, in, Failures.reason("读取失败", "reading failed", e));
    }
    session.err().print(done.text(session.language()));
    deliver(done);
    return code(done);
  }

  /** Refuses what would fail at the end only. */
  private void check() {
    if (!isStream()) {
      Delivery delivery = new Delivery(force, in.equals(STANDARD) ? List.of() : List.of(Arguments.path(in)));
      delivery.add(out, "");
      delivery.check();
    } else if (resume) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--resume",
          Text.of("写到标准输出、管道或者设备的运行不能接着运行；用 -o 指定文件",
              "a run that writes to standard output, a pipe or a device cannot be taken up again; name a file with -o"));
    }
    if (summary != null) {
      delivery(summary, "").check();
    }
  }

  /** Whether results go out as they come: a pipe or a device cannot be written aside and then renamed. */
  private boolean isStream() {
    @Nullable Path path = out.equals(STANDARD) ? null : Arguments.path(out);
    return path == null || Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private Delivery delivery(String target, String text) {
    Delivery delivery = new Delivery(force, in.equals(STANDARD) ? List.of() : List.of(Arguments.path(in)));
    delivery.add(target, text);
    return delivery;
  }

  private CaseSource source() throws IOException, BatchException {
    String mapping = columns;
    if (mapping != null) {
      byte[] bytes = mapping(mapping);
      return new RowSource(in.equals(STANDARD) ? new FileInputStream(FileDescriptor.in)
          : Files.newInputStream(Arguments.path(in)), in, bytes, mapping);
    }
    if (in.equals(STANDARD)) {
      return new LineSource(new FileInputStream(FileDescriptor.in), in, 0);
    }
    Path path = Arguments.path(in);
    return Files.isDirectory(path)
        ? new FolderSource(path, in)
        : new LineSource(Files.newInputStream(path), in, Files.size(path));
  }

  private static byte[] mapping(String named) {
    try {
      return Files.readAllBytes(Arguments.path(named));
    } catch (IOException e) {
      throw new UseException(CliCode.NO_CASES, "--columns " + named, Failures.reason("读取失败", "reading failed", e));
    }
  }

  private Summary run(Liangfa liangfa, CaseSource source) throws BatchException, IOException {
    BatchProgress progress = new BatchProgress(session, source.total(), quiet);
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    Options.Changes changes = withoutChanges ? Options.Changes.NONE : Options.Changes.SMALLEST;
    Batch batch = new Batch(liangfa, new Options(law.pack(), law.asOf(), changes), workers, Failures::bug, progress, every(SAFE));
    boolean complete = false;
    try {
      Summary summary = run(batch, source);
      complete = true;
      return summary;
    } finally {
      progress.end(complete);
    }
  }

  private Summary run(Batch batch, CaseSource source) throws BatchException, IOException {
    if (out.equals(STANDARD)) {
      return stream(batch, source);
    }
    if (isStream()) {
      return special(batch, source);
    }
    PartialFile.Start start =
        resume ? PartialFile.Start.RESUMED : force ? PartialFile.Start.IN_PLACE : PartialFile.Start.ANEW;
    return batch.run(source, new PartialFile(Arguments.path(out), out, start, force));
  }

  private Summary stream(Batch batch, CaseSource source) throws BatchException, IOException {
    try {
      return batch.run(source, session.out().bytes());
    } catch (IOException e) {
      if (session.out().isLeft()) {
        throw new UseException(List.of(BatchCode.READER_LEFT.at(in,
            Text.of("没有送出全部结果", "not all results were delivered"))));
      }
      throw new UseException(CliCode.STDOUT_FAILED, in, Failures.reason("标准输出写入失败", "standard output failed", e));
    }
  }

  private Summary special(Batch batch, CaseSource source) throws BatchException {
    try (OutputStream target = Files.newOutputStream(Arguments.path(out), StandardOpenOption.WRITE)) {
      return batch.run(source, target);
    } catch (IOException e) {
      throw new UseException(CliCode.STDOUT_FAILED, out, Failures.reason("写入失败", "writing failed", e));
    }
  }

  private BooleanSupplier every(Duration interval) {
    Clock clock = session.clock();
    Instant[] last = {clock.instant()};
    return () -> {
      Instant now = clock.instant();
      boolean due = Duration.between(last[0], now).compareTo(interval) >= 0;
      last[0] = due ? now : last[0];
      return due;
    };
  }

  private void deliver(Summary done) {
    if (summary != null) {
      delivery(summary, done.json()).write();
    }
  }

  private static int code(Summary done) {
    if (done.bugs() > 0) {
      return ExitCode.BUG;
    }
    if (done.errors() > 0) {
      return ExitCode.BAD_USE;
    }
    return done.personFirst() > 0 ? ExitCode.PERSON_FIRST : ExitCode.COMPLETE;
  }
}
