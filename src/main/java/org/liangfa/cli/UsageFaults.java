package org.liangfa.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.liangfa.casefile.Nearest;
import org.liangfa.kernel.Text;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with the arguments. */
final class UsageFaults {
  private UsageFaults() {}

  static UseException told(ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    String place = command.getCommandSpec().qualifiedName();
    if (fault.getCause() instanceof UseException use) {
      return use;
    } else if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(command, place, unmatched);
    } else if (fault instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new UseException(CliCode.OPTION_TWICE, place,
          Text.of("选项 " + name + " 写了不止一次", "option " + name + " is given more than once"));
    } else if (fault instanceof MissingParameterException missing) {
      return missing(place, missing.getMissing());
    }
    return badValue(place, fault);
  }

  private static UseException unmatched(CommandLine command, String place, UnmatchedArgumentException fault) {
    String first = fault.getUnmatched().get(0);
    if (fault.isUnknownOption()) {
      String bare = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
      List<String> names = command.getCommandSpec().options().stream()
          .filter(option -> !option.hidden())
          .flatMap(option -> Arrays.stream(option.names()))
          .toList();
      return new UseException(CliCode.UNKNOWN_OPTION, place,
          Text.of("没有选项 " + bare, "there is no option " + bare), Nearest.hint(bare, names));
    }
    if (!command.getSubcommands().isEmpty()) {
      return new UseException(CliCode.UNKNOWN_COMMAND, place,
          Text.of("没有命令“" + first + "”", "there is no command \"" + first + "\""),
          Nearest.hint(first, command.getSubcommands().keySet()));
    }
    return new UseException(CliCode.EXTRA_ARGUMENT, place,
        Text.of("多出参数“" + first + "”", "unexpected argument \"" + first + "\""));
  }

  private static UseException missing(String place, List<ArgSpec> missing) {
    String names = missing.stream().map(UsageFaults::name).collect(Collectors.joining(", "));
    boolean valueOnly = missing.size() == 1 && missing.get(0).isOption() && !missing.get(0).required();
    return new UseException(CliCode.MISSING_ARGUMENT, place, valueOnly
        ? Text.of("选项 " + names + " 后面没有值", "option " + names + " has no value")
        : Text.of("缺少 " + names, "missing " + names));
  }

  private static UseException badValue(String place, ParameterException fault) {
    ArgSpec spec = fault.getArgSpec();
    if (spec == null) {
      return new UseException(CliCode.BAD_VALUE, place, Text.of(fault.getMessage(), fault.getMessage()));
    }
    String name = name(spec);
    String value = fault.getValue() == null ? "" : fault.getValue();
    Text expected = expected(spec);
    if (value.isEmpty()) {
      return new UseException(CliCode.BAD_VALUE, place,
          Text.of("选项 " + name + " 没有值，应为 " + expected.zh(),
              "option " + name + " has no value (expected: " + expected.en() + ")"));
    }
    return new UseException(CliCode.BAD_VALUE, place,
        Text.of(name + " 的值“" + value + "”应为 " + expected.zh(),
            name + ": \"" + value + "\" (expected: " + expected.en() + ")"));
  }

  /** The values that the argument takes, or its form. */
  private static Text expected(ArgSpec spec) {
    if (spec.converters().length > 0 && spec.converters()[0] instanceof Values.Described described) {
      return described.form();
    }
    if (spec.completionCandidates() == null) {
      return Text.of(spec.paramLabel(), spec.paramLabel());
    }
    StringBuilder values = new StringBuilder();
    spec.completionCandidates().forEach(value -> values.append(values.length() == 0 ? "" : ", ").append(value));
    return Text.of(values.toString(), values.toString());
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
