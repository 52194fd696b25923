package org.liangfa.packing;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What one lambda or method reference does: calls what was compiled for it with what it captured and what it is given. */
final class LambdaBody {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Type holder;
  private final Type[] held;
  private final Type[] captured;
  private final Handle body;
  private final MethodNode code = new MethodNode();

  private LambdaBody(InvokeDynamicInsnNode lambda, Type holder) {
    this.holder = holder;
    held = held(lambda);
    captured = Type.getArgumentTypes(lambda.desc);
    body = (Handle) lambda.bsmArgs[1];
  }

  /** Whether it is a lambda or method reference of one interface that is not serializable. */
  static boolean isLambda(InvokeDynamicInsnNode instruction) {
    return instruction.bsm.getOwner().equals(FACTORY) && instruction.bsm.getName().equals("metafactory");
  }

  /**
   * The code of one lambda.
   *
   * @param holder the class whose {@link #field} hold what was captured
   * @return nothing if it passes numbers of one kind for another
   */
  static Optional<MethodNode> of(InvokeDynamicInsnNode lambda, Type holder) {
    LambdaBody made = new LambdaBody(lambda, holder);
    return made.write((Type) lambda.bsmArgs[0], (Type) lambda.bsmArgs[2]) ? Optional.of(made.code) : Optional.empty();
  }

  /** The types of the fields for what is captured: numbers as they are, all else as objects. */
  static Type[] held(InvokeDynamicInsnNode lambda) {
    Type[] held = Type.getArgumentTypes(lambda.desc);
    for (int i = 0; i < held.length; i++) {
      if (held[i].getSort() >= Type.ARRAY) {
        held[i] = Passing.OBJECT;
      }
    }
    return held;
  }

  /** The name of the field of what was captured, by its place from 0. */
  static String field(int place) {
    return "captured" + place;
  }

  /**
   * Writes the code.
   *
   * @param erased the types of the method as the interface declares them
   * @param actual its types as this lambda has them
   * @return whether every value can be passed on by a cast, or in or out of the box of its kind
   */
  private boolean write(Type erased, Type actual) {
    boolean creates = body.getTag() == H_NEWINVOKESPECIAL;
    if (creates) {
      code.visitTypeInsn(NEW, body.getOwner());
      code.visitInsn(DUP);
    }
    List<Type> wanted = wanted();
    boolean plain = true;
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, holder.getInternalName(), field(i), held[i].getDescriptor());
      plain &= Passing.pass(code, held[i], captured[i], wanted.get(i));
    }
    int local = 1;
    for (int i = 0; i < erased.getArgumentTypes().length; i++) {
      Type given = erased.getArgumentTypes()[i];
      code.visitVarInsn(given.getOpcode(ILOAD), local);
      plain &= Passing.pass(code, given, actual.getArgumentTypes()[i], wanted.get(captured.length + i));
      local += given.getSize();
    }
    code.visitMethodInsn(call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result = creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    return plain && answer(result, erased.getReturnType());
  }

  /** What the body takes, the object that it is called on before all else. */
  private List<Type> wanted() {
    List<Type> wanted = new ArrayList<>();
    if (body.getTag() != H_INVOKESTATIC && body.getTag() != H_NEWINVOKESPECIAL) {
      wanted.add(Type.getObjectType(body.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return wanted;
  }

  private int call() {
    return switch (body.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      // What is private in a class of the same nest is called as if it were not.
      default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    };
  }

  private boolean answer(Type result, Type erased) {
    if (erased.equals(Type.VOID_TYPE)) {
      if (result.getSize() > 0) {
        code.visitInsn(result.getSize() == 1 ? POP : POP2);
      }
      code.visitInsn(RETURN);
      return true;
    }
    boolean plain = Passing.pass(code, result, result, erased);
    code.visitInsn(erased.getOpcode(IRETURN));
    return plain;
  }
}
