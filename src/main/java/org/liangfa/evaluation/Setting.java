package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.liangfa.kernel.Mark;
import org.liangfa.precedent.Precedents;
import org.liangfa.recommendation.RuleTables;
import org.liangfa.result.PackPrecedence;
import org.liangfa.table.AssessmentFactorRow;
import org.liangfa.table.Entry;
import org.liangfa.table.FirstOffenceRow;
import org.liangfa.table.PackChain;
import org.liangfa.table.Row;
import org.liangfa.table.Tables;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.Vocabulary;
import org.liangfa.table.WorkingCalendar;

/**
 * What the tables say to every case of one kind of party that the same packs govern, on all days between two changes of any
 * row but the published decisions. Safe for use by several threads.
 */
final class Setting {
  final Set<String> packs;
  final List<ThresholdRow> thresholds;
  final Labels labels;
  final RuleTables rows;
  final Endings endings;
  final LikeCases likeCases;
  final List<AssessmentFactorRow> factors;
  final WorkingCalendar workingCalendar;
  final List<PackPrecedence> precedence;
  /** The codes of all circumstances, sorted. */
  final List<String> circumstances;

  private final Settings shared;
  private final Tables tables;
  private final PackChain chain;
  private final String party;
  private final Map<String, ThresholdRow> byTest;
  private final Map<String, List<FirstOffenceRow>> firstOffences = new ConcurrentHashMap<>();
  private final Map<String, Supposition> suppositions = new ConcurrentHashMap<>();
  private final Map<LocalDate, List<ThresholdRow>> ofOtherDays = new ConcurrentHashMap<>();
  private final LocalDate day;
  private final int enough;
  private final int listed;

  /**
   * Reads the rows in force.
   *
   * @param party kind of party as in the case file
   * @param day day of decision
   * @param shared what settings with the same rows have in common
   */
  Setting(
      Tables tables,
      PackChain chain,
      LocalDate day,
      String party,
      Settings shared) {
    Vocabulary vocabulary = tables.vocabulary();
    this.tables = tables;
    this.chain = chain;
    this.party = party;
    this.day = day;
    this.packs = new TreeSet<>(chain.ids());
    this.shared = shared;
    this.thresholds = shared.same(tables.thresholds(chain, day, party));
    this.byTest = byTest(thresholds);
    this.labels = shared.labels(thresholds, tables.points(chain, day));
    this.rows = RuleTables.inForce(tables, chain, day);
    this.factors = tables.assessmentFactors(chain, day);
    List<Row> all = new ArrayList<>(rows.all());
    all.addAll(thresholds);
    all.addAll(factors);
    this.endings = shared.endings(all);
    this.likeCases = shared.likeCases();
    this.workingCalendar = tables.workingCalendar(chain);
    this.circumstances = vocabulary.circumstances().stream().map(Entry.Circumstance::code).sorted().toList();
    this.enough = count("COMPARABLE_ENOUGH");
    this.listed = count("COMPARABLE_LISTED");
    this.precedence = tables.precedence(chain, day).stream()
        .map(one -> new PackPrecedence(one.table(), one.keys(), one.pack(), one.over(), one.reason()))
        .toList();
  }

  /** The published decisions known on the day of decision, which need not be that of the setting. */
  Precedents precedents(LocalDate decisionOn) {
    return new Precedents(
        tables.precedents(chain, decisionOn), tables.catalogue()::domain, labels::circumstance, enough, listed);
  }

  /** The row of a test, if one is in force. */
  Optional<ThresholdRow> threshold(String test) {
    return Optional.ofNullable(byTest.get(test));
  }

  private int count(String test) {
    return threshold(test).map(ThresholdRow::value)
        .orElseThrow(() -> new IllegalStateException("thresholds: no row " + test + " in force"))
        .intValueExact();
  }

  /** The entries of every list of first offences for a violation. */
  List<FirstOffenceRow> firstOffences(String violation) {
    return firstOffences.computeIfAbsent(violation, id -> tables.firstOffences(chain, day, id));
  }

  /** What a prospective result supposes. */
  Supposition supposition(String variant) {
    return suppositions.computeIfAbsent(variant, name -> new Supposition(tables.assumptions(chain, day, name)));
  }

  /**
   * The threshold rows under the law of another day: those that the law itself sets and that a rule of that law asks are
   * its own; proposals, and what the law of the decision asks, are those of the day of decision.
   *
   * @param asked tests that a rule asks which follows the law compared
   */
  List<ThresholdRow> thresholds(LocalDate on, Set<String> asked) {
    return ofOtherDays.computeIfAbsent(tables.unchangedSince(on), since -> {
      Map<String, ThresholdRow> mixed = byTest(thresholds);
      tables.thresholds(chain, on, party).stream()
          .filter(row -> row.mark() != Mark.PROPOSAL && asked.contains(row.test()))
          .forEach(row -> mixed.put(row.test(), row));
      return shared.same(List.copyOf(mixed.values()));
    });
  }

  private static Map<String, ThresholdRow> byTest(List<ThresholdRow> rows) {
    Map<String, ThresholdRow> byTest = new LinkedHashMap<>();
    rows.forEach(row -> byTest.put(row.test(), row));
    return byTest;
  }
}
