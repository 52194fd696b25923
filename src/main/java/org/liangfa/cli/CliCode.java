package org.liangfa.cli;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/** Everything that can be wrong with how the program is called; codes are permanent. */
enum CliCode implements MessageCode {
  /** An option that the command does not have. */
  UNKNOWN_OPTION(
      "CLI-001",
      Text.of("写错的选项如果被忽略，结果会不是所要的", "an ignored option would give another result than asked for"),
      Text.of("用 --help 查看该命令的选项", "see the options of the command with --help")),
  /** A command that there is not. */
  UNKNOWN_COMMAND(
      "CLI-002",
      Text.of("第一个参数是命令", "the first argument names the command"),
      Text.of("用 liangfa --help 查看全部命令", "see all commands with liangfa --help")),
  /** More arguments than the command takes. */
  EXTRA_ARGUMENT(
      "CLI-003",
      Text.of("多出的参数没有含义；含空格的路径会被拆成几个参数", "it would mean nothing; a path with spaces falls apart into several"),
      Text.of("删去该参数，含空格的路径加引号", "remove it; quote a path that holds spaces")),
  /** A required argument or option that is not given. */
  MISSING_ARGUMENT(
      "CLI-004",
      Text.of("没有它命令无法执行", "the command cannot run without it"),
      Text.of("补上该参数，用法见 --help", "add it; see --help for the usage")),
  /** An option without its value, or with one of the wrong form. */
  BAD_VALUE(
      "CLI-005",
      Text.of("该选项只接受所列的值或格式", "the option takes the values or the form shown only"),
      Text.of("改成所列的值", "write one of the values shown")),
  /** An option given twice. */
  OPTION_TWICE(
      "CLI-006",
      Text.of("无法判断以哪一个为准", "which of the two counts cannot be known"),
      Text.of("每个选项只写一次", "give each option once")),
  /** Options that cannot stand together. */
  OPTIONS_CLASH(
      "CLI-007",
      Text.of("这几个选项互相矛盾", "these options contradict each other"),
      Text.of("按所说的办法二选一", "choose one, as told")),
  /** No command at all. */
  NO_COMMAND(
      "CLI-008",
      Text.of("没有命令就不知道要做什么", "without a command there is nothing to do"),
      Text.of("例如 liangfa evaluate case.json；用 liangfa --help 查看全部命令",
          "for example liangfa evaluate case.json; see all commands with liangfa --help")),
  /** An environment variable with a value that means nothing. */
  BAD_ENVIRONMENT(
      "CLI-009",
      Text.of("该环境变量只接受所列的值", "the environment variable takes the values shown only"),
      Text.of("改正或删去该环境变量", "mend or remove it")),
  /** A program of which a part is missing. */
  INCOMPLETE_INSTALLATION(
      "CLI-010",
      Text.of("liangfa.jar 要用旁边 lib 文件夹里的程序库", "liangfa.jar needs the libraries in the folder lib beside it"),
      Text.of("把 liangfa.jar 和 lib 文件夹一起复制，或者重新构建", "copy liangfa.jar together with the folder lib, or build again")),
  /** A pack that there is not, or that does not cover the day. */
  UNKNOWN_PACK(
      "CLI-020",
      Text.of("没有这个规则包就没有可适用的规则", "without the pack there are no rules to apply"),
      Text.of("改用所列的规则包，或去掉 --pack 由属地和日期决定", "use one of those listed, or leave --pack out")),
  /** A rule id that there is not. */
  UNKNOWN_RULE(
      "CLI-021",
      Text.of("规则编号要与规则库一致", "the id must be one of the rule base"),
      Text.of("用 liangfa rules list 查看全部编号", "see all ids with liangfa rules list")),
  /** A table that there is not. */
  UNKNOWN_TABLE(
      "CLI-022",
      Text.of("表名要与规则库一致", "the name must be one of the rule base"),
      Text.of("用 liangfa tables list 查看全部表名", "see all names with liangfa tables list")),
  /** A violation that the catalogue does not hold. */
  UNKNOWN_VIOLATION(
      "CLI-023",
      Text.of("违法行为编号要与目录一致", "the id must be one of the catalogue"),
      Text.of("用 liangfa violations list 查看全部编号", "see all ids with liangfa violations list")),
  /** A message code that there is not. */
  UNKNOWN_CODE(
      "CLI-024",
      Text.of("消息代码形如 CASE-014", "a message code looks like CASE-014"),
      Text.of("照消息中的代码抄写", "copy the code from the message")),
  /** A rules folder that is not one. */
  NO_RULES(
      "CLI-025",
      Text.of("--rules 指向的文件夹要能读取，里面有 sources、packs、vocabulary",
          "--rules needs a readable folder with sources, packs, vocabulary"),
      Text.of("核对路径，或去掉 --rules 用自带的规则", "check the path, or leave --rules out to use the packed rules")),
  /** A path that the system cannot take. */
  BAD_PATH(
      "CLI-026",
      Text.of("操作系统不接受这个路径", "the operating system does not take this path"),
      Text.of("写上路径，或者换一个文件名", "write a path, or use another name")),
  /** A draft decision about another case than the file given. */
  OTHER_CASE(
      "CLI-027",
      Text.of("拿一案的草案对照另一案的案卷，结论没有意义", "a draft held against the file of another case says nothing"),
      Text.of("核对两个文件的 caseId", "check the caseId of both files")),
  /** A draft decision from before the law by which drafts are reviewed. */
  TOO_EARLY_TO_REVIEW(
      "CLI-028",
      Text.of("审核要点依据2021年修订的行政处罚法，只审核该法施行后的决定",
          "drafts are reviewed by the 2021 Administrative Penalty Law, so only decisions since then"),
      Text.of("核对决定日期；更早的决定须由人审核", "check the day of the decision; a person must review earlier ones")),
  /** A search that found nothing. */
  NOTHING_FOUND(
      "CLI-029",
      Text.of("每个词都要在名称、行为、条文、领域、条款或者编号中出现",
          "every word must stand in the title, conduct, clause, domain, provision or id"),
      Text.of("减少词语或者换成法律用语（无证写“未取得”），也可以写条款（食品安全法第124条）；仍没有的，在案卷的 statutoryBasis 写明条文",
          "use fewer words or those of the law, or an article; if there is none, state the clause as statutoryBasis in the file")),
  /** A version of the rule base that there is not. */
  NO_VERSION(
      "CLI-030",
      Text.of("比较要两个版本：文件夹，或者当前仓库的 git 版本", "two versions are compared: folders, or git revisions of this repository"),
      Text.of("核对文件夹、分支或者提交号；git 要能运行", "check the folder, branch or commit; git must be installed")),
  /** No case where some are needed. */
  NO_CASES(
      "CLI-031",
      Text.of("没有案件，就没有可以评估、比较的", "without cases there is nothing to evaluate or compare"),
      Text.of("写明案卷文件或者含有 case.json、case.yaml 的文件夹", "name case files, or folders that hold case.json or case.yaml")),
  /** A folder of samples that is none, or holds none. */
  NO_SAMPLES(
      "CLI-032",
      Text.of("没有样本，就没有一件样本检查过", "without samples not one of them is checked"),
      Text.of("核对路径；文件夹里每件样本一个子文件夹，有案卷、expected.json 和 NOTE.md",
          "check the path; the folder holds one folder a sample, with case file, expected.json and NOTE.md")),
  /** An article that no source of the rule base holds. */
  UNKNOWN_ARTICLE(
      "CLI-033",
      Text.of("写错的条款没有规则引用，看不出是没有还是写错了", "no rule cites a misspelt article: none would not be told from misspelt"),
      Text.of("写作 APL-2021#32 或者 APL-2021；已有的法律见 rules/sources/", "write APL-2021#32 or APL-2021; the sources held are in rules/sources/")),
  /** An output file that exists. */
  OUTPUT_EXISTS(
      "CLI-040",
      Text.of("不声不响地覆盖可能毁掉已入卷的材料", "silent overwriting could destroy what is already on file"),
      Text.of("换一个文件名；确要覆盖时加 --force", "choose another name, or add --force to overwrite")),
  /** An output file that cannot be written. */
  OUTPUT_FAILED(
      "CLI-041",
      Text.of("结果没有写出，原有文件没有改动", "nothing was written and no existing file was changed"),
      Text.of("检查文件夹、权限和磁盘空间后重试", "check the folder, permissions and disk space, then run again")),
  /** Two cases whose reports would have the same name. */
  OUTPUT_NAME_TWICE(
      "CLI-042",
      Text.of("报告按案件编号命名，后写的会盖掉先写的", "reports are named by case id, so the second would replace the first"),
      Text.of("改正案件编号，或者分别写到两个文件夹", "mend the case id, or write to two folders")),
  /** An output that would replace an input. */
  OUTPUT_IS_INPUT(
      "CLI-043",
      Text.of("案卷文件不得被报告覆盖", "a case file must not be replaced by a report"),
      Text.of("换一个输出文件名", "choose another output name")),
  /** Standard output, a pipe or a device that cannot be written. */
  STDOUT_FAILED(
      "CLI-044",
      Text.of("结果可能没有写完", "the result may be incomplete"),
      Text.of("检查重定向的目标和磁盘空间后重试", "check where the output goes and the disk space, then run again")),
  /** Something that must not happen. */
  BUG(
      "CLI-070",
      Text.of("这是 liangfa 的缺陷，不是案卷的问题；不要采用任何已显示的结果",
          "this is a bug in liangfa, not in the case file; use no result shown"),
      Text.of("把这条消息连同 liangfa --version 的输出交给维护者；加 --stacktrace 可以看到出错位置",
          "send this message with the output of liangfa --version to the maintainers; --stacktrace shows where"));

  private final Page page;

  CliCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }

  /** The problem, with a suggestion before the advice of the code. */
  Problem at(String place, Text what, Text suggestion) {
    Text advice = suggestion.zh().isEmpty()
        ? fix()
        : Text.of(suggestion.zh() + fix().zh(), suggestion.en() + " " + fix().en());
    return new Problem(code(), place, what, why(), advice);
  }
}
