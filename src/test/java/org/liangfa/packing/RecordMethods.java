package org.liangfa.packing;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Writes out {@code equals} and {@code hashCode} of a record: the same answers as those that the virtual machine makes. */
final class RecordMethods {
  private static final String FACTORY = "java/lang/runtime/ObjectMethods";

  private final String owner;
  private final List<Handle> fields;

  private RecordMethods(ClassNode node, InvokeDynamicInsnNode made) {
    owner = node.name;
    fields = Arrays.stream(made.bsmArgs).filter(Handle.class::isInstance).map(Handle.class::cast).toList();
  }

  /** Does nothing to a method that was written by hand, or to a class that is no record. */
  static void writeOut(ClassNode node) {
    for (MethodNode method : node.methods) {
      boolean equals = method.name.equals("equals");
      if (equals || method.name.equals("hashCode")) {
        made(method).findFirst().map(call -> new RecordMethods(node, call)).ifPresent(record -> {
          method.instructions.clear();
          method.localVariables = null;
          if (equals) {
            record.equal(method);
          } else {
            record.hash(method);
          }
        });
      }
    }
  }

  private static Stream<InvokeDynamicInsnNode> made(MethodNode method) {
    return Stream.of(method.instructions.toArray())
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(InvokeDynamicInsnNode.class::cast)
        .filter(call -> call.bsm.getOwner().equals(FACTORY));
  }

  private void hash(MethodNode code) {
    code.visitInsn(ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(BIPUSH, 31);
      code.visitInsn(IMUL);
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, owner, field.getName(), field.getDesc());
      Type type = Type.getType(field.getDesc());
      String by = Passing.box(type).orElse("java/util/Objects");
      code.visitMethodInsn(INVOKESTATIC, by, "hashCode", comparable(type, Type.INT_TYPE, 1), false);
      code.visitInsn(IADD);
    }
    code.visitInsn(IRETURN);
    code.visitMaxs(4, 1);
  }

  private void equal(MethodNode code) {
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, owner);
    refuse(code, IFNE);
    for (Handle field : fields) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, owner, field.getName(), field.getDesc());
      code.visitVarInsn(ALOAD, 1);
      code.visitTypeInsn(CHECKCAST, owner);
      code.visitFieldInsn(GETFIELD, owner, field.getName(), field.getDesc());
      Type type = Type.getType(field.getDesc());
      if (Passing.box(type).isPresent()) {
        code.visitMethodInsn(
            INVOKESTATIC, Passing.box(type).get(), "compare", comparable(type, Type.INT_TYPE, 2), false);
        refuse(code, IFEQ);
      } else {
        code.visitMethodInsn(
            INVOKESTATIC, "java/util/Objects", "equals", comparable(type, Type.BOOLEAN_TYPE, 2), false);
        refuse(code, IFNE);
      }
    }
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    code.visitMaxs(4, 2);
  }

  /** Answers false unless the jump is taken. */
  private static void refuse(MethodNode code, int unless) {
    Label on = new Label();
    code.visitJumpInsn(unless, on);
    code.visitInsn(ICONST_0);
    code.visitInsn(IRETURN);
    code.visitLabel(on);
    code.visitFrame(F_SAME, 0, null, 0, null);
  }

  /** A method that takes values of the type, or objects of any. */
  private static String comparable(Type type, Type result, int count) {
    Type taken = Passing.box(type).isPresent() ? type : Type.getObjectType("java/lang/Object");
    Type[] all = new Type[count];
    Arrays.fill(all, taken);
    return Type.getMethodDescriptor(result, all);
  }
}
