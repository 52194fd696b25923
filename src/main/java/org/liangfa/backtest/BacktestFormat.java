package org.liangfa.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liangfa.kernel.Language;
import org.liangfa.report.Json;
import org.liangfa.report.Listing;

/** The ways to write a backtest down. */
public enum BacktestFormat {
  TEXT {
    @Override
    public String render(BacktestReport report, Language language) {
      return BacktestPage.write(report, language, new Listing(language));
    }
  },
  JSON {
    @Override
    public String render(BacktestReport report, Language language) {
      return Json.write(report);
    }
  },
  MD {
    @Override
    public String render(BacktestReport report, Language language) {
      return BacktestPage.write(report, language, Listing.markdown(language));
    }
  };

  /** The whole report: same report and language, same characters. Lines end in LF, the last one too. */
  public abstract String render(BacktestReport report, Language language);

  /** The name under which a user asks for it: {@code text}, {@code json}, {@code md}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every name, the default first. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(BacktestFormat::id).toList();
  }
}
