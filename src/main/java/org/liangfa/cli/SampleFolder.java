package org.liangfa.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liangfa.check.Samples;
import org.liangfa.kernel.Text;

/** {@code --samples}: a folder of samples that somebody named, and that must hold some. */
final class SampleFolder {
  private SampleFolder() {}

  /**
   * The samples in it.
   *
   * @throws UseException if it is no folder, cannot be read, or holds no sample: what was tried on none was not tried
   */
  static Samples open(String named) {
    Path folder = Arguments.path(named);
    if (!Files.isDirectory(folder)) {
      throw new UseException(CliCode.NO_SAMPLES, "--samples " + named,
          Text.of("“" + named + "”不是文件夹", "\"" + named + "\" is not a folder"));
    }
    try {
      Samples samples = Samples.in(folder, named.replaceFirst("(?<=.)/+$", ""));
      if (samples.names().isEmpty()) {
        throw new UseException(CliCode.NO_SAMPLES, "--samples " + named,
            Text.of("“" + named + "”里没有样本", "\"" + named + "\" holds no sample"));
      }
      return samples;
    } catch (UncheckedIOException e) {
      throw new UseException(CliCode.NO_SAMPLES, "--samples " + named,
          Failures.reason("读取失败", "reading failed", e.getCause()));
    }
  }
}
