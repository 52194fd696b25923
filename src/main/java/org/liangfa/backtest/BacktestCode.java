package org.liangfa.backtest;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** Everything that keeps a published case out of a backtest; codes are permanent. */
public enum BacktestCode implements MessageCode {
  /** Nothing to test on. */
  NO_CASES(
      "BACKTEST-001",
      Text.of("没有案件就没有可比的", "without cases there is nothing to compare"),
      Text.of("指定放有案件文件夹的文件夹，或者 JSON 数组、NDJSON 文件，格式见 samples/published/README.md",
          "name a folder of case folders, or a JSON array or NDJSON file; see samples/published/README.md")),
  /** A folder or entry without its case file. */
  NO_CASE_FILE(
      "BACKTEST-002",
      Text.of("没有案卷的结果无从检验", "an outcome without a case file cannot be tested"),
      Text.of("补上 case.json 或者 case.yaml（文件里写 \"case\"）", "add case.json or case.yaml (in a file: \"case\")")),
  /** A folder or entry without its outcome. */
  NO_OUTCOME(
      "BACKTEST-003",
      Text.of("没有真实结果就无从比较", "without the real outcome there is nothing to compare with"),
      Text.of("补上 outcome.json（文件里写 \"outcome\"）", "add outcome.json (in a file: \"outcome\")")),
  /** An outcome that cannot be read. */
  BAD_OUTCOME(
      "BACKTEST-004",
      Text.of("读错的结果会算出错的一致率", "a misread outcome makes a wrong agreement"),
      Text.of("照 samples/published/README.md 的键和取值改正", "use the keys and values of samples/published/README.md")),
  /** Case and outcome of different cases. */
  ID_DIFFERS(
      "BACKTEST-005",
      Text.of("案卷和结果可能不是同一案件", "file and outcome may be of different cases"),
      Text.of("两处 caseId 写成一致", "write the same caseId in both")),
  /** Two cases with one id. */
  ID_TWICE(
      "BACKTEST-006",
      Text.of("同一案件算两次，比例就不对", "a case that counts twice spoils every share"),
      Text.of("删去重复的一件，或者改用不同的编号", "remove one of the two, or give it an id of its own")),
  /** A file that cannot be read, or is not what it should be. */
  NOT_READABLE(
      "BACKTEST-007",
      Text.of("读不到的案件不能算作没有", "a case that cannot be read must not vanish"),
      Text.of("检查文件的编码（UTF-8）、格式和权限", "check encoding (UTF-8), notation and permissions"));

  private final Page page;

  BacktestCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
