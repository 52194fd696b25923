package org.liangfa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/**
 * Writes files, all or none: everything goes to a file beside the target first, is forced to disk, and only then takes
 * the target's name. A full disk leaves what was there.
 */
final class Delivery {
  private final boolean force;
  private final List<Path> inputs;
  private final Map<String, String> texts = new LinkedHashMap<>();

  /**
   * A delivery.
   *
   * @param force whether existing files may be replaced
   * @param inputs files that may never be replaced
   */
  Delivery(boolean force, List<Path> inputs) {
    this.force = force;
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Makes a folder if it is not there.
   *
   * @return its name as the user named it, with a slash at the end
   * @throws UseException if it cannot be made
   */
  static String folder(String name) {
    try {
      Files.createDirectories(Arguments.path(name));
    } catch (IOException e) {
      throw new UseException(CliCode.OUTPUT_FAILED, name, Failures.reason("无法建立文件夹", "the folder cannot be made", e));
    }
    return name.endsWith("/") || name.endsWith("\\") ? name : name + "/";
  }

  /** Adds a file, named as the user named it. */
  void add(String name, String text) {
    texts.put(name, text);
  }

  /**
   * Refuses targets that may not be written.
   *
   * @throws UseException with every such target
   */
  void check() {
    List<Problem> problems = new ArrayList<>();
    texts.keySet().forEach(name -> check(name, problems));
    if (!problems.isEmpty()) {
      throw new UseException(problems);
    }
  }

  private void check(String name, List<Problem> problems) {
    Path target = Arguments.path(name);
    if (inputs.stream().anyMatch(input -> same(input, target))) {
      problems.add(CliCode.OUTPUT_IS_INPUT.at(name, Text.of("输出文件就是案卷文件", "the output is the case file itself")));
    } else if (Files.exists(target) && !Files.isRegularFile(target)) {
      problems.add(CliCode.OUTPUT_FAILED.at(name, Text.of("不是普通文件", "this is not an ordinary file")));
    } else if (Files.exists(target) && !force) {
      problems.add(CliCode.OUTPUT_EXISTS.at(name, Text.of("输出文件已经存在", "the output file exists")));
    } else if (!Files.isDirectory(folder(target))) {
      problems.add(CliCode.OUTPUT_FAILED.at(name, Text.of("所在的文件夹不存在", "its folder does not exist")));
    }
  }

  /**
   * Writes all files.
   *
   * @throws UseException if any cannot be written; then none is, and what there was is there still
   */
  void write() {
    check();
    Map<Path, Path> ready = new LinkedHashMap<>();
    String current = "";
    try (Renames renames = new Renames(force, texts.size() > 1)) {
      for (Map.Entry<String, String> entry : texts.entrySet()) {
        current = entry.getKey();
        Path target = real(Arguments.path(current));
        Path draft = folder(target).resolve("." + UUID.randomUUID() + ".tmp");
        ready.put(draft, target);
        draft(draft, entry.getValue());
      }
      place(ready, renames);
    } catch (IOException e) {
      throw new UseException(CliCode.OUTPUT_FAILED, current, Failures.reason("写入失败", "writing failed", e));
    } finally {
      ready.keySet().forEach(Delivery::discard);
    }
  }

  private void place(Map<Path, Path> ready, Renames renames) {
    Iterator<String> names = texts.keySet().iterator();
    for (Map.Entry<Path, Path> entry : ready.entrySet()) {
      String current = names.next();
      try {
        renames.place(entry.getKey(), entry.getValue());
      } catch (FileAlreadyExistsException e) {
        Text what = Text.of("输出文件已经存在", "the output file exists");
        throw new UseException(CliCode.OUTPUT_EXISTS, current, with(what, renames.undo()));
      } catch (IOException e) {
        Text what = Failures.reason("写入失败", "writing failed", e);
        throw new UseException(CliCode.OUTPUT_FAILED, current, with(what, renames.undo()));
      }
    }
  }

  /** Names what of a delivery stands although the rest does not; nothing where all of it was taken back. */
  private static Text with(Text what, List<Path> left) {
    if (left.isEmpty()) {
      return what;
    }
    String names = left.stream().map(Path::toString).collect(Joined.with(", "));
    return Text.of(what.zh() + "；已经写好、没有能撤回的：" + names, what.en() + "; written and not taken back: " + names);
  }

  private static void draft(Path draft, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    }
  }

  /** Gives a file its name; what has that name already is replaced only by force. */
  static void move(Path draft, Path target, boolean force) throws IOException {
    if (!force) {
      Files.move(draft, target);
      return;
    }
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // The result is safe or the failure is being told; a stray hidden file changes neither.
    }
  }

  /** Where a link leads, so that the file is replaced and not the link. */
  private static Path real(Path target) throws IOException {
    return Files.exists(target) ? target.toRealPath() : target;
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target.toAbsolutePath() : parent;
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
