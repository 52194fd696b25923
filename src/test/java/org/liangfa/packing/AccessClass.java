package org.liangfa.packing;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.SIPUSH;
import static org.objectweb.asm.Opcodes.V17;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.liangfa.kernel.RecordAccess;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Writes the class by which the records of one type are made and read without reflection, see {@link RecordAccess}. */
final class AccessClass {
  private static final String SUPER = Type.getInternalName(RecordAccess.class);
  private static final Type OBJECT = Type.getType(Object.class);

  private final ClassNode node = new ClassNode();
  private final Type owner;
  private final String[] names;
  private final Type[] types;

  private AccessClass(ClassNode type) {
    owner = Type.getObjectType(type.name);
    names = type.recordComponents.stream().map(component -> component.name).toArray(String[]::new);
    types = type.recordComponents.stream().map(part -> Type.getType(part.descriptor)).toArray(Type[]::new);
    int access = ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    node.visit(V17, access, type.name + RecordAccess.WRITTEN, null, SUPER, new String[0]);
  }

  /** The class for a type of records; none for any other type. */
  static Stream<ClassNode> of(ClassNode type) {
    if (type.recordComponents == null) {
      return Stream.empty();
    }
    AccessClass made = new AccessClass(type);
    made.constructor();
    made.make();
    made.component();
    made.marks(type);
    return Stream.of(made.node);
  }

  private void constructor() {
    MethodVisitor code = node.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, SUPER, "<init>", "()V", false);
    code.visitInsn(RETURN);
  }

  private void make() {
    MethodVisitor code = node.visitMethod(ACC_PUBLIC, "make", "([Ljava/lang/Object;)Ljava/lang/Record;", null, null);
    code.visitTypeInsn(NEW, owner.getInternalName());
    code.visitInsn(DUP);
    for (int i = 0; i < types.length; i++) {
      code.visitVarInsn(ALOAD, 1);
      code.visitIntInsn(SIPUSH, i);
      code.visitInsn(AALOAD);
      Passing.pass(code, OBJECT, OBJECT, types[i]);
    }
    String taking = Type.getMethodDescriptor(Type.VOID_TYPE, types);
    code.visitMethodInsn(INVOKESPECIAL, owner.getInternalName(), "<init>", taking, false);
    code.visitInsn(ARETURN);
  }

  private void component() {
    MethodVisitor code =
        node.visitMethod(ACC_PUBLIC, "component", "(Ljava/lang/Record;I)Ljava/lang/Object;", null, null);
    byNumber(code, 2, i -> {
      code.visitVarInsn(ALOAD, 1);
      code.visitTypeInsn(CHECKCAST, owner.getInternalName());
      code.visitMethodInsn(
          INVOKEVIRTUAL, owner.getInternalName(), names[i], Type.getMethodDescriptor(types[i]), false);
      Passing.pass(code, types[i], types[i], OBJECT);
    });
  }

  private void marks(ClassNode type) {
    MethodVisitor code = node.visitMethod(ACC_PUBLIC, "marks", "(I)Ljava/util/List;", null, null);
    byNumber(code, 1, i -> {
      List<String> marks = marks(type.recordComponents.get(i));
      code.visitIntInsn(SIPUSH, marks.size());
      code.visitTypeInsn(ANEWARRAY, "java/lang/String");
      for (int j = 0; j < marks.size(); j++) {
        code.visitInsn(DUP);
        code.visitIntInsn(SIPUSH, j);
        code.visitLdcInsn(marks.get(j));
        code.visitInsn(AASTORE);
      }
      code.visitMethodInsn(INVOKESTATIC, "java/util/List", "of", "([Ljava/lang/Object;)Ljava/util/List;", true);
    });
  }

  private static List<String> marks(RecordComponentNode component) {
    Stream<AnnotationNode> own = Stream.ofNullable(component.visibleAnnotations).flatMap(List::stream);
    Stream<AnnotationNode> ofType = Stream.ofNullable(component.visibleTypeAnnotations)
        .flatMap(List::stream)
        .filter(annotation -> annotation.typePath == null)
        .map(AnnotationNode.class::cast);
    return Stream.concat(own, ofType).map(AccessClass::mark).toList();
  }

  /** The value of an annotation is a constant of an enum where it has one: its type and its name. */
  private static String mark(AnnotationNode annotation) {
    String type = Type.getType(annotation.desc).getInternalName();
    String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
    return annotation.values == null ? name : name + "=" + ((String[]) annotation.values.get(1))[1];
  }

  /** Answers for the component whose number is in a local variable. */
  private void byNumber(MethodVisitor code, int local, IntConsumer answer) {
    Label none = new Label();
    Label[] each = Stream.of(names).map(name -> new Label()).toArray(Label[]::new);
    if (each.length > 0) {
      code.visitVarInsn(ILOAD, local);
      code.visitTableSwitchInsn(0, each.length - 1, none, each);
    }
    for (int i = 0; i < each.length; i++) {
      code.visitLabel(each[i]);
      code.visitFrame(F_SAME, 0, null, 0, null);
      answer.accept(i);
      code.visitInsn(ARETURN);
    }
    code.visitLabel(none);
    if (each.length > 0) {
      code.visitFrame(F_SAME, 0, null, 0, null);
    }
    code.visitTypeInsn(NEW, "java/lang/IndexOutOfBoundsException");
    code.visitInsn(DUP);
    code.visitVarInsn(ILOAD, local);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/IndexOutOfBoundsException", "<init>", "(I)V", false);
    code.visitInsn(ATHROW);
  }
}
