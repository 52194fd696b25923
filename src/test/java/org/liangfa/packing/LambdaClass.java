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
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class that the lambdas and method references of one class are turned into which implement the same interface and
 * capture as many objects and numbers: what was captured in fields, and one method that calls what was compiled for the body.
 * Together, because to load a class takes longer than to run most bodies. One that captures nothing has a single instance, as
 * the virtual machine would make it.
 */
final class LambdaClass {
  private static final String WHICH = "which";
  private static final String INSTANCE = "INSTANCE";

  private final Type type;
  private final Type implemented;
  private final Type[] captured;
  private final String method;
  private final Type erased;
  private final List<MethodNode> bodies = new ArrayList<>();

  /**
   * A class without bodies.
   *
   * @param name of the class to make
   * @param like one of the lambdas that are to be turned into it
   */
  LambdaClass(String name, InvokeDynamicInsnNode like) {
    type = Type.getObjectType(name);
    implemented = Type.getReturnType(like.desc);
    captured = LambdaBody.held(like);
    method = like.name;
    erased = (Type) like.bsmArgs[0];
  }

  /** The same for all lambdas that may be turned into one class. */
  static String kind(InvokeDynamicInsnNode lambda) {
    Type held = Type.getMethodType(Type.getReturnType(lambda.desc), LambdaBody.held(lambda));
    return lambda.name + held + lambda.bsmArgs[0];
  }

  /**
   * Takes a lambda in.
   *
   * @return what takes its place, once what it captures is on the stack: one value more at most; nothing if it cannot be
   *     turned, see {@link LambdaBody}
   */
  Optional<InsnList> add(InvokeDynamicInsnNode lambda) {
    return LambdaBody.of(lambda, type).map(body -> {
      bodies.add(body);
      return instance(bodies.size() - 1);
    });
  }

  boolean isEmpty() {
    return bodies.isEmpty();
  }

  private InsnList instance(int which) {
    MethodNode code = new MethodNode();
    if (captured.length == 0) {
      code.visitFieldInsn(GETSTATIC, type.getInternalName(), INSTANCE + which, type.getDescriptor());
    } else {
      code.visitLdcInsn(which);
      code.visitMethodInsn(INVOKESTATIC, type.getInternalName(), "of", Type.getMethodDescriptor(type, parts()), false);
    }
    return code.instructions;
  }

  /** What an instance is made of: what was captured, and which of the bodies it is. */
  private Type[] parts() {
    Type[] parts = Arrays.copyOf(captured, captured.length + 1);
    parts[captured.length] = Type.INT_TYPE;
    return parts;
  }

  ClassNode node() {
    ClassNode node = new ClassNode();
    node.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, type.getInternalName(), null, "java/lang/Object",
        new String[] {implemented.getInternalName()});
    constructor(node);
    if (captured.length == 0) {
      constants(node);
    } else {
      source(node);
    }
    body(node);
    return node;
  }

  private void constructor(ClassNode node) {
    MethodVisitor code = node.visitMethod(ACC_PRIVATE, "<init>", taking(parts()), null, null);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", taking(), false);
    int local = 1;
    Type[] parts = parts();
    for (int i = 0; i < parts.length; i++) {
      String field = i == captured.length ? WHICH : LambdaBody.field(i);
      node.visitField(ACC_PRIVATE | ACC_FINAL, field, parts[i].getDescriptor(), null, null);
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(parts[i].getOpcode(ILOAD), local);
      code.visitFieldInsn(PUTFIELD, type.getInternalName(), field, parts[i].getDescriptor());
      local += parts[i].getSize();
    }
    code.visitInsn(RETURN);
  }

  private void constants(ClassNode node) {
    MethodVisitor code = node.visitMethod(ACC_STATIC, "<clinit>", taking(), null, null);
    for (int which = 0; which < bodies.size(); which++) {
      node.visitField(ACC_STATIC | ACC_FINAL, INSTANCE + which, type.getDescriptor(), null, null);
      code.visitTypeInsn(NEW, type.getInternalName());
      code.visitInsn(DUP);
      code.visitLdcInsn(which);
      code.visitMethodInsn(INVOKESPECIAL, type.getInternalName(), "<init>", taking(parts()), false);
      code.visitFieldInsn(PUTSTATIC, type.getInternalName(), INSTANCE + which, type.getDescriptor());
    }
    code.visitInsn(RETURN);
  }

  private void source(ClassNode node) {
    MethodVisitor code = node.visitMethod(ACC_STATIC, "of", Type.getMethodDescriptor(type, parts()), null, null);
    code.visitTypeInsn(NEW, type.getInternalName());
    code.visitInsn(DUP);
    int local = 0;
    for (Type each : parts()) {
      code.visitVarInsn(each.getOpcode(ILOAD), local);
      local += each.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, type.getInternalName(), "<init>", taking(parts()), false);
    code.visitInsn(ARETURN);
  }

  /** The method of the interface: the body that this instance stands for. */
  private void body(ClassNode node) {
    MethodNode code = (MethodNode) node.visitMethod(ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    Label[] begins = bodies.stream().map(each -> new Label()).toArray(Label[]::new);
    if (begins.length > 1) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, type.getInternalName(), WHICH, Type.INT_TYPE.getDescriptor());
      int last = begins.length - 1;
      code.visitTableSwitchInsn(0, last - 1, begins[last], Arrays.copyOf(begins, last));
    }
    for (int which = 0; which < begins.length; which++) {
      if (begins.length > 1) {
        code.visitLabel(begins[which]);
        code.visitFrame(F_SAME, 0, null, 0, null);
      }
      code.instructions.add(bodies.get(which).instructions);
    }
  }

  private static String taking(Type... types) {
    return Type.getMethodDescriptor(Type.VOID_TYPE, types);
  }
}
