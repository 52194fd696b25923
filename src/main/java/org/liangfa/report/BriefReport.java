package org.liangfa.report;

import org.liangfa.kernel.Language;
import org.liangfa.result.Result;

/** For the officer at the counter: one page with what to recommend, why, what comes first and what to paste. */
final class BriefReport implements ReportFormat {
  @Override
  public String id() {
    return "brief";
  }

  @Override
  public String render(Result result, Language language) {
    Wording word = new Wording(language);
    Document whole = Composition.of(result, language);
    Document page = new Document(
        language, whole.title(), whole.lead(), whole.tier(), whole.tierLabel(), whole.amount(), whole.range(),
        whole.taken(), whole.alert(), new BriefSections(result, word).facts(), new BriefSections(result, word).all(),
        word.say("逐条依据、算式、程序和风险见全文：去掉 --format brief。",
            "Every basis, figure, duty and risk is in the whole report: leave out --format brief. ")
            + whole.footer());
    return TextReport.render(page, language);
  }
}
