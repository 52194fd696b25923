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
import org.liangfa.kernel.RecordAccess;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class PlainCodeTest {
  private static final String ROOM = "org/liangfa/packing/";

  @TempDir private Path folder;

  @BeforeEach
  void pack() throws IOException, URISyntaxException {
    Path compiled = Path.of(LinkedCode.class.getResource("LinkedCode.class").toURI()).getParent();
    Path from = Files.createDirectories(folder.resolve("from").resolve(ROOM));
    try (Stream<Path> files = Files.list(compiled)) {
      for (Path file : files.filter(each -> name(each).startsWith("LinkedCode")).toList()) {
        Files.copy(file, from.resolve(name(file)));
      }
    }
    Files.writeString(folder.resolve("from").resolve("table.csv"), "code\n");
    PlainCode.copy(folder.resolve("from"), folder.resolve("to"));
  }

  @Test
  void classesDoAsPackedWhatTheyDidAsCompiled() throws ReflectiveOperationException, IOException {
    URL program = RecordAccess.class.getProtectionDomain().getCodeSource().getLocation();
    URL[] packed = {folder.resolve("to").toUri().toURL(), program};
    try (URLClassLoader loader = new URLClassLoader(packed, ClassLoader.getPlatformClassLoader())) {
      Object without = loader.loadClass(LinkedCode.class.getName()).getDeclaredConstructor().newInstance();
      List<String> with = new LinkedCode().get();
      assertThat(((Supplier<?>) without).get()).as("seen by the packed classes").isEqualTo(with);
      assertThat(with).hasSize(23);
    }
  }

  @Test
  void onlyLambdasWithMoreToThemAreLeft() throws IOException {
    assertThat(linked("from", "LambdaMetafactory")).as("before").hasSizeGreaterThan(15);
    assertThat(linked("to", "LambdaMetafactory")).as("after").containsOnly("applyAsLong", "get");
  }

  @Test
  void recordsAreComparedByPlainCode() throws IOException {
    assertThat(linked("from", "ObjectMethods")).as("before").contains("equals", "hashCode", "toString");
    assertThat(linked("to", "ObjectMethods")).as("after").containsOnly("toString");
  }

  @Test
  void everyRecordHasItsAccess() {
    Path packed = folder.resolve("to").resolve(ROOM);
    assertThat(packed.resolve("LinkedCode$Pair" + RecordAccess.WRITTEN + ".class")).exists();
    assertThat(packed.resolve("LinkedCode" + RecordAccess.WRITTEN + ".class")).as("of no record").doesNotExist();
  }

  @Test
  void otherFilesAreCopiedAndWhatWasThereBeforeIsGone() throws IOException {
    Path stale = Files.writeString(folder.resolve("to").resolve(ROOM + "LinkedCode$$99.class"), "stale");
    PlainCode.copy(folder.resolve("from"), folder.resolve("to"));
    assertThat(stale).doesNotExist();
    assertThat(folder.resolve("to").resolve("table.csv")).hasContent("code\n");
  }

  /** Names of the methods that the virtual machine has to make in a folder. */
  private List<String> linked(String side, String factory) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(side).resolve(ROOM))) {
      return files
          .map(PlainCodeTest::node)
          .flatMap(node -> node.methods.stream())
          .flatMap(method -> Stream.of(method.instructions.toArray()))
          .filter(InvokeDynamicInsnNode.class::isInstance)
          .map(InvokeDynamicInsnNode.class::cast)
          .filter(call -> call.bsm.getOwner().endsWith(factory))
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
