package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import org.liangfa.engine.RuleCatalogue;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Tables;

/**
 * A rule base, read and checked but not made ready to run: for whoever looks at rules without applying them.
 *
 * @param sources the law that rules and rows cite
 * @param tables figures, words and clauses
 * @param rules every rule
 */
public record RuleBaseContent(SourceRegistry sources, Tables tables, RuleCatalogue rules) {
  public RuleBaseContent {
    requireNonNull(sources, "sources");
    requireNonNull(tables, "tables");
    requireNonNull(rules, "rules");
  }

  /**
   * Reads a rule base.
   *
   * @throws org.liangfa.source.SourceException if a law text is broken
   * @throws org.liangfa.table.TableException if a table is broken
   * @throws org.liangfa.engine.RuleBaseException if a rule is broken
   */
  public static RuleBaseContent read(RuleFiles files) {
    SourceRegistry sources = SourceRegistry.read(files);
    Tables tables = Tables.read(files, sources);
    return new RuleBaseContent(sources, tables, RuleCatalogue.read(files, new RuleCodes(tables), sources));
  }

  /** What a rule base that is ready to run consists of. */
  public static RuleBaseContent of(Liangfa liangfa) {
    return new RuleBaseContent(liangfa.sources(), liangfa.tables(), liangfa.rules().catalogue());
  }
}
