package org.liangfa.packing;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
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
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class that a lambda or method reference is turned into: what it captured in fields, and one method that calls what
 * was compiled for its body. One that captures nothing has a single instance, as the virtual machine would make it.
 */
final class LambdaClass {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final String INSTANCE = "INSTANCE";

  private final ClassNode node = new ClassNode();
  private final Type type;
  private final Type[] captured;
  private final Handle body;

  private LambdaClass(String name, InvokeDynamicInsnNode lambda) {
    type = Type.getObjectType(name);
    captured = Type.getArgumentTypes(lambda.desc);
    body = (Handle) lambda.bsmArgs[1];
    String implemented = Type.getReturnType(lambda.desc).getInternalName();
    node.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {implemented});
  }

  /**
   * Turns one lambda.
   *
   * @param name of the class to make
   * @return nothing if it is no lambda, or one that is serializable, has several interfaces or passes numbers of one kind for
   *     another
   */
  static Optional<LambdaClass> of(String name, InvokeDynamicInsnNode lambda) {
    if (!lambda.bsm.getOwner().equals(FACTORY) || !lambda.bsm.getName().equals("metafactory")) {
      return Optional.empty();
    }
    LambdaClass made = new LambdaClass(name, lambda);
    made.constructor();
    made.source();
    boolean plain = made.method(lambda.name, (Type) lambda.bsmArgs[0], (Type) lambda.bsmArgs[2]);
    return plain ? Optional.of(made) : Optional.empty();
  }

  ClassNode node() {
    return node;
  }

  /** Takes the place of the lambda: what it captured is on the stack. */
  AbstractInsnNode instance() {
    return captured.length == 0
        ? new FieldInsnNode(GETSTATIC, type.getInternalName(), INSTANCE, type.getDescriptor())
        : new MethodInsnNode(INVOKESTATIC, type.getInternalName(), "of", Type.getMethodDescriptor(type, captured));
  }

  private void constructor() {
    MethodVisitor code = node.visitMethod(ACC_PRIVATE, "<init>", taking(captured), null, null);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", taking(), false);
    int local = 1;
    for (int i = 0; i < captured.length; i++) {
      node.visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured[i].getDescriptor(), null, null);
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(ILOAD), local);
      code.visitFieldInsn(PUTFIELD, type.getInternalName(), field(i), captured[i].getDescriptor());
      local += captured[i].getSize();
    }
    code.visitInsn(RETURN);
  }

  /** Where instances come from: a constant, or a method that takes what is captured. */
  private void source() {
    boolean constant = captured.length == 0;
    MethodVisitor code = constant
        ? node.visitMethod(ACC_STATIC, "<clinit>", taking(), null, null)
        : node.visitMethod(ACC_STATIC, "of", Type.getMethodDescriptor(type, captured), null, null);
    code.visitTypeInsn(NEW, type.getInternalName());
    code.visitInsn(DUP);
    int local = 0;
    for (Type each : captured) {
      code.visitVarInsn(each.getOpcode(ILOAD), local);
      local += each.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, type.getInternalName(), "<init>", taking(captured), false);
    if (constant) {
      node.visitField(ACC_STATIC | ACC_FINAL, INSTANCE, type.getDescriptor(), null, null);
      code.visitFieldInsn(PUTSTATIC, type.getInternalName(), INSTANCE, type.getDescriptor());
    }
    code.visitInsn(constant ? RETURN : ARETURN);
  }

  /**
   * The method of the interface.
   *
   * @param erased its types as the interface declares them
   * @param actual its types as this lambda has them
   * @return whether every value can be passed on by a cast, or in or out of the box of its kind
   */
  private boolean method(String name, Type erased, Type actual) {
    MethodVisitor code = node.visitMethod(ACC_PUBLIC, name, erased.getDescriptor(), null, null);
    boolean creates = body.getTag() == H_NEWINVOKESPECIAL;
    if (creates) {
      code.visitTypeInsn(NEW, body.getOwner());
      code.visitInsn(DUP);
    }
    List<Type> wanted = wanted();
    boolean plain = true;
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, type.getInternalName(), field(i), captured[i].getDescriptor());
      plain &= Passing.pass(code, captured[i], captured[i], wanted.get(i));
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
    return plain && answer(code, result, erased.getReturnType());
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

  private static boolean answer(MethodVisitor code, Type result, Type erased) {
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

  private static String taking(Type... types) {
    return Type.getMethodDescriptor(Type.VOID_TYPE, types);
  }

  private static String field(int captured) {
    return "captured" + captured;
  }
}
