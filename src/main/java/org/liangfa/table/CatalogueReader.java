package org.liangfa.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;

/** Reads the catalogue and checks every figure of a verified clause against its words. */
final class CatalogueReader {
  private final RuleFiles files;
  private final List<Problem> problems;
  private final TreeMap<String, List<PenaltyClause>> versions = new TreeMap<>();
  private final TreeMap<String, String> domains = new TreeMap<>();
  private final Map<String, Catalogue.Provenance> provenance = new HashMap<>();

  CatalogueReader(RuleFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** One file: the violations of a domain. */
  record DomainDraft(@Nullable String domain, @Nullable List<ViolationDraft> violations) {}

  /** One violation with its versions. */
  record ViolationDraft(
      @Nullable String id, Draft.@Nullable TextDraft title, @Nullable List<VersionDraft> versions) {}

  /** One version of the clause; see {@link PenaltyClause} for the meaning of its parts. */
  record VersionDraft(
      @Nullable String from,
      @Nullable String until,
      @Nullable String spanFromMemory,
      @Nullable String conduct,
      @Nullable String penalty,
      @Nullable String text,
      @Nullable String verified,
      @Nullable String source,
      @Nullable FineDraft fine,
      @Nullable String fineJoined,
      @Nullable String confiscateGoods,
      @Nullable String confiscateGains,
      @Nullable String contraband,
      @Nullable String refusalNeeded,
      @Nullable List<String> criminalGate,
      @Nullable List<String> protects,
      @Nullable String fiveYears,
      @Nullable List<String> otherPenalties,
      @Nullable String remarks) {}

  /** Whether the five-year limitation can apply; what is unclear is left open to it, so that a person looks. */
  private enum FiveYears {
    YES,
    NO,
    UNCLEAR
  }

  Catalogue read() {
    Set<String> paths = files.list("violations", ".yaml");
    if (paths.isEmpty()) {
      problems.add(TableCode.NO_FILE.at("rules/violations", "没有违法行为目录", "there is no catalogue of violations"));
    }
    for (String path : paths) {
      YamlFile.read(files, path, DomainDraft.class, problems).ifPresent(draft -> domain(path, draft));
    }
    return new Catalogue(versions, domains, provenance);
  }

  private void domain(String path, DomainDraft draft) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    Draft in = new Draft("rules/" + path, problems);
    String domain = in.text("domain", draft.domain());
    if (!domain.isEmpty() && !file.equals(domain + ".yaml")) {
      in.fail(TableCode.UNKNOWN_FILE, "domain", "“" + domain + "”不是文件名", "\"" + domain + "\" is not the file name");
    }
    for (ViolationDraft violation : in.list("violations", draft.violations())) {
      violation(path, file, violation);
    }
  }

  private void violation(String path, String file, ViolationDraft draft) {
    Draft in = new Draft("rules/" + path + " " + draft.id(), problems);
    String id = in.text("id", draft.id());
    if (!id.isEmpty() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      in.fail(TableCode.UNKNOWN_WORD, "id", "“" + id + "”不是小写英文代码", "\"" + id + "\" is not a lower-case code");
    }
    Text title = in.text("title", draft.title());
    if (versions.containsKey(id)) {
      in.fail(TableCode.DUPLICATE, "id", id + " 出现两次", id + " occurs twice");
    }
    if (in.failed()) {
      return;
    }
    List<PenaltyClause> read = new ArrayList<>();
    int number = 0;
    for (VersionDraft version : in.list("versions", draft.versions())) {
      String origin = file + " " + id + "[" + number++ + "]";
      version(new Draft("rules/violations/" + origin, problems), id, title, origin, version, read);
    }
    if (read.isEmpty()) {
      in.fail(TableCode.MISSING, "versions", "没有可用的条文", "there is no usable version");
      return;
    }
    read.sort(Comparator.comparing(clause -> clause.span().from()));
    for (int i = 1; i < read.size(); i++) {
      if (read.get(i - 1).span().overlaps(read.get(i).span())) {
        in.fail(
            TableCode.DUPLICATE,
            "versions",
            read.get(i).origin() + " 与 " + read.get(i - 1).origin() + " 同时有效",
            read.get(i).origin() + " is in force together with " + read.get(i - 1).origin());
      }
    }
    versions.put(id, List.copyOf(read));
    domains.put(id, file.replaceFirst("\\.yaml$", ""));
  }

  private void version(
      Draft in, String id, Text title, String origin, VersionDraft draft, List<PenaltyClause> read) {
    boolean verified = in.yes("verified", draft.verified());
    String text = verified ? in.text("text", draft.text()) : nullToEmpty(draft.text());
    DateSpan span = in.span(draft.from(), draft.until());
    FineClause fine = draft.fine() == null ? null : draft.fine().clause(in, "fine");
    PenaltyClause clause =
        new PenaltyClause(
            id,
            title,
            in.text("conduct", draft.conduct()),
            in.text("penalty", draft.penalty()),
            text.strip(),
            fine,
            in.word("fineJoined", draft.fineJoined(), Imposition.values()),
            in.word("confiscateGoods", draft.confiscateGoods(), Imposition.values()),
            in.word("confiscateGains", draft.confiscateGains(), Imposition.values()),
            in.yes("contraband", draft.contraband()),
            in.yes("refusalNeeded", draft.refusalNeeded()),
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
    boolean memory = in.yes("spanFromMemory", draft.spanFromMemory());
    provenance.put(
        origin, new Catalogue.Provenance(in.text("source", draft.source()), memory, nullToEmpty(draft.remarks())));
    if (!in.failed()) {
      if (verified && draft.fine() != null) {
        checkFigures(in, text, draft.fine());
      }
      read.add(clause);
    }
  }

  private static void checkFigures(Draft in, String text, FineDraft fine) {
    SortedSet<BigDecimal> held = ClauseFigures.in(text);
    for (BigDecimal figure : fine.figures()) {
      if (!held.contains(figure)) {
        in.fail(
            TableCode.FIGURE_NOT_IN_TEXT,
            "fine",
            figure.toPlainString() + " 不见于条文",
            figure.toPlainString() + " does not stand in the clause");
      }
    }
  }

  private static String nullToEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
