package org.liangfa.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.backtest.BacktestReport.AgreementLine;
import org.liangfa.backtest.BacktestReport.Confusion;
import org.liangfa.backtest.BacktestReport.ContainmentLine;
import org.liangfa.backtest.BacktestReport.RatioLine;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Listing;

/** A backtest for readers: the headline first, then where it differs and why, then every case. */
final class BacktestPage {
  private final BacktestReport report;
  private final Language language;
  private final Listing page;

  private BacktestPage(BacktestReport report, Language language, Listing page) {
    this.report = report;
    this.language = language;
    this.page = page;
  }

  static String write(BacktestReport report, Language language, Listing page) {
    return new BacktestPage(report, language, page).write();
  }

  private String write() {
    agreement();
    misses();
    containment();
    confusion();
    sectors();
    ratios();
    provenance();
    everyCase();
    failures();
    return page.toString();
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  private String say(Text text) {
    return text.in(language);
  }

  private String tier(@Nullable Tier tier) {
    return tier == null ? say("未作出新处罚", "no new outcome") : say(tier.label());
  }

  private void agreement() {
    page.heading(say("档次一致率", "Agreement on tier"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(say("计入（A 级）", "Scored (grade A)"), share(report.agreement("SCORED")));
    fields.put(say("文本写明档次（A、B 级）", "Tier stated (A and B)"), share(report.agreement("STATED")));
    fields.put(say("规则没有参照过的", "No rule set on them"), share(report.agreement("UNCALIBRATED")));
    fields.put(say("案件", "Cases"), say(
        "读入 " + report.cases() + " 件，未读入的问题 " + report.failed() + " 项",
        report.cases() + " read, " + report.failed() + " problems with others"));
    page.fields(fields);
  }

  private String share(AgreementLine line) {
    int agreed = line.agreed() + line.accepted();
    int foreseen = agreed + line.foreseen();
    return say(
        percent(line.share()) + "（" + agreed + "/" + line.cases() + "，其中依可接受的另一档 " + line.accepted()
            + " 件）；连同已提示的 " + percent(line.foreseenShare()) + "（" + foreseen + "/" + line.cases() + "）",
        percent(line.share()) + " (" + agreed + " of " + line.cases() + ", " + line.accepted()
            + " by an accepted tier); with those foreseen " + percent(line.foreseenShare()) + " (" + foreseen + " of "
            + line.cases() + ")");
  }

  private static String percent(@Nullable BigDecimal share) {
    return share == null ? "—" : share.movePointRight(2).toPlainString() + "%";
  }

  private void misses() {
    page.heading(say("仍不一致的案件", "Misses that remain"));
    if (!report.outdated().isEmpty()) {
      String ids = String.join(" ", report.outdated());
      page.paragraph(say(
          "已经一致而仍写着原因的，请从 outcome.json 中删去 miss：" + ids,
          "These agree although a reason for differing is on record; remove it from outcome.json: " + ids));
    }
    if (report.misses().isEmpty()) {
      page.paragraph(say("没有。", "None."));
      return;
    }
    page.paragraph(report.directions().stream()
        .map(count -> say(CaseLine.Direction.valueOf(count.code()).label()) + " " + count.cases())
        .collect(Collectors.joining(say("，", ", "))));
    long foreseen = report.misses().stream().filter(CaseLine::isForeseen).count();
    if (foreseen > 0) {
      page.paragraph(say(
          "其中 " + foreseen + " 件的实际档次已列为查明案卷未写或者待查的一项后的结果",
          foreseen + " of them: the real tier is named for when a fact that the file leaves out or open is settled"));
    }
    page.points(report.misses().stream().map(this::miss).toList());
  }

  private Listing.Point miss(CaseLine line) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(say("案件", "Case"), line.title());
    notes.put(say("原因", "Reason"), line.miss() == null
        ? say("尚未说明", "none given yet")
        : say(line.miss().code().label()) + " " + line.miss().code() + say("：", ": ") + say(line.miss().reason()));
    notes.put(say("未公布", "Not published"), String.join(" ", line.unknown()));
    if (line.isForeseen()) {
      notes.put(say("已提示", "Foreseen"), say(
          "建议已列明：查明案卷未写或者待查的一项后，即为" + tier(line.actual()),
          "the recommendation names it: " + tier(line.actual()) + " once a fact that the file leaves out or open is settled"));
    }
    String direction = line.direction() == null ? "" : say(line.direction().label()) + say("：", ": ");
    return new Listing.Point(line.caseId(), direction + say(
        "实际" + tier(line.actual()) + "，建议" + tier(line.recommended()),
        "really " + tier(line.actual()) + ", recommended " + tier(line.recommended())), notes);
  }

  private void containment() {
    ContainmentLine line = report.containment();
    page.heading(say("实际罚款和建议幅度（A、B 级）", "Real fines and recommended ranges (A and B)"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(say("在幅度内", "Inside"), line.inside() + "/" + line.cases());
    fields.put(say("低于幅度（建议偏重）", "Below (too heavy)"), String.valueOf(line.below()));
    fields.put(say("高于幅度（建议偏轻）", "Above (too light)"), String.valueOf(line.above()));
    fields.put(say("事实不足，没有给数额", "No amount: facts do not carry one"), String.valueOf(line.noAmount()));
    page.fields(fields);
  }

  private void confusion() {
    page.heading(say("混淆矩阵（计入的案件）", "Confusion matrix (scored cases)"));
    Set<Tier> columns = new LinkedHashSet<>();
    Set<Tier> rows = new LinkedHashSet<>();
    for (Tier tier : Tier.values()) {
      report.confusion().stream().filter(cell -> cell.recommended() == tier).findAny().ifPresent(c -> columns.add(tier));
      report.confusion().stream().filter(cell -> cell.actual() == tier).findAny().ifPresent(c -> rows.add(tier));
    }
    List<String> header = new ArrayList<>(List.of(say("实际＼建议", "real \\ recommended")));
    columns.forEach(tier -> header.add(tier(tier)));
    List<List<String>> grid = new ArrayList<>();
    for (Tier row : rows) {
      List<String> cells = new ArrayList<>(List.of(tier(row)));
      columns.forEach(column -> cells.add(String.valueOf(cell(row, column))));
      grid.add(cells);
    }
    page.table(header, grid, figures(1, header.size()));
  }

  private int cell(Tier actual, Tier recommended) {
    return report.confusion().stream()
        .filter(cell -> cell.actual() == actual && cell.recommended() == recommended)
        .mapToInt(Confusion::cases)
        .sum();
  }

  private static Set<Integer> figures(int from, int until) {
    Set<Integer> columns = new LinkedHashSet<>();
    for (int i = from; i < until; i++) {
      columns.add(i);
    }
    return columns;
  }

  private void sectors() {
    page.heading(say("分领域", "By sector"));
    page.table(
        List.of(say("领域", "Sector"), say("计入", "Scored"), say("一致", "Agreed"), say("有数额", "Fines"),
            say("在幅度内", "Inside")),
        report.sectors().stream()
            .map(line -> List.of(
                line.sector().isEmpty() ? say("（目录以外）", "(not listed)") : line.sector(),
                String.valueOf(line.scored()),
                String.valueOf(line.agreed()),
                String.valueOf(line.fines()),
                String.valueOf(line.inside())))
            .toList(),
        figures(1, 5));
  }

  private void ratios() {
    page.heading(say("罚款÷法定最低额（含不罚）", "Fine divided by the statutory minimum (zero fines included)"));
    page.table(
        List.of("", "n", say("不罚", "Zero"), say("最低", "Lowest"), "Q1", say("中位", "Median"), "Q3",
            say("最高", "Highest")),
        report.ratios().stream().map(this::ratio).toList(),
        figures(1, 8));
  }

  private List<String> ratio(RatioLine line) {
    String set = switch (line.set()) {
      case "ACTUAL" -> say("实际", "real");
      case "ACTUAL_MITIGATED" -> say("实际减轻的", "really mitigated");
      default -> say("建议", "recommended");
    };
    return List.of(set, String.valueOf(line.cases()), String.valueOf(line.zero()), number(line.lowest()),
        number(line.lowerQuartile()), number(line.median()), number(line.upperQuartile()), number(line.highest()));
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "—" : value.stripTrailingZeros().toPlainString();
  }

  private void provenance() {
    page.heading(say("说明", "What this rests on"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(say("没有公布的事实", "Not published"), report.unknown().stream()
        .map(count -> count.code() + " " + count.cases()).collect(Collectors.joining(say("，", ", "))));
    fields.put(say("规则参照过的案件", "Rules were set on"), report.calibrated().isEmpty()
        ? say("没有", "none")
        : report.calibrated().size() + say("：", ": ") + String.join(" ", report.calibrated()));
    fields.put(say("规则包", "Pack"), report.pack() == null ? say("各案自选", "as each case selects") : report.pack());
    fields.put(say("法律适用日", "Law as of"), report.asOf() == null ? say("各案自定", "as each case says") : report.asOf());
    fields.put(say("程序版本", "Program"), report.fingerprint().program());
    fields.put(say("规则指纹", "Rules"), report.fingerprint().rules());
    page.fields(fields);
    page.paragraph(say(
        "公开的从宽案件多为典型案例，这里的频率不是执法的一般比例。",
        "Published lenient cases are showcases: frequencies here are not base rates of enforcement."));
  }

  private void everyCase() {
    page.heading(say("全部案件", "Every case"));
    page.table(
        List.of(say("编号", "Id"), say("级", "Gr."), say("实际", "Real"), say("建议", "Recommended"), say("比较", "Tier"),
            say("实际罚款", "Real fine"), say("建议幅度", "Range")),
        report.lines().stream()
            .map(line -> List.of(
                line.caseId(),
                line.grade().name(),
                tier(line.actual()),
                tier(line.recommended()),
                mark(line),
                line.actualFine() == null ? "—" : line.actualFine().toString(),
                range(line.min(), line.max())))
            .toList(),
        Set.of(5, 6));
  }

  private String mark(CaseLine line) {
    String words = switch (line.agreement()) {
      case AGREES -> say("一致", "agrees");
      case ACCEPTED -> say("可接受", "accepted");
      case MISS -> say("不一致", "differs");
      case NOT_COMPARED -> "—";
    };
    return line.scored() || line.agreement() == CaseLine.Agreement.NOT_COMPARED ? words : "(" + words + ")";
  }

  private static String range(@Nullable Money min, @Nullable Money max) {
    return min == null || max == null ? "—" : min + "–" + max;
  }

  private void failures() {
    if (report.problems().isEmpty()) {
      return;
    }
    page.heading(say("没有读入的案件", "Cases that could not be read"));
    page.points(report.problems().stream().map(this::failure).toList());
  }

  private Listing.Point failure(Problem problem) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(say("位置", "Place"), problem.place());
    notes.put(say("原因", "Why"), say(problem.why()));
    notes.put(say("改法", "Fix"), say(problem.fix()));
    return new Listing.Point(problem.code(), say(problem.what()), notes);
  }
}
