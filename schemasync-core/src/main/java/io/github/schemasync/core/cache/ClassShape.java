package io.github.schemasync.core.cache;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What of a class can be seen without running it: its annotations, fields, signatures and
 * supertypes. Code is left out, and what compilers make for it: line numbers, methods of lambdas.
 */
final class ClassShape extends ClassVisitor {

  private ClassShape(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** A class file without its code; the file itself where it is of a newer Java than is known. */
  static byte[] of(byte[] classFile) {
    try {
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(classFile)
          .accept(
              new ClassShape(writer),
              ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return writer.toByteArray();
    } catch (RuntimeException unknownFormat) {
      return classFile;
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return (access & Opcodes.ACC_SYNTHETIC) != 0
        ? null
        : super.visitMethod(access, name, descriptor, signature, exceptions);
  }

  /** A mention of a nested class of the JDK, such as the one that every lambda brings. */
  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    if (!name.startsWith("java/")) {
      super.visitInnerClass(name, outerName, innerName, access);
    }
  }
}
