package org.liangfa.packing;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Makes of the value on the stack what is wanted there, as the virtual machine does when it links a lambda. */
final class Passing {
  private static final Map<Type, String> BOXES = Map.of(
      Type.BOOLEAN_TYPE, "java/lang/Boolean",
      Type.BYTE_TYPE, "java/lang/Byte",
      Type.CHAR_TYPE, "java/lang/Character",
      Type.DOUBLE_TYPE, "java/lang/Double",
      Type.FLOAT_TYPE, "java/lang/Float",
      Type.INT_TYPE, "java/lang/Integer",
      Type.LONG_TYPE, "java/lang/Long",
      Type.SHORT_TYPE, "java/lang/Short");
  static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private Passing() {}

  /** The class whose objects hold values of a primitive type; nothing for any other type. */
  static Optional<String> box(Type type) {
    return Optional.ofNullable(BOXES.get(type));
  }

  /**
   * Writes the code.
   *
   * @param given the type of the value as far as the code knows
   * @param known its type as far as the compiler knew
   * @return false if that takes more than a cast, boxing or unboxing
   */
  static boolean pass(MethodVisitor code, Type given, Type known, Type wanted) {
    String box = BOXES.get(BOXES.containsKey(given) ? given : wanted);
    if (box == null || given.equals(wanted)) {
      if (!given.equals(wanted) && !wanted.equals(OBJECT)) {
        code.visitTypeInsn(CHECKCAST, wanted.getInternalName());
      }
      return true;
    }
    Type boxed = Type.getObjectType(box);
    if (BOXES.containsKey(given)) {
      code.visitMethodInsn(INVOKESTATIC, box, "valueOf", Type.getMethodDescriptor(boxed, given), false);
      return wanted.equals(OBJECT) || wanted.equals(boxed);
    }
    code.visitTypeInsn(CHECKCAST, box);
    code.visitMethodInsn(
        INVOKEVIRTUAL, box, wanted.getClassName() + "Value", Type.getMethodDescriptor(wanted), false);
    return known.equals(OBJECT) || known.equals(boxed);
  }
}
