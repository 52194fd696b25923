package org.liangfa.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liangfa.casefile.Nearest;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;
import org.liangfa.report.Listing;
import org.liangfa.table.Catalogue;
import org.liangfa.table.CatalogueSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the catalogue of violations and the clauses that punish them. */
@Command(name = "violations")
final class ViolationsCommand implements Callable<Integer> {
  /** So many fit on a screen; more words narrow a search better than more lines do. */
  private static final int SHOWN = 15;

  /** {@code --format}: for people or for programs. */
  static final class ListingFormat {
    @Option(
        names = {"-f", "--format"},
        paramLabel = "FORMAT",
        descriptionKey = "violations.format",
        completionCandidates = Values.Listings.class,
        converter = Values.Listings.class)
    private String format = "text";

    boolean isJson() {
      return format.equals("json");
    }
  }

  private final Session session;

  ViolationsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    throw Cli.noCommand("violations");
  }

  @Command(name = "list")
  Integer list(
      @Mixin RulesOption rules,
      @Mixin ListingFormat format) {
    Catalogue catalogue = rules.open().violations();
    session.out().print(format.isJson()
        ? new CatalogueJson(catalogue).array(unranked(catalogue.ids()))
        : listing(session, catalogue));
    return ExitCode.COMPLETE;
  }

  @Command(name = "show")
  Integer show(
      @Mixin RulesOption rules,
      @Mixin ListingFormat format,
      @Parameters(paramLabel = "VIOLATION", descriptionKey = "violations.id") String id) {
    Liangfa liangfa = rules.open();
    Catalogue catalogue = liangfa.violations();
    List<PenaltyClause> versions = versions(session, liangfa, id);
    if (format.isJson()) {
      session.out().print(new CatalogueJson(catalogue).object(id));
      return ExitCode.COMPLETE;
    }
    Listing page = new Listing(session.language());
    for (PenaltyClause clause : versions) {
      page.heading(id + " " + session.say(clause.title()) + " " + Shown.span(session, clause.span()));
      page.fields(fields(clause, catalogue.provenance(clause)));
    }
    session.out().print(page.toString());
    return ExitCode.COMPLETE;
  }

  @Command(name = "search")
  Integer search(
      @Mixin RulesOption rules,
      @Mixin ListingFormat format,
      @Parameters(arity = "1..*", paramLabel = "WORD", descriptionKey = "violations.words") List<String> words) {
    Liangfa liangfa = rules.open();
    Catalogue catalogue = liangfa.violations();
    List<CatalogueSearch.Hit> hits = liangfa.search().find(words);
    if (hits.isEmpty()) {
      throw nothing(liangfa, words);
    }
    if (format.isJson()) {
      Map<String, Integer> scores = new LinkedHashMap<>();
      hits.forEach(hit -> scores.put(hit.violation(), hit.score()));
      session.out().print(new CatalogueJson(catalogue).array(scores));
      return ExitCode.COMPLETE;
    }
    List<CatalogueSearch.Hit> shown = hits.subList(0, Math.min(SHOWN, hits.size()));
    Listing page = new Listing(session.language());
    page.heading(session.say("查到 " + hits.size() + " 项", hits.size() + " found"));
    page.points(shown.stream().map(hit -> point(catalogue, hit.violation())).toList());
    if (hits.size() > SHOWN) {
      page.paragraph(session.say("只显示最相关的 " + SHOWN + " 项；加一个词缩小范围，全部结果用 --format json。",
          "The " + SHOWN + " best are shown; add a word, or use --format json for all."));
    }
    page.paragraph(session.say("条文和各版：liangfa violations show 编号；空白案卷：liangfa new 编号",
        "Clause and versions: liangfa violations show ID; blank case file: liangfa new ID"));
    session.out().print(page.toString());
    return ExitCode.COMPLETE;
  }

  private Listing.Point point(Catalogue catalogue, String id) {
    PenaltyClause latest = latest(catalogue, id);
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(session.say("处罚条款", "Punished by"), latest.penaltyBasis());
    notes.put(session.say("罚款", "Fine"), Shown.fine(session, latest.fine()));
    if (latest.span().until() != null) {
      notes.put(session.say("期间", "In force"), Shown.span(session, latest.span()));
    }
    return new Listing.Point(id, session.say(latest.title()), notes);
  }

  /** Nothing meets all the words: how many meet each, and an id that was perhaps meant. */
  private static UseException nothing(Liangfa liangfa, List<String> words) {
    Map<String, Integer> each = liangfa.search().each(words);
    if (each.isEmpty()) {
      return new UseException(CliCode.MISSING_ARGUMENT, "liangfa violations search",
          Text.of("要找的词是空的", "the words to look for are blank"));
    }
    String zh = each.entrySet().stream()
        .map(word -> "“" + word.getKey() + "”" + word.getValue() + " 项").collect(Collectors.joining("，"));
    String en = each.entrySet().stream()
        .map(word -> "\"" + word.getKey() + "\" " + word.getValue()).collect(Collectors.joining(", "));
    return new UseException(CliCode.NOTHING_FOUND, String.join(" ", words),
        Text.of("没有一种违法行为符合全部词语（" + zh + "）", "no violation meets all the words (" + en + ")"),
        Nearest.hint(String.join("-", words), liangfa.violations().ids()));
  }

  private static Map<String, Integer> unranked(Set<String> ids) {
    Map<String, Integer> unranked = new LinkedHashMap<>();
    ids.forEach(id -> unranked.put(id, 0));
    return unranked;
  }

  private static PenaltyClause latest(Catalogue catalogue, String id) {
    List<PenaltyClause> versions = catalogue.versions(id);
    return versions.get(versions.size() - 1);
  }

  /** One line for each violation, by its latest version. */
  static String listing(Session session, Catalogue catalogue) {
    List<List<String>> rows = new ArrayList<>();
    for (String id : catalogue.ids()) {
      PenaltyClause latest = latest(catalogue, id);
      rows.add(List.of(id, session.say(latest.title()), Shown.fine(session, latest.fine())));
    }
    List<String> header = List.of(session.say("编号", "Id"), session.say("违法行为", "Violation"), session.say("罚款", "Fine"));
    return new Listing(session.language()).table(header, rows, Set.of()).toString();
  }

  /**
   * The versions of a violation, oldest first.
   *
   * @throws UseException if the catalogue does not hold it; it names what a search for the same words finds
   */
  static List<PenaltyClause> versions(Session session, Liangfa liangfa, String id) {
    Catalogue catalogue = liangfa.violations();
    List<PenaltyClause> versions = catalogue.versions(id);
    if (versions.isEmpty()) {
      Text near = Nearest.hint(id, catalogue.ids());
      throw new UseException(CliCode.UNKNOWN_VIOLATION, id,
          Text.of("目录里没有违法行为“" + id + "”", "the catalogue has no violation \"" + id + "\""),
          near.zh().isEmpty() ? found(liangfa, id) : near);
    }
    return versions;
  }

  private static Text found(Liangfa liangfa, String words) {
    List<CatalogueSearch.Hit> hits = liangfa.search().find(List.of(words));
    if (hits.isEmpty()) {
      return Text.of("", "");
    }
    List<CatalogueSearch.Hit> best = hits.subList(0, Math.min(3, hits.size()));
    Catalogue catalogue = liangfa.violations();
    return Text.of(
        best.stream().map(hit -> hit.violation() + "（" + latest(catalogue, hit.violation()).title().zh() + "）")
            .collect(Collectors.joining("、", "按这几个字查到 ", "。")),
        best.stream().map(CatalogueSearch.Hit::violation).collect(Collectors.joining(", ", "a search finds ", ".")));
  }

  private Map<String, String> fields(PenaltyClause clause, Catalogue.Provenance provenance) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(session.say("行为条款", "Prohibited by"), clause.conductBasis());
    if (!provenance.conductText().isEmpty()) {
      fields.put(session.say("行为条文", "Its words"), "“" + provenance.conductText() + "”");
    }
    fields.put(session.say("处罚条款", "Punished by"), clause.penaltyBasis());
    fields.put(session.say("条文", "Words"), "“" + clause.penaltyText().strip() + "”");
    fields.put(session.say("罚款", "Fine"), Shown.fine(session, clause.fine()) + imposed(clause.fineJoined()));
    fields.put(session.say("没收非法财物", "Goods confiscated"), imposition(clause.confiscateGoods()));
    fields.put(session.say("没收违法所得", "Gains confiscated"), imposition(clause.confiscateGains()));
    fields.put(session.say("其他处罚", "Other penalties"), String.join("、", clause.otherPenalties()));
    fields.put(session.say("拒不改正才罚款", "Fine needs refusal"), clause.refusalNeeded() ? "YES" : "NO");
    fields.put(session.say("禁止流通", "Contraband"), clause.contraband() ? "YES" : "NO");
    fields.put(session.say("刑事界限", "Crime gate"), clause.criminalGate().stream()
        .map(gate -> gate + (clause.inferred(gate) ? session.say("【推论】", " [inferred]") : ""))
        .collect(Collectors.joining("、")));
    fields.put(session.say("行业从宽条款", "Sector leniency"), provenance.exemptions().stream()
        .map(one -> one.provision() + " " + session.say(one.effect().label()))
        .collect(Collectors.joining(session.say("；", "; "))));
    fields.put(session.say("保护利益", "Protects"), String.join(", ", clause.protectedInterests()));
    fields.put(session.say("五年时效", "Five-year limit"), clause.fiveYears() ? "YES" : "NO");
    fields.put(session.say("文本核对", "Words checked"), clause.verified()
        ? session.say("与来源逐字一致", "word for word from a source")
        : session.say("未核对", "not checked"));
    fields.put(session.say("期间核对", "Days checked"), provenance.spanFromMemory()
        ? session.say("施行日凭记忆，未见于文本", "first day from memory, seen in no text")
        : session.say("施行日见于文本", "first day seen in a text"));
    fields.put(session.say("解释", "Read as"), String.join(session.say("；", "; "), provenance.readings()));
    fields.put(session.say("来源", "Source"), provenance.source());
    fields.put(session.say("说明", "Remarks"), provenance.remarks());
    fields.put(session.say("位置", "Place"), clause.origin());
    return fields;
  }

  private String imposed(Imposition joined) {
    return joined == Imposition.MAY ? session.say("（可以并处）", " (may be added)") : "";
  }

  private String imposition(Imposition imposition) {
    return switch (imposition) {
      case MUST -> session.say("应当", "shall");
      case MAY -> session.say("可以", "may");
      case NONE -> "";
    };
  }
}
