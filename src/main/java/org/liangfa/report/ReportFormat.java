package org.liangfa.report;

import org.liangfa.kernel.Language;
import org.liangfa.result.Result;

/** One way to write a result down. A new output is one more class listed in {@link Reports}. */
public interface ReportFormat {

  /** The name under which a user asks for this format, such as {@code text}. */
  String id();

  /**
   * The whole report: same result and language, same characters. Lines end in LF, the last one too.
   *
   * @param language language of labels and sentences; text of the case file stays as written, and JSON always holds
   * both
   */
  String render(Result result, Language language);
}
