package org.liangfa.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.casefile.DefenceAnswer;
import org.liangfa.casefile.EvidenceItem;
import org.liangfa.casefile.Violation;
import org.liangfa.evaluation.Explanation;
import org.liangfa.finding.ConfiscationLock.Subject;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.Citation;
import org.liangfa.result.DocumentText;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.Result;
import org.liangfa.result.Review;
import org.liangfa.result.ReviewOverride;
import org.liangfa.result.ReviewPoint.Verdict;
import org.liangfa.result.ReviewPoint;

/** What templates may name, and what it stands for in a case. Always Chinese, the language of the file. */
final class Content {
  /** Stands where the file says nothing; nobody can take it for content. */
  static final String BLANK = "【　待填写　】";
  private static final String FINE_OPEN = "是否罚款尚不能确定";
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\x{85}\\x{2028}\\x{2029}]+");

  /** Every name a template may use: of the document, and of the entries of its lists. */
  static final Set<String> NAMES = Collections.unmodifiableSet(new TreeSet<>(Set.of(
      ".", "blank", "title", "caseId", "agency", "party", "conduct", "decided", "draftTier", "draftFine", "draftTaken",
      "clause", "clauseText", "lawOn", "tier", "fine", "taken", "other", "reason", "steps", "factEvidence", "grounds",
      "notCounted", "defence", "whyNot", "risks", "agreed", "reasonedOnly", "stopped", "unlawful", "unreasoned",
      "reasoned", "toCheck", "program", "rules", "what", "basis", "expression", "id", "first", "last", "label", "name",
      "effect", "evidence", "argued", "treatment", "why", "drafted", "required", "articles", "fix", "overrideReason",
      "approver")));

  private final CaseFile file;
  private final DecisionFile decision;
  private final Explanation explanation;
  private final Result result;
  private final Review review;

  Content(CaseFile file, DecisionFile decision, Explanation explanation, Review review) {
    this.file = file;
    this.decision = decision;
    this.explanation = explanation;
    this.result = explanation.result();
    this.review = review;
  }

  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("blank", BLANK);
    heading(all);
    drafted(all);
    clause(all);
    recommended(all);
    weighed(all);
    points(all);
    all.put("toCheck", review.toCheck().stream().map(Text::zh).toList());
    all.put("program", review.fingerprint().program());
    all.put("rules", review.fingerprint().rules());
    return all;
  }

  /** The case as the file names it. */
  private void heading(Map<String, Object> all) {
    @Nullable Violation violation = file.violation();
    all.put("title", said(line(file.title())));
    all.put("caseId", said(line(file.caseId())));
    all.put("agency", said(line(file.agency().name())));
    all.put("party", said(line(file.party().name())));
    all.put("conduct", said(violation == null ? "" : line(violation.conduct())));
  }

  private void drafted(Map<String, Object> all) {
    boolean open = decision.tier() == Tier.UNDETERMINED && review.fine() == null;
    all.put("decided", decision.decided().toString());
    all.put("draftTier", decision.tier().label().zh());
    all.put("draftFine", open ? FINE_OPEN : fine(review.fine()));
    all.put("draftTaken", draftTaken());
    all.put("factEvidence", evidence());
    all.put("defence", defence());
  }

  private void clause(Map<String, Object> all) {
    all.put("clause", said(result.clause().label().zh()));
    all.put("clauseText", said(result.clause().text().strip()));
    all.put("lawOn", review.lawOn().toString());
  }

  private void recommended(Map<String, Object> all) {
    Advice advice = review.recommendation();
    all.put("tier", advice.tier().label().zh());
    all.put("fine", advised(advice));
    all.put("taken", entries(advice.confiscation(), one ->
        Map.of("what", one.what().zh(), "basis", one.basis().label().zh())));
    all.put("other", advice.otherPenalties().stream().map(Text::zh).toList());
    all.put("reason", said(worded(advice.reason())));
    all.put("steps", entries(advice.steps(), step -> Map.of("what", step.what().zh(), "expression", step.expression())));
  }

  /** What the evaluation weighed on the way, counted or not. */
  private void weighed(Map<String, Object> all) {
    all.put("grounds", entries(result.grounds(), line -> Map.of(
        "label", cited(line.basis()),
        "name", line.name().zh(),
        "effect", line.effect().zh(),
        "evidence", ids(line.evidence()))));
    all.put("notCounted", entries(result.notCounted(), line ->
        Map.of("what", line.what().zh(), "reason", line.reason().zh())));
    all.put("whyNot", entries(result.whyNot(), line ->
        Map.of("tier", line.tier().label().zh(), "reason", worded(line.reason()))));
    all.put("risks", entries(result.risks(), risk -> Map.of("what", risk.what().zh())));
  }

  private void points(Map<String, Object> all) {
    boolean departs = review.count(Verdict.DEPARTS_WITH_REASON) > 0;
    all.put("agreed", !review.personFirst() && !departs);
    all.put("reasonedOnly", !review.personFirst() && departs);
    all.put("stopped", review.personFirst());
    all.put("unlawful", points(Verdict.UNLAWFUL));
    all.put("unreasoned", points(Verdict.DEPARTS_WITHOUT_REASON));
    all.put("reasoned", points(Verdict.DEPARTS_WITH_REASON));
  }

  private List<Map<String, Object>> points(Verdict verdict) {
    List<ReviewPoint> points = review.points().stream().filter(point -> point.verdict() == verdict).toList();
    return entries(points, point -> {
      ReviewOverride override = point.override();
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("what", point.what().zh());
      entry.put("drafted", optional(point.drafted().zh()));
      entry.put("required", optional(point.required().zh()));
      entry.put("articles", point.articles().stream().map(Content::cited).distinct().collect(Collectors.joining("；")));
      entry.put("fix", point.fix().zh());
      entry.put("overrideReason", said(override == null ? "" : line(override.reason())));
      entry.put("approver", said(override == null ? "" : line(override.approver())));
      return entry;
    });
  }

  private List<Map<String, Object>> draftTaken() {
    List<String> taken = new ArrayList<>();
    if (decision.confiscateGoods() == Answer.YES) {
      taken.add(taken(Subject.GOODS, "没收非法财物"));
    }
    if (decision.confiscateGains() == Answer.YES) {
      taken.add(taken(Subject.GAINS, "没收违法所得"));
    }
    return entries(taken, what -> Map.of("what", what));
  }

  /** With item and quantity where the result names them. */
  private String taken(Subject subject, String otherwise) {
    return review.recommendation().confiscation().stream()
        .filter(one -> one.subject().equals(subject.name()))
        .map(one -> "没收" + one.what().zh())
        .findFirst()
        .orElse(otherwise);
  }

  private List<Map<String, Object>> evidence() {
    List<EvidenceItem> items =
        file.evidence().stream().filter(item -> decision.evidence().contains(item.id())).toList();
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      entries.add(Map.of("id", items.get(i).id(), "title", line(items.get(i).title()),
          "first", i == 0, "last", i == items.size() - 1));
    }
    return entries;
  }

  private List<Map<String, Object>> defence() {
    return entries(decision.defence(), (DefenceAnswer answer) -> Map.of(
        "argued", explanation.circumstance(answer.argued()).zh(),
        "treatment", switch (answer.adopted()) {
          case YES -> "予以采纳";
          case NO -> "不予采纳";
          case UNKNOWN -> BLANK;
        },
        "why", answer.adopted() == Answer.UNKNOWN ? List.of() : List.of(said(line(answer.reason())))));
  }

  private static <T> List<Map<String, Object>> entries(List<T> values, Function<T, Map<String, Object>> entry) {
    return values.stream().map(entry).toList();
  }

  /** What somebody wrote, on one line: a line break in a name or title must not begin a line of the document. */
  private static String line(String written) {
    return BREAKS.matcher(written.strip()).replaceAll(" ");
  }

  /** Without the ids of rules, which no document of the case names. */
  private String worded(Text sentence) {
    return DocumentText.of(sentence.zh(), DocumentText.rules(result)).text();
  }

  /** What is said, or the blank. */
  private static String said(String text) {
    return text.isBlank() ? BLANK : text;
  }

  /** A text as a list of none or one, so that a template can leave out what goes with it. */
  private static List<String> optional(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  private static List<String> ids(List<EvidenceRef> items) {
    return optional(items.stream().map(EvidenceRef::id).collect(Collectors.joining("、")));
  }

  private static String cited(Citation citation) {
    String mark = citation.mark() == Mark.VERBATIM ? "" : "【" + citation.mark().label().zh() + "】";
    return citation.label().zh() + mark;
  }

  /** A fine not yet known is not a fine left out. */
  private static String advised(Advice advice) {
    if (advice.fine() != null) {
      return fine(advice.fine().amount());
    }
    if (advice.tier() == Tier.UNDETERMINED) {
      return FINE_OPEN;
    }
    return advice.tier().isPenalty() ? "罚款数额尚不能确定" : fine(null);
  }

  private static String fine(@Nullable Money fine) {
    return fine == null ? "不罚款" : "罚款" + fine + "元";
  }
}
