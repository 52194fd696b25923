package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangfa.kernel.Problem;

/** Several files are delivered all or not at all. */
class DeliveryTest {
  @TempDir private Path folder;

  @Test
  void a_file_that_cannot_take_its_name_leaves_none_of_those_before_it() throws IOException {
    Delivery delivery = new Delivery(false, List.of());
    delivery.add(folder + "/甲.txt", "甲");
    delivery.add(folder + "/乙.txt", "乙");
    delivery.add(folder + "/./乙.txt", "又是乙");

    UseException refused = catchThrowableOfType(UseException.class, delivery::write);

    assertThat(refused.problems()).extracting(Problem::code).containsExactly("CLI-040");
    assertThat(files()).isEmpty();
  }

  @Test
  void what_the_files_before_it_replaced_is_there_again() throws IOException {
    Files.writeString(folder.resolve("甲.txt"), "原来的甲");
    Delivery delivery = new Delivery(true, List.of());
    delivery.add(folder + "/甲.txt", "新的甲");
    delivery.add(folder + "/乙.txt", "乙");
    delivery.add(folder + "/" + "长".repeat(200) + ".txt", "名称太长");

    UseException refused = catchThrowableOfType(UseException.class, delivery::write);

    assertThat(refused.problems()).extracting(Problem::code).containsExactly("CLI-041");
    assertThat(files()).containsExactly("甲.txt");
    assertThat(Files.readString(folder.resolve("甲.txt"))).isEqualTo("原来的甲");
  }

  @Test
  void all_are_written_and_nothing_else_is_left() throws IOException {
    Files.writeString(folder.resolve("甲.txt"), "原来的甲");
    Delivery delivery = new Delivery(true, List.of());
    delivery.add(folder + "/甲.txt", "新的甲");
    delivery.add(folder + "/乙.txt", "乙");

    delivery.write();

    assertThat(files()).containsExactlyInAnyOrder("甲.txt", "乙.txt");
    assertThat(Files.readString(folder.resolve("甲.txt"))).isEqualTo("新的甲");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
