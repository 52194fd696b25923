package org.liangfa.lint;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a fault looks in this rule base, and how the same place looks without it. A test puts the bad words in the place of
 * the good ones and sees the code come up.
 *
 * @param code the code of the fault
 * @param file file below {@code rules/}
 * @param good what stands there
 * @param bad the fault
 */
public record Example(String code, String file, String good, String bad) {
  private static final ObjectReader READER = new YAMLMapper().readerFor(Example[].class);

  /** All examples. */
  public static List<Example> all() {
    try (InputStream in = Example.class.getResourceAsStream("examples.yaml")) {
      if (in == null) {
        throw new IllegalStateException("examples.yaml: missing (expected: beside " + Example.class.getName() + ")");
      }
      return Arrays.asList(READER.<Example[]>readValue(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example of a code, if there is one. */
  public static Optional<Example> of(String code) {
    return all().stream().filter(example -> example.code().equals(code)).findFirst();
  }
}
