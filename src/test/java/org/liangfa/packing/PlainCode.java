package org.liangfa.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Called by the build: copies compiled classes and turns into plain code on the way what the virtual machine would make up
 * when it is first met, in every process anew: lambdas, {@code equals} and {@code hashCode} of records, and what reflection
 * needs to make and read them. On JDK 17 that took a third of a start, though what can be archived is.
 *
 * <p>Only what is plain to turn is turned, see {@link LambdaClass}, {@link RecordMethods} and {@link AccessClass}; the rest
 * stays as it was compiled.
 */
public final class PlainCode {
  private final Map<String, ClassNode> compiled = new TreeMap<>();
  private final List<ClassNode> made = new ArrayList<>();

  private PlainCode() {}

  /**
   * Copies a folder.
   *
   * @param args the folder with compiled classes and resources, and the folder for the copy, which is emptied first
   */
  public static void main(String[] args) throws IOException {
    copy(Path.of(args[0]), Path.of(args[1]));
  }

  static void copy(Path from, Path to) throws IOException {
    clear(to);
    PlainCode code = new PlainCode();
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      if (file.toString().endsWith(".class")) {
        code.read(Files.readAllBytes(file));
      } else {
        Files.copy(file, copy);
      }
    }
    code.turn();
    code.write(to);
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void read(byte[] bytes) {
    ClassNode read = new ClassNode();
    new ClassReader(bytes).accept(read, 0);
    compiled.put(read.name, read);
  }

  private void turn() {
    for (ClassNode host : compiled.values()) {
      RecordMethods.writeOut(host);
      AccessClass.of(host).forEach(access -> join(access, host));
      lambdas(host);
    }
  }

  private void lambdas(ClassNode host) {
    Map<String, LambdaClass> byKind = new LinkedHashMap<>();
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode lambda && LambdaBody.isLambda(lambda)) {
          LambdaClass turned = byKind.computeIfAbsent(
              LambdaClass.kind(lambda), kind -> new LambdaClass(host.name + "$$" + byKind.size(), lambda));
          turned.add(lambda).ifPresent(instance -> {
            method.instructions.insertBefore(lambda, instance);
            method.instructions.remove(lambda);
            method.maxStack++;
          });
        }
      }
    }
    byKind.values().stream().filter(each -> !each.isEmpty()).forEach(each -> join(each.node(), host));
  }

  /** Makes a class one of the nest of another, so that it may call what is private there. */
  private void join(ClassNode joining, ClassNode host) {
    joining.nestHostClass = host.nestHostClass == null ? host.name : host.nestHostClass;
    ClassNode nest = compiled.get(joining.nestHostClass);
    if (nest.nestMembers == null) {
      nest.nestMembers = new ArrayList<>();
    }
    nest.nestMembers.add(joining.name);
    made.add(joining);
  }

  private void write(Path folder) throws IOException {
    for (ClassNode each : compiled.values()) {
      write(folder, each, 0);
    }
    for (ClassNode each : made) {
      write(folder, each, ClassWriter.COMPUTE_MAXS);
    }
  }

  private static void write(Path folder, ClassNode node, int flags) throws IOException {
    ClassWriter writer = new ClassWriter(flags);
    node.accept(writer);
    Files.write(folder.resolve(node.name + ".class"), writer.toByteArray());
  }
}
