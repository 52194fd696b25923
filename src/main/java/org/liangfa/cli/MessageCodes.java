package org.liangfa.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liangfa.backtest.BacktestCode;
import org.liangfa.batch.BatchCode;
import org.liangfa.casefile.CaseCode;
import org.liangfa.casefile.Nearest;
import org.liangfa.check.CheckCode;
import org.liangfa.draft.DraftCode;
import org.liangfa.engine.RuleCode;
import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;
import org.liangfa.lint.Example;
import org.liangfa.lint.LintCode;
import org.liangfa.mutation.MutationCode;
import org.liangfa.proof.ProofCode;
import org.liangfa.report.Listing;
import org.liangfa.source.SourceCode;
import org.liangfa.table.TableCode;

/** What every message code means, for {@code explain --code}. */
final class MessageCodes {
  private MessageCodes() {}

  /**
   * The page of a code.
   *
   * @throws UseException if there is no such code
   */
  static String explain(Session session, String asked) {
    TreeMap<String, MessageCode> codes = codes();
    MessageCode meaning = codes.get(asked.toUpperCase(Locale.ROOT));
    if (meaning == null) {
      throw new UseException(CliCode.UNKNOWN_CODE, "--code " + asked,
          Text.of("没有消息代码“" + asked + "”", "there is no message code \"" + asked + "\""),
          Nearest.hint(asked, codes.keySet()));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(session.say("原因", "Why"), session.say(meaning.why()));
    fields.put(session.say("改法", "Fix"), session.say(meaning.fix()));
    Example.of(asked.toUpperCase(Locale.ROOT)).ifPresent(example -> {
      fields.put(session.say("文件", "File"), "rules/" + example.file());
      fields.put(session.say("正确", "Good"), example.good().strip());
      fields.put(session.say("错误", "Bad"), example.bad().isBlank()
          ? session.say("（缺少这几个字）", "(those words are missing)")
          : example.bad().strip());
    });
    return new Listing(session.language())
        .heading((asked.toUpperCase(Locale.ROOT) + " " + session.say(meaning.title())).strip())
        .fields(fields)
        .toString();
  }

  /** All codes with what each means, one a line. */
  static String list(Session session) {
    List<List<String>> rows = new ArrayList<>();
    codes().forEach((code, meaning) -> {
      String title = session.say(meaning.title());
      rows.add(List.of(code, title.isEmpty() ? session.say(meaning.why()) : title));
    });
    List<String> header = List.of(session.say("代码", "Code"), session.say("含义", "Meaning"));
    return new Listing(session.language()).table(header, rows, Set.of()).toString();
  }

  /** Every code in full, in both languages, as Markdown. */
  static String pages() {
    StringBuilder out = new StringBuilder("# 消息代码 / Message codes\n\n由 `liangfa explain --code pages` 写成。代码永久不变。"
        + " Written by `liangfa explain --code pages`; codes are permanent.\n");
    codes().forEach((code, meaning) -> {
      out.append("\n## ").append(code).append("\n\n");
      if (!meaning.title().zh().isEmpty()) {
        out.append(meaning.title().zh()).append("。*").append(meaning.title().en()).append(".*\n\n");
      }
      out.append("- 原因 / why: ").append(meaning.why().zh()).append("。*").append(meaning.why().en()).append(".*\n")
          .append("- 改法 / fix: ").append(meaning.fix().zh()).append("。*").append(meaning.fix().en()).append(".*\n");
      Example.of(code).ifPresent(example -> out.append("\n`rules/").append(example.file()).append("`\n\n")
          .append("正确 / good:\n\n```text\n").append(example.good().strip()).append("\n```\n\n")
          .append("错误 / bad:\n\n```text\n").append(example.bad().isBlank() ? "（缺少 / left out）" : example.bad().strip())
          .append("\n```\n"));
    });
    return out.toString();
  }

  private static TreeMap<String, MessageCode> codes() {
    TreeMap<String, MessageCode> codes = new TreeMap<>();
    Stream.<MessageCode[]>of(CaseCode.values(), SourceCode.values(), TableCode.values(), BacktestCode.values(),
            LintCode.values(), CheckCode.values(), DraftCode.values(), ProofCode.values(), MutationCode.values(),
            CliCode.values(), RuleCode.values(), BatchCode.values())
        .flatMap(Arrays::stream)
        .forEach(code -> codes.put(code.code(), code));
    return codes;
  }
}
