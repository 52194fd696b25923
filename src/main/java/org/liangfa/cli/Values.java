package org.liangfa.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.liangfa.backtest.BacktestFormat;
import org.liangfa.check.CheckFormat;
import org.liangfa.generate.CaseGenerator;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Reports;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values that options take: how they are read, and which are offered. */
final class Values {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Values() {}

  /** A closed list of words. */
  private abstract static class Choice implements Iterable<String>, ITypeConverter<String> {
    private final List<String> words;

    Choice(List<String> words) {
      this.words = words;
    }

    @Override
    public Iterator<String> iterator() {
      return words.iterator();
    }

    @Override
    public String convert(String value) {
      return words.stream().filter(value::equalsIgnoreCase).findFirst()
          .orElseThrow(() -> new TypeConversionException(value));
    }
  }

  static final class Languages extends Choice {
    Languages() {
      super(List.of("zh", "en"));
    }
  }

  static final class Formats extends Choice {
    Formats() {
      super(Reports.ids());
    }
  }

  static final class BacktestFormats extends Choice {
    BacktestFormats() {
      super(BacktestFormat.ids());
    }
  }

  static final class ProofFormats extends Choice {
    ProofFormats() {
      super(List.of("text", "json"));
    }
  }

  static final class CheckFormats extends Choice {
    CheckFormats() {
      super(CheckFormat.all().stream().map(CheckFormat::id).toList());
    }
  }

  /** How a listing may be printed. */
  static final class Listings extends Choice {
    Listings() {
      super(List.of("text", "json"));
    }
  }

  static final class Tiers extends Choice {
    Tiers() {
      super(Arrays.stream(Tier.values()).map(Tier::name).toList());
    }
  }

  static final class Phases extends Choice {
    Phases() {
      super(Arrays.stream(org.liangfa.engine.Phase.values()).map(phase -> phase.folder()).toList());
    }
  }

  static final class Schemas extends Choice {
    Schemas() {
      super(List.of("case", "decision", "outcome", "result", "review", "backtest", "batch-error", "batch-summary"));
    }
  }

  static final class Drafted extends Choice {
    Drafted() {
      super(Arrays.stream(org.liangfa.draft.Drafts.Document.values()).map(one -> one.id()).toList());
    }
  }

  static final class Varieties extends Choice {
    Varieties() {
      super(Arrays.stream(CaseGenerator.Variety.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
    }
  }

  static final class Shells extends Choice {
    Shells() {
      super(List.of("bash", "zsh"));
    }
  }

  /** A value that is no word of a list: says in words what it must be. */
  interface Described {
    Text form();
  }

  /** A share in whole percent, 0 to 100. */
  static final class WholePercent implements ITypeConverter<Integer>, Described {
    @Override
    public Text form() {
      return Text.of("0 至 100 的整数", "a whole number from 0 to 100");
    }

    @Override
    public Integer convert(String value) {
      if (!value.matches("100|[1-9]?[0-9]")) {
        throw new TypeConversionException(value);
      }
      return Integer.valueOf(value);
    }
  }

  /** A number of things, 1 or more. */
  static final class Count implements ITypeConverter<Integer>, Described {
    @Override
    public Text form() {
      return Text.of("1 至 999999999 的整数", "a whole number from 1 to 999999999");
    }

    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9][0-9]{0,8}")) {
        throw new TypeConversionException(value);
      }
      return Integer.valueOf(value);
    }
  }

  /** The seed of a choice at random. */
  static final class Seed implements ITypeConverter<Long>, Described {
    @Override
    public Text form() {
      return Text.of("至多 18 位的整数", "a whole number of at most 18 digits");
    }

    @Override
    public Long convert(String value) {
      if (!value.matches("-?[0-9]{1,18}")) {
        throw new TypeConversionException(value);
      }
      return Long.valueOf(value);
    }
  }

  /** A share in percent, 0 to 100, such as {@code 85} or {@code 92.5}. */
  static final class Percent implements ITypeConverter<BigDecimal>, Described {
    @Override
    public Text form() {
      return Text.of("0 至 100，至多两位小数", "0 to 100 with at most two decimals");
    }

    @Override
    public BigDecimal convert(String value) {
      if (!value.matches("[0-9]{1,3}(\\.[0-9]{1,2})?") || new BigDecimal(value).compareTo(HUNDRED) > 0) {
        throw new TypeConversionException(value);
      }
      return new BigDecimal(value);
    }
  }

  /** A day, {@code 2025-06-30}. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(value.toUpperCase(Locale.ROOT));
      }
    }
  }
}
