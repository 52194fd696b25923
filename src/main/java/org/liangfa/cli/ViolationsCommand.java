package org.liangfa.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liangfa.casefile.Nearest;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Text;
import org.liangfa.report.Listing;
import org.liangfa.table.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the catalogue of violations and the clauses that punish them. */
@Command(name = "violations")
final class ViolationsCommand implements Callable<Integer> {
  private final Session session;

  ViolationsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    throw Cli.noCommand("violations");
  }

  @Command(name = "list")
  Integer list(@Mixin RulesOption rules) {
    session.out().print(listing(session, rules.open().violations()));
    return ExitCode.COMPLETE;
  }

  @Command(name = "show")
  Integer show(
      @Mixin RulesOption rules,
      @Parameters(paramLabel = "VIOLATION", descriptionKey = "violations.id") String id) {
    Catalogue catalogue = rules.open().violations();
    Listing page = new Listing(session.language());
    for (PenaltyClause clause : versions(catalogue, id)) {
      page.heading(id + " " + session.say(clause.title()) + " " + Shown.span(session, clause.span()));
      page.fields(fields(clause, catalogue.provenance(clause)));
    }
    session.out().print(page.toString());
    return ExitCode.COMPLETE;
  }

  /** One line for each violation, by its latest version. */
  static String listing(Session session, Catalogue catalogue) {
    List<List<String>> rows = new ArrayList<>();
    for (String id : catalogue.ids()) {
      List<PenaltyClause> versions = catalogue.versions(id);
      PenaltyClause latest = versions.get(versions.size() - 1);
      rows.add(List.of(id, session.say(latest.title()), Shown.fine(session, latest.fine())));
    }
    List<String> header = List.of(session.say("编号", "Id"), session.say("违法行为", "Violation"), session.say("罚款", "Fine"));
    return new Listing(session.language()).table(header, rows, Set.of()).toString();
  }

  /**
   * The versions of a violation, oldest first.
   *
   * @throws UseException if the catalogue does not hold it
   */
  static List<PenaltyClause> versions(Catalogue catalogue, String id) {
    List<PenaltyClause> versions = catalogue.versions(id);
    if (versions.isEmpty()) {
      throw new UseException(CliCode.UNKNOWN_VIOLATION, id,
          Text.of("目录里没有违法行为“" + id + "”", "the catalogue has no violation \"" + id + "\""),
          Nearest.hint(id, catalogue.ids()));
    }
    return versions;
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
    fields.put(session.say("刑事界限", "Crime gate"), String.join("、", clause.criminalGate()));
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
