package org.liangfa.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class PlainLambdasTest {
  private static final String ROOM = "org/liangfa/packing/";

  @TempDir private Path folder;

  @BeforeEach
  void pack() throws IOException, URISyntaxException {
    Path compiled = Path.of(LambdaKinds.class.getResource("LambdaKinds.class").toURI()).getParent();
    Path from = Files.createDirectories(folder.resolve("from").resolve(ROOM));
    try (Stream<Path> files = Files.list(compiled)) {
      for (Path file : files.filter(each -> name(each).startsWith("LambdaKinds")).toList()) {
        Files.copy(file, from.resolve(name(file)));
      }
    }
    Files.writeString(folder.resolve("from").resolve("table.csv"), "code\n");
    PlainLambdas.copy(folder.resolve("from"), folder.resolve("to"));
  }

  @Test
  void classesDoWithoutLambdasWhatTheyDidWithThem() throws ReflectiveOperationException, IOException {
    URL[] packed = {folder.resolve("to").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(packed, ClassLoader.getPlatformClassLoader())) {
      Object without = loader.loadClass(LambdaKinds.class.getName()).getDeclaredConstructor().newInstance();
      List<String> with = new LambdaKinds().get();
      assertThat(((Supplier<?>) without).get()).as("seen by the packed classes").isEqualTo(with);
      assertThat(with).hasSize(14);
    }
  }

  @Test
  void onlyLambdasWithMoreToThemAreLeft() throws IOException {
    assertThat(lambdas("from")).as("before").hasSizeGreaterThan(15);
    assertThat(lambdas("to")).as("after").containsOnly("applyAsLong", "get");
  }

  @Test
  void otherFilesAreCopiedAndWhatWasThereBeforeIsGone() throws IOException {
    Path stale = Files.writeString(folder.resolve("to").resolve(ROOM + "LambdaKinds$$99.class"), "stale");
    PlainLambdas.copy(folder.resolve("from"), folder.resolve("to"));
    assertThat(stale).doesNotExist();
    assertThat(folder.resolve("to").resolve("table.csv")).hasContent("code\n");
  }

  /** Names of the methods that the lambdas of a folder stand for. */
  private List<String> lambdas(String side) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(side).resolve(ROOM))) {
      return files
          .map(PlainLambdasTest::node)
          .flatMap(node -> node.methods.stream())
          .flatMap(method -> Stream.of(method.instructions.toArray()))
          .filter(InvokeDynamicInsnNode.class::isInstance)
          .map(InvokeDynamicInsnNode.class::cast)
          .filter(call -> call.bsm.getOwner().endsWith("LambdaMetafactory"))
          .map(call -> call.name)
          .toList();
    }
  }

  private static ClassNode node(Path file) {
    ClassNode node = new ClassNode();
    try {
      new ClassReader(Files.readAllBytes(file)).accept(node, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return node;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
