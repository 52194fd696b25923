package org.liangfa.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;

/** Reads one version of a clause and holds it against its words. */
final class VersionReader {
  /** 《某法》第三十六条之一第二款第三项. */
  private static final Pattern CITATION = Pattern.compile(
      "《[^《》]+》第[零一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?(第[一二三四五六七八九十]+款)?(第[一二三四五六七八九十]+项)?");

  private VersionReader() {}

  /** One version of the clause; see {@link PenaltyClause} and {@link Catalogue.Provenance} for its parts. */
  record VersionDraft(
      @Nullable String from,
      @Nullable String until,
      @Nullable String gap,
      @Nullable String spanFromMemory,
      @Nullable String conduct,
      @Nullable String conductText,
      @Nullable String penalty,
      @Nullable String text,
      @Nullable String verified,
      @Nullable String source,
      @Nullable FineDraft fine,
      @Nullable String fineAfter,
      @Nullable String fineJoined,
      @Nullable String confiscateGoods,
      @Nullable String confiscateGains,
      @Nullable String contraband,
      @Nullable String refusalNeeded,
      @Nullable String stage,
      @Nullable List<String> criminalGate,
      @Nullable List<String> protects,
      @Nullable String fiveYears,
      @Nullable List<String> otherPenalties,
      @Nullable List<ExemptionDraft> exemptions,
      @Nullable List<ReadingDraft> readings,
      @Nullable String remarks) {}

  /** A provision of the sector beside the clause. */
  record ExemptionDraft(@Nullable String provision, @Nullable String effect) {}

  /** Why the entry says something that the words of the clause do not. */
  record ReadingDraft(@Nullable String field, @Nullable String why) {}

  /** Whether the five-year limitation can apply; what is unclear is left open to it, so that a person looks. */
  private enum FiveYears {
    YES,
    NO,
    UNCLEAR
  }

  /** One version, held against the words of its clause; nothing where something is wrong with it. */
  static Optional<PenaltyClause> version(Draft in, String id, Text title, String origin, VersionDraft draft) {
    PenaltyClause clause = clause(in, id, title, origin, draft);
    if (!in.failed()) {
      check(in, clause, draft);
    }
    return in.failed() ? Optional.empty() : Optional.of(clause);
  }

  private static PenaltyClause clause(Draft in, String id, Text title, String origin, VersionDraft draft) {
    boolean verified = in.yes("verified", draft.verified());
    String text = verified ? in.text("text", draft.text()) : nullToEmpty(draft.text());
    DateSpan span = in.span(draft.from(), draft.until());
    FineClause fine = draft.fine() == null ? null : draft.fine().clause(in, "fine");
    PenaltyClause clause =
        new PenaltyClause(
            id,
            title,
            citation(in, "conduct", draft.conduct()),
            citation(in, "penalty", draft.penalty()),
            text.strip(),
            fine,
            in.word("fineJoined", draft.fineJoined(), Imposition.values()),
            in.word("confiscateGoods", draft.confiscateGoods(), Imposition.values()),
            in.word("confiscateGains", draft.confiscateGains(), Imposition.values()),
            in.yes("contraband", draft.contraband()),
            in.yes("refusalNeeded", draft.refusalNeeded()),
            draft.stage() == null ? TradeStage.ANY : in.word("stage", draft.stage(), TradeStage.values()),
            in.list("criminalGate", draft.criminalGate()),
            new HashSet<>(in.list("protects", draft.protects())),
            in.word("fiveYears", draft.fiveYears(), FiveYears.values()) != FiveYears.NO,
            in.list("otherPenalties", draft.otherPenalties()),
            span,
            verified,
            origin);
    if ((fine == null) != (clause.fineJoined() == Imposition.NONE) && !in.failed()) {
      in.fail(TableCode.FINE, "fineJoined", "与有无罚款不符", "does not agree with whether there is a fine");
    }
    return clause;
  }

  /** How well a version is attested. */
  static Catalogue.Provenance provenance(Draft in, VersionDraft draft) {
    List<Catalogue.Exemption> exemptions = new ArrayList<>();
    for (ExemptionDraft exemption : orNone(draft.exemptions())) {
      exemptions.add(new Catalogue.Exemption(
          citation(in, "exemptions.provision", exemption.provision()),
          in.word("exemptions.effect", exemption.effect(), Catalogue.Effect.values())));
    }
    return new Catalogue.Provenance(
        in.text("source", draft.source()),
        in.yes("spanFromMemory", draft.spanFromMemory()),
        nullToEmpty(draft.conductText()).strip(),
        exemptions,
        orNone(draft.readings()).stream().map(reading -> in.text("readings.why", reading.why())).toList(),
        nullToEmpty(draft.remarks()));
  }

  /** What the words do not confirm must be explained as a reading, and nothing else may be. */
  private static void check(Draft in, PenaltyClause clause, VersionDraft draft) {
    Set<ClauseElement> explained = EnumSet.noneOf(ClauseElement.class);
    for (ReadingDraft reading : orNone(draft.readings())) {
      String field = in.text("readings.field", reading.field());
      Optional<ClauseElement> element =
          EnumSet.allOf(ClauseElement.class).stream().filter(one -> one.field().equals(field)).findFirst();
      element.ifPresentOrElse(
          explained::add,
          () -> in.fail(TableCode.UNKNOWN_WORD, "readings.field", "没有“" + field + "”", "there is no \"" + field + "\""));
    }
    for (ClauseCheck.Departure departure : ClauseCheck.departures(clause, nullToEmpty(draft.fineAfter()))) {
      if (!explained.remove(departure.element())) {
        TableCode code =
            departure.element() == ClauseElement.FINE ? TableCode.FIGURE_NOT_IN_TEXT : TableCode.NOT_AS_WORDED;
        in.fail(code, departure.element().field(), departure.what().zh(), departure.what().en());
      }
    }
    for (ClauseElement idle : explained) {
      in.fail(
          TableCode.NOT_AS_WORDED,
          "readings " + idle.field(),
          "条文的文字已经写明，不需要解释",
          "the words of the clause say so; no reading is needed");
    }
  }

  private static String citation(Draft in, String field, @Nullable String value) {
    String text = in.text(field, value);
    if (!text.isEmpty() && !CITATION.matcher(text).matches()) {
      in.fail(TableCode.BASIS, field, "“" + text + "”不是《…》第…条的写法", "\"" + text + "\" does not read 《…》第…条");
    }
    return text;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  static String nullToEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
