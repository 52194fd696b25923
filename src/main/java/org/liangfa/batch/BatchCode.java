package org.liangfa.batch;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** What can be wrong with a run over many cases, the cases themselves aside; codes are permanent. */
public enum BatchCode implements MessageCode {
  /** An input that cannot be read to its end. */
  INPUT_BROKEN(
      "BATCH-001",
      Text.of("读到此处为止的结果已经写好，其余的没有评估", "what was read so far is written; the rest was not evaluated"),
      Text.of("修复或者重新取得输入（压缩文件可能没有传完），再用 --resume 接着运行",
          "mend or fetch the input again (a compressed file may be cut off), then go on with --resume")),
  /** A partial output of an earlier run in the way. */
  PARTIAL_EXISTS(
      "BATCH-002",
      Text.of("上一次运行没有完成，它的结果还在；覆盖会丢掉已经算好的部分",
          "an earlier run did not finish and its results are still there; overwriting would lose them"),
      Text.of("用 --resume 接着运行；确要重新开始的，加 --force", "go on with --resume, or start over with --force")),
  /** Nothing to go on from. */
  NOTHING_TO_RESUME(
      "BATCH-003",
      Text.of("接着运行要有上一次留下的 .partial 和 .partial.state 两个文件",
          "to go on takes the files .partial and .partial.state that the earlier run left"),
      Text.of("核对输出文件名；没有运行过的，去掉 --resume", "check the name of the output; without an earlier run leave --resume out")),
  /** Rules, options or program other than those of the run to be taken up. */
  OTHER_RUN(
      "BATCH-004",
      Text.of("前后两段用不同的规则或者选项，合在一起的结果不可信", "results under two rule bases or sets of options cannot stand in one file"),
      Text.of("用原来的程序、规则和选项接着运行，或者加 --force 重新开始",
          "go on with the program, rules and options of the first run, or start over with --force")),
  /** Another input than that of the run to be taken up. */
  OTHER_INPUT(
      "BATCH-005",
      Text.of("已经评估过的那一段输入变了，已有的结果对不上案件", "the part of the input that was evaluated has changed, so its results belong to other cases"),
      Text.of("换回原来的输入，或者加 --force 重新开始", "give the input of the first run, or start over with --force")),
  /** A state file that nobody can read. */
  STATE_DAMAGED(
      "BATCH-006",
      Text.of("不知道已有的结果到哪一件为止", "up to which case the results go cannot be known"),
      Text.of("加 --force 重新开始", "start over with --force")),
  /** Whoever read the results has left. */
  READER_LEFT(
      "BATCH-007",
      Text.of("读取结果的程序提前关闭了管道，其余的没有评估", "the program that read the results closed the pipe; the rest was not evaluated"),
      Text.of("只要前几件的，可以不理会；要全部的，用 -o 写入文件", "ignore it if the first ones were wanted; for all of them write to a file with -o")),
  /** A partial output on which the run stopped. */
  OUTPUT_BROKEN(
      "BATCH-008",
      Text.of("已经写出的结果留在 .partial 文件里，没有丢", "what was written stays in the file .partial and is not lost"),
      Text.of("检查磁盘空间和权限后，用 --resume 接着运行", "check disk space and permissions, then go on with --resume")),
  /** No case at all. */
  NO_CASES(
      "BATCH-009",
      Text.of("一件案件也没有的运行什么也说明不了", "a run over no case says nothing"),
      Text.of("核对输入：NDJSON 每行一件，或者含有 .json、.yaml 案卷的文件夹",
          "check the input: NDJSON with a case a line, or a folder with case files in .json or .yaml")),
  /** A mapping of columns that cannot be used. */
  COLUMNS(
      "BATCH-010",
      Text.of("对应不清的列会把数字填进别的字段", "a column that is not clearly mapped would put its figures elsewhere"),
      Text.of("按 README 的格式改正对应表", "mend the mapping as shown in README")),
  /** A partial output that another run is writing. */
  IN_USE(
      "BATCH-012",
      Text.of("两个运行写同一个文件，结果会互相覆盖", "two runs that write one file would overwrite each other"),
      Text.of("等那个运行结束，或者换一个输出文件名", "wait for the other run, or choose another name")),
  /** A row with more or fewer cells than the header. */
  ROW(
      "BATCH-011",
      Text.of("单元格数目或者引号与表头对不上，后面的列会错位", "cells or quotes do not match the header, so columns would shift"),
      Text.of("改正这一行：含逗号、引号、换行的单元格要加英文双引号",
          "mend the row: cells with commas, quotes or line breaks go in double quotes"));

  private final Page page;

  BatchCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
