package org.liangfa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangfa.casefile.Departure;
import org.liangfa.kernel.Text;
import org.liangfa.result.ReviewOverride;
import org.liangfa.result.ReviewPoint;
import org.liangfa.result.ReviewPoint.Verdict;

/** Gives departures the reason and approver that the draft states for them. What is unlawful stays so. */
record Departures(List<Departure> stated, Sheet sheet) {

  List<ReviewPoint> applied() {
    List<ReviewPoint> points = new ArrayList<>();
    for (ReviewPoint point : sheet.points()) {
      points.add(point.verdict() == Verdict.AGREED ? point : find(point).map(one -> with(point, one)).orElse(point));
    }
    return points;
  }

  /** Tells overrides that say too little, and those that speak about nothing. */
  void check() {
    for (Departure departure : stated) {
      ReviewOverride override = new ReviewOverride(departure.reason(), departure.approver());
      if (!override.complete()) {
        Text lacks = departure.reason().isBlank()
            ? Text.of("须写明理由（reason）", "the reason must be given")
            : Text.of("须写明批准人（approver）", "the approver must be named");
        sheet.fault(Aspect.OVERRIDE, "OVERRIDE_INCOMPLETE", Text.of(departure.what(), departure.what()), lacks);
      } else if (sheet.points().stream().noneMatch(point -> isAbout(departure, point) && isFault(point))) {
        sheet.check(Text.of("overrides 所写“" + departure.what() + "”没有对应的偏离",
            "the override \"" + departure.what() + "\" answers no departure"));
      }
    }
  }

  private Optional<Departure> find(ReviewPoint point) {
    return stated.stream().filter(one -> isAbout(one, point)).findFirst();
  }

  /** By code or by aspect; who answers for another tier answers for the amount that goes with it. */
  private static boolean isAbout(Departure departure, ReviewPoint point) {
    boolean tier = departure.what().equals("TIER_DIFFERS") || departure.what().equals(Aspect.TIER.name());
    return departure.what().equals(point.code())
        || departure.what().equals(point.aspect())
        || (tier && point.code().equals("AMOUNT_DIFFERS"));
  }

  private static boolean isFault(ReviewPoint point) {
    return point.verdict() != Verdict.AGREED;
  }

  private static ReviewPoint with(ReviewPoint point, Departure departure) {
    ReviewOverride override = new ReviewOverride(departure.reason(), departure.approver());
    boolean answered = point.verdict() == Verdict.DEPARTS_WITHOUT_REASON && override.complete();
    return new ReviewPoint(
        point.code(),
        point.aspect(),
        answered ? Verdict.DEPARTS_WITH_REASON : point.verdict(),
        point.what(),
        point.drafted(),
        point.required(),
        point.articles(),
        point.rule(),
        point.fix(),
        override);
  }
}
